import type { Message } from "./alert-card.ts";

const TEXT = "This message was about somebody whose data have been erased.";

/** What stands where an erased client, contact or colleague was told of. */
export function presentErased(): Message {
  return { text: TEXT, blocks: [{ type: "section", text: { type: "plain_text", text: TEXT } }] };
}
