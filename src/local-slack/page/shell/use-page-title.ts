import { useEffect } from "react";
import type { ConversationView } from "../../protocol.ts";
import { conversationTitle, type Directory } from "../workspace/directory.ts";

/** The window's title: unread count, conversation, workspace. */
export function usePageTitle(directory: Directory, conversation: ConversationView | null): void {
  const unread = directory.conversations.reduce((sum, one) => sum + one.unread, 0);
  const name = conversation === null ? "" : `${conversationTitle(directory, conversation)} · `;
  useEffect(() => {
    document.title = `${unread > 0 ? `(${unread}) ` : ""}${name}Local workspace`;
  }, [unread, name]);
}
