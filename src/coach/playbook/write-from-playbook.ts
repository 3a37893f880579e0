import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import type {
  DraftChannel,
  DraftIntent,
  DraftLanguage,
  Wording,
} from "#src/core/draft/draft-terms.ts";
import type { FactId, FactSheet } from "#src/core/draft/fact-sheet.ts";
import { frameMessage, frameShort, layOutSections, type MessageBody } from "./frame.ts";
import { type DraftKind, kindOf } from "./draft-kind.ts";
import { outlineMessage, outlineScript, outlineShort, outlineVisit } from "./outline.ts";
import { type Part, SCRIPT_SECTIONS, VISIT_SECTIONS } from "./phrases.ts";
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
  const { sheet, wording, channel } = request;
  const outlined = { kind: kindOf(request.intent, sheet), sheet, wording };
  const toLines = (parts: readonly Part[]): string => sayLines(parts, speaker);
  switch (channel) {
    case "phone-script": {
      const parts = outlineScript(outlined);
      const sections = SCRIPT_SECTIONS.map((name) => ({ name, text: toLines(parts[name]) }));
      return finish({ subject: null, text: layOutSections(sections, speaker) }, speaker);
    }
    case "visit-plan": {
      const parts = outlineVisit(outlined);
      const sections = VISIT_SECTIONS.map((name) => ({ name, text: toLines(parts[name]) }));
      return finish({ subject: null, text: layOutSections(sections, speaker) }, speaker);
    }
    case "short-message": {
      const text = frameShort(sayAll(outlineShort(outlined), speaker).join(" "), speaker);
      return finish({ subject: null, text }, speaker);
    }
    case "e-mail":
    case "letter": {
      const paragraphs = outlineMessage(outlined, channel)
        .map((parts) => sayAll(parts, speaker).join(" "))
        .filter((paragraph) => paragraph !== "");
      const subject = speaker.say(SUBJECT_OF[outlined.kind]) ?? "";
      return finish(layOutMessage({ subject, paragraphs }, request, speaker), speaker);
    }
  }
}

const SUBJECT_OF = {
  "own-fault": "subject-own-fault",
  "soft-regret": "subject-question",
  "reason-finding": "subject-question",
  "check-in": "subject-check-in",
  "answer-price": "subject-answer",
  "answer-missing-product": "subject-answer",
  "answer-bad-service": "subject-answer",
  "answer-delivery": "subject-answer",
  "answer-new-rules": "subject-answer",
  "answer-better-terms": "subject-answer",
  "what-changed": "subject-changed",
  offer: "subject-offer",
  "conditional-question": "subject-question",
  "thank-you": "subject-thanks",
  farewell: "subject-farewell",
  "re-contact": "subject-check-in",
} as const satisfies Record<DraftKind, Part>;

/** Greeting, closing, date and names around paragraphs. */
export function layOutMessage(
  body: MessageBody,
  { channel, wording }: Pick<PlaybookRequest, "channel" | "wording">,
  speaker: Speaker,
): { subject: string; text: string } {
  const isLetter = channel === "letter";
  const text = frameMessage(body, { isLetter, isWarm: wording.warmer > 0 }, speaker);
  return { subject: body.subject, text };
}

/** The text as it is kept, with the facts that were said on the way. */
export function finish(
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
export function sayLines(parts: readonly Part[], speaker: Speaker): string {
  return sayAll(parts, speaker).reduce((text, line) => {
    if (text === "") return line;
    return text.endsWith(")") || line.startsWith("(") ? `${text}\n${line}` : `${text} ${line}`;
  }, "");
}
