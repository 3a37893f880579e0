import type { MessageBody } from "./playbook/frame.ts";

const GREETING =
  /^(?:dear|hello|hi|good (?:day|morning|afternoon)|greetings|tere|lugupeetud|austatud|hea|kallis)(?!\p{L})[^.?]{0,60}[,!:]?$/iu;
const CLOSING =
  /^(?:kind|best|warm|with|yours|sincerely|regards|lugupidamisega|parimat|parima|heade|tervit|südamlik|austusega)[^.?!]{0,80}$/iu;

/** A model sometimes writes the greeting and the closing that code adds as well; here they go. */
export function stripFrame({ subject, paragraphs }: MessageBody): MessageBody {
  const kept = paragraphs.map((paragraph) => paragraph.trim()).filter((one) => one !== "");
  const first = kept[0];
  const body = first !== undefined && GREETING.test(first) ? kept.slice(1) : kept;
  const end = body.findIndex((paragraph, index) => index > 0 && CLOSING.test(paragraph));
  return { subject, paragraphs: end < 0 ? body : body.slice(0, end) };
}
