import type { Headings } from "./phrases.ts";
import type { Speaker } from "./speaker.ts";

export type MessageBody = { readonly subject: string; readonly paragraphs: readonly string[] };
type Framed = MessageBody & { readonly isWarm: boolean };

/** An e-mail or a letter around its paragraphs. */
export function frameMessage(
  body: MessageBody,
  { isLetter, isWarm }: { readonly isLetter: boolean; readonly isWarm: boolean },
  speaker: Speaker,
): string {
  const frame = isLetter ? frameLetter : frameMail;
  return frame({ ...body, isWarm }, speaker);
}

/** Greeting, paragraphs, closing, name. */
function frameMail({ paragraphs, isWarm }: Framed, speaker: Speaker): string {
  const closing = speaker.say(isWarm ? "closing-mail-warm" : "closing-mail");
  return joinBlocks([
    speaker.say("greeting-mail"),
    ...paragraphs,
    joinLines([closing, speaker.slot("sender"), speaker.slot("company")]),
  ]);
}

/** Sender, date, addressee, heading, greeting, paragraphs, closing, name: as a letter is laid out. */
function frameLetter({ subject, paragraphs, isWarm }: Framed, speaker: Speaker): string {
  const closing = speaker.say(isWarm ? "closing-letter-warm" : "closing-letter");
  const company = speaker.slot("company");
  return joinBlocks([
    joinLines([company, speaker.slot("today")]),
    joinLines([speaker.slot("contact"), speaker.slot("client")]),
    subject,
    speaker.say("greeting-letter"),
    ...paragraphs,
    closing,
    joinLines([speaker.slot("sender"), company]),
  ]);
}

/** Greeting, the text, and who it is from: as one writes on a phone. */
export function frameShort(text: string, speaker: Speaker): string {
  const greeting = speaker.say("greeting-short");
  const sender = [speaker.slot("sender"), speaker.slot("company")].filter((name) => name !== null);
  return joinLines([greeting, text, sender.join(", ")]);
}

type Section = { readonly name: keyof Headings; readonly text: string };

/** The sections of a script or a plan under their headings; an empty one is left out. */
export function layOutSections(sections: readonly Section[], { book }: Speaker): string {
  return joinBlocks(
    sections
      .filter(({ text }) => text !== "")
      .map(({ name, text }) => joinLines([book.headings[name], text])),
  );
}

function joinLines(lines: readonly (string | null)[]): string {
  return lines.filter((line) => line !== null && line !== "").join("\n");
}

function joinBlocks(blocks: readonly (string | null)[]): string {
  return blocks.filter((block) => block !== null && block !== "").join("\n\n");
}
