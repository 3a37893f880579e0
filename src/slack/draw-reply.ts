import type { NamedClient } from "#src/core/ask/client-names.ts";
import { LONGEST_REPLY } from "#src/flows/read-reply.ts";
import type { Message } from "./presenters/alert-card.ts";
import { sayPlainly } from "./presenters/present-answer.ts";
import { presentReplyMessage, presentWhoAnswered } from "./presenters/reply-message.ts";
import type { ReplyDesk } from "./reply-desk.ts";

type PassedOn = {
  readonly words: string; // the client's
  readonly typed: string | null; // what was taken for a name; null: "they"
  readonly client: NamedClient | null; // whose reply it is; null: that is not clear
  readonly clients: readonly NamedClient[]; // whose it could be, best first
  readonly by: string; // Slack user id
};

const NO_WORDS = "Paste what they wrote behind “they answered:”.";
const NOBODY = "They are not there any more, or a manager looks after them.";

/** "They answered: …" in the direct message: the reply is read there, and nothing of it is kept. */
export async function drawReply(
  { readReply, today }: Pick<ReplyDesk, "readReply" | "today">,
  { words, typed, client, clients, by }: PassedOn,
): Promise<Message> {
  if (words === "") return sayPlainly(NO_WORDS);
  const text = words.slice(0, LONGEST_REPLY);
  if (client === null) return presentWhoAnswered({ typed, clients, text });
  const found = await readReply({ about: { clientId: client.id }, text, by });
  if (found === null) return sayPlainly(NOBODY);
  const shown = { ...found, text, isNamed: typed !== null, isCut: words.length > text.length };
  return presentReplyMessage(shown, today());
}
