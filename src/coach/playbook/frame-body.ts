import { frameShort, layOutSections, type MessageBody } from "./frame.ts";
import { kindOf } from "./draft-kind.ts";
import { outlineScript, outlineVisit } from "./outline.ts";
import {
  type Part,
  SCRIPT_SECTIONS,
  type ScriptSection,
  VISIT_SECTIONS,
  type VisitSection,
} from "./phrases.ts";
import { type Speaker, speakerFor } from "./speaker.ts";
import {
  finish,
  layOutMessage,
  type PlaybookRequest,
  sayLines,
  type WrittenText,
} from "./write-from-playbook.ts";

/** Puts greeting, closing, date and names around someone else's paragraphs. */
export function frameParagraphs(body: MessageBody, request: PlaybookRequest): WrittenText {
  const speaker = speakerFor(request);
  return finish(layOutMessage(body, request, speaker), speaker);
}

/** Puts greeting and names around someone else's few words. */
export function frameWords(words: string, request: PlaybookRequest): WrittenText {
  const speaker = speakerFor(request);
  return finish({ subject: null, text: frameShort(words, speaker) }, speaker);
}

export type ScriptBody = Readonly<Record<ScriptSection, string>>;

/** Puts the headings and the playbook's hints around someone else's words for a call. */
export function frameScript(body: ScriptBody, request: PlaybookRequest): WrittenText {
  const speaker = speakerFor(request);
  const parts = outlineScript(outlined(request));
  const sections = SCRIPT_SECTIONS.map((name) => ({
    name,
    text: withHints(parts[name], body[name], speaker),
  }));
  return finish({ subject: null, text: layOutSections(sections, speaker) }, speaker);
}

/** What of a visit plan is said aloud; the rest is method, and the playbook's. */
export const SPOKEN_ON_VISIT = ["opening", "question", "close"] as const;
export type VisitBody = Readonly<Record<(typeof SPOKEN_ON_VISIT)[number], string>>;

export function frameVisit(body: VisitBody, request: PlaybookRequest): WrittenText {
  const speaker = speakerFor(request);
  const parts = outlineVisit(outlined(request));
  const spoken: Partial<Record<VisitSection, string>> = body;
  const sections = VISIT_SECTIONS.map((name) => {
    const words = spoken[name];
    const text =
      words === undefined ? sayLines(parts[name], speaker) : withHints(parts[name], words, speaker);
    return { name, text };
  });
  return finish({ subject: null, text: layOutSections(sections, speaker) }, speaker);
}

function outlined({ intent, sheet, wording }: PlaybookRequest) {
  return { kind: kindOf(intent, sheet), sheet, wording };
}

const HINT_LINE = /^\s*\(.*\)\s*$/gmu;

/** What is said aloud. */
export function withoutHints(words: string): string {
  return words
    .replaceAll(HINT_LINE, "")
    .replaceAll(/\n{2,}/gu, "\n")
    .trim();
}

/** Lines in parentheses are not checked, since no client hears them: only the playbook's own may stand there. */
function withHints(parts: readonly Part[], words: string, speaker: Speaker): string {
  const hints = sayLines(
    parts.filter((part) => part.endsWith("-hint")),
    speaker,
  );
  return [hints, withoutHints(words)].filter((line) => line !== "").join("\n");
}
