import { useEffect, useState } from "react";
import type { ConversationView, MessageView } from "../../protocol.ts";
import { useActions } from "../workspace/actions.ts";
import { useDirectory } from "../workspace/directory.ts";

/** Above which message the mark "New" stands: decided once, when the conversation is opened. */
export function useFirstUnread(
  conversation: ConversationView,
  messages: readonly MessageView[] | null,
): string | null {
  const { me } = useDirectory();
  const [unreadAtOpening] = useState(conversation.unread);
  const [mark, setMark] = useState<{ readonly ts: string | null } | null>(null);
  if (mark === null && messages !== null) {
    const others = messages.filter((message) => message.userId !== me.id);
    const first = unreadAtOpening === 0 ? undefined : others.at(-unreadAtOpening);
    setMark({ ts: first?.ts ?? null });
  }
  return mark?.ts ?? null;
}

/** Tells the server how far this person has read, while the page can be seen. */
export function useReading(
  conversation: ConversationView,
  messages: readonly MessageView[] | null,
): void {
  const { act } = useActions();
  const [visible, setVisible] = useState(() => document.visibilityState === "visible");
  useEffect(() => {
    const changed = (): void => setVisible(document.visibilityState === "visible");
    document.addEventListener("visibilitychange", changed);
    return () => document.removeEventListener("visibilitychange", changed);
  }, []);
  const lastTs = messages?.at(-1)?.ts;
  const { id, unread } = conversation;
  useEffect(() => {
    if (!visible || unread === 0 || lastTs === undefined) return;
    void act({ act: "read", channel: id, ts: lastTs });
  }, [act, id, unread, lastTs, visible]);
}
