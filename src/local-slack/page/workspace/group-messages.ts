import type { MessageView } from "../../protocol.ts";
import { dayKey } from "../text/format-slack-date.ts";

export type Row =
  | { readonly kind: "day"; readonly key: string; readonly at: number }
  | { readonly kind: "unread"; readonly key: string }
  | {
      readonly kind: "message";
      readonly key: string;
      readonly message: MessageView;
      /** Drawn without name and picture: the same person spoke within five minutes. */
      readonly continues: boolean;
    };

const groupMs = 5 * 60_000;

/** A message's moment in unix ms. */
export function atMs(ts: string): number {
  return Number(ts) * 1000;
}

/** Lays messages out as rows, with day dividers and, above the first unread one, a mark. */
export function groupMessages(
  messages: readonly MessageView[],
  firstUnreadTs: string | null,
): readonly Row[] {
  const rows: Row[] = [];
  let before: MessageView | null = null;
  for (const message of messages) {
    const at = atMs(message.ts);
    const newDay = before === null || dayKey(atMs(before.ts)) !== dayKey(at);
    if (newDay) rows.push({ kind: "day", key: `day-${message.ts}`, at });
    if (message.ts === firstUnreadTs) rows.push({ kind: "unread", key: "unread" });
    const breaks = newDay || message.ts === firstUnreadTs;
    rows.push({
      kind: "message",
      key: message.ts,
      message,
      continues: !breaks && before !== null && continues(before, message),
    });
    before = message;
  }
  return rows;
}

function continues(before: MessageView, message: MessageView): boolean {
  return (
    before.userId === message.userId &&
    before.ephemeral === message.ephemeral &&
    before.replyCount === 0 &&
    atMs(message.ts) - atMs(before.ts) < groupMs
  );
}
