import { SCRIPT_SECTIONS, type ScriptSection } from "./phrases.ts";
import type { Speaker } from "./speaker.ts";

type Framed = {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly isWarm: boolean;
};

/** Greeting, paragraphs, closing, name. */
export function frameMail({ paragraphs, isWarm }: Framed, speaker: Speaker): string {
  const closing = speaker.say(isWarm ? "closing-mail-warm" : "closing-mail");
  return joinBlocks([
    speaker.say("greeting-mail"),
    ...paragraphs,
    joinLines([closing, speaker.slot("sender"), speaker.slot("company")]),
  ]);
}

/** Sender, date, addressee, heading, greeting, paragraphs, closing, name: as a letter is laid out. */
export function frameLetter({ subject, paragraphs, isWarm }: Framed, speaker: Speaker): string {
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

/** The sections of a phone script under their headings. */
export function layOutScript(
  sections: Readonly<Record<ScriptSection, string>>,
  speaker: Speaker,
): string {
  return joinBlocks(
    SCRIPT_SECTIONS.map((section) =>
      joinLines([speaker.book.headings[section], sections[section]]),
    ),
  );
}

function joinLines(lines: readonly (string | null)[]): string {
  return lines.filter((line) => line !== null && line !== "").join("\n");
}

function joinBlocks(blocks: readonly (string | null)[]): string {
  return blocks.filter((block) => block !== null && block !== "").join("\n\n");
}
