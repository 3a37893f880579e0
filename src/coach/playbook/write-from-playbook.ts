import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import type {
  DraftChannel,
  DraftIntent,
  DraftLanguage,
  Wording,
} from "#src/core/draft/draft-terms.ts";
import type { FactId, FactSheet } from "#src/core/draft/fact-sheet.ts";
import { frameLetter, frameMail, layOutScript } from "./frame.ts";
import { kindOf, outlineMessage, outlineScript } from "./outline.ts";
import type { Part, ScriptSection } from "./phrases.ts";
import { type Speaker, speakerFor } from "./speaker.ts";

export type PlaybookRequest = {
  readonly sheet: FactSheet;
  readonly intent: DraftIntent;
  readonly channel: DraftChannel;
  readonly language: DraftLanguage;
  readonly wording: Wording;
  readonly salt: number; // another number gives other words for the same client
};

export type WrittenText = {
  readonly subject: string | null;
  readonly text: string;
  readonly facts: readonly FactId[]; // those that the text shows
};

/** A draft in the playbook's own words: the same request always gives the same text. */
export function writeFromPlaybook(request: PlaybookRequest): WrittenText {
  const speaker = speakerFor(request);
  const kind = kindOf(request.intent, request.sheet);
  if (request.channel === "phone-script") {
    const sections = mapSections(outlineScript(kind, request.wording), (parts) =>
      sayLines(parts, speaker),
    );
    return finish({ subject: null, text: layOutScript(sections, speaker) }, speaker);
  }
  const paragraphs = outlineMessage(kind, request.channel, request.wording)
    .map((parts) => sayAll(parts, speaker).join(" "))
    .filter((paragraph) => paragraph !== "");
  const subject = speaker.say(SUBJECT_OF[kind]) ?? "";
  return finish(frameMessage({ subject, paragraphs }, request, speaker), speaker);
}

export type MessageBody = { readonly subject: string; readonly paragraphs: readonly string[] };
export type ScriptBody = Readonly<Record<ScriptSection, string>>;

/** Puts greeting, closing, date and names around someone else's paragraphs. */
export function frameParagraphs(body: MessageBody, request: PlaybookRequest): WrittenText {
  const speaker = speakerFor(request);
  return finish(frameMessage(body, request, speaker), speaker);
}

/** Puts the headings around someone else's script. */
export function frameSections(body: ScriptBody, request: PlaybookRequest): WrittenText {
  const speaker = speakerFor(request);
  return finish({ subject: null, text: layOutScript(body, speaker) }, speaker);
}

const SUBJECT_OF = {
  "own-fault": "subject-own-fault",
  "soft-regret": "subject-question",
  "reason-finding": "subject-question",
  "check-in": "subject-check-in",
} as const;

function frameMessage(
  { subject, paragraphs }: MessageBody,
  { channel, wording }: PlaybookRequest,
  speaker: Speaker,
): { subject: string; text: string } {
  const frame = channel === "letter" ? frameLetter : frameMail;
  return { subject, text: frame({ subject, paragraphs, isWarm: wording.warmer > 0 }, speaker) };
}

function finish(
  { subject, text }: { subject: string | null; text: string },
  speaker: Speaker,
): WrittenText {
  return {
    subject: subject === null ? null : normaliseText(subject),
    text: normaliseText(text),
    facts: speaker.factsUsed(),
  };
}

function sayAll(parts: readonly Part[], speaker: Speaker): string[] {
  return parts.map((part) => speaker.say(part)).filter((line) => line !== null);
}

/** Hints stand on lines of their own, so that nobody reads them out. */
function sayLines(parts: readonly Part[], speaker: Speaker): string {
  return sayAll(parts, speaker).reduce((text, line) => {
    if (text === "") return line;
    return text.endsWith(")") || line.startsWith("(") ? `${text}\n${line}` : `${text} ${line}`;
  }, "");
}

function mapSections<A, B>(
  sections: Readonly<Record<ScriptSection, A>>,
  change: (section: A) => B,
): Record<ScriptSection, B> {
  return {
    opening: change(sections.opening),
    question: change(sections.question),
    ifAngry: change(sections.ifAngry),
    ifPrice: change(sections.ifPrice),
    ifNoTime: change(sections.ifNoTime),
    close: change(sections.close),
  };
}
