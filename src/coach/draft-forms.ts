import { z } from "zod";
import type { DraftChannel } from "#src/core/draft/draft-terms.ts";
import {
  frameParagraphs,
  frameScript,
  frameVisit,
  frameWords,
  SPOKEN_ON_VISIT,
  withoutHints,
} from "./playbook/frame-body.ts";
import { phraseBookOf } from "./playbook/phrase-book.ts";
import { SCRIPT_SECTIONS, type ScriptSection } from "./playbook/phrases.ts";
import type { PlaybookRequest, WrittenText } from "./playbook/write-from-playbook.ts";
import { stripFrame } from "./strip-frame.ts";

/** In what form a model answers for a channel, and how its words become the draft. */
export type DraftForm = {
  readonly promptId: "draft.message" | "draft.script" | "draft.visit" | "draft.short";
  readonly schema: z.ZodType;
  readonly schemaName: string;
  /** The draft with all that code puts around it. Throws on a value that the schema has not accepted. */
  frame(value: unknown, request: PlaybookRequest): WrittenText;
  /** The model's own words of an answer that may be half written; "" while there are none. */
  wordsSoFar(partial: unknown, request: PlaybookRequest): string;
};

export function formOf(channel: DraftChannel): DraftForm {
  return FORMS[channel];
}

const messageSchema = z.strictObject({ subject: z.string(), paragraphs: z.array(z.string()) });
const halfMessageSchema = z.object({ paragraphs: z.array(z.string()) });

const message: DraftForm = {
  promptId: "draft.message",
  schema: messageSchema,
  schemaName: "message",
  frame: (value, request) => frameParagraphs(stripFrame(messageSchema.parse(value)), request),
  wordsSoFar(partial) {
    const half = halfMessageSchema.safeParse(partial);
    if (!half.success) return "";
    return stripFrame({ subject: "", ...half.data }).paragraphs.join("\n\n");
  },
};

const scriptSchema = z.strictObject({
  opening: z.string(),
  question: z.string(),
  ifAngry: z.string(),
  ifPrice: z.string(),
  ifProduct: z.string(),
  ifElsewhere: z.string(),
  ifNoTime: z.string(),
  ifRefuse: z.string(),
  close: z.string(),
});

const script: DraftForm = {
  promptId: "draft.script",
  schema: scriptSchema,
  schemaName: "call_script",
  frame: (value, request) => frameScript(scriptSchema.parse(value), request),
  wordsSoFar: (partial, request) => sectionsSoFar(partial, SCRIPT_SECTIONS, request),
};

const visitSchema = z.strictObject({
  opening: z.string(),
  question: z.string(),
  close: z.string(),
});

const visit: DraftForm = {
  promptId: "draft.visit",
  schema: visitSchema,
  schemaName: "visit_plan",
  frame: (value, request) => frameVisit(visitSchema.parse(value), request),
  wordsSoFar: (partial, request) => sectionsSoFar(partial, SPOKEN_ON_VISIT, request),
};

const shortSchema = z.strictObject({ text: z.string() });

const short: DraftForm = {
  promptId: "draft.short",
  schema: shortSchema,
  schemaName: "short_message",
  frame: (value, request) => frameWords(shortSchema.parse(value).text, request),
  wordsSoFar: (partial) => shortSchema.safeParse(partial).data?.text ?? "",
};

const FORMS: Readonly<Record<DraftChannel, DraftForm>> = {
  "e-mail": message,
  letter: message,
  "phone-script": script,
  "visit-plan": visit,
  "short-message": short,
};

const anyTextsSchema = z.record(z.string(), z.unknown());

/** Sections under their headings in the order in which the model writes them. */
function sectionsSoFar(
  partial: unknown,
  names: readonly ScriptSection[],
  { language }: PlaybookRequest,
): string {
  const { headings } = phraseBookOf(language);
  const sections = Object.entries(anyTextsSchema.safeParse(partial).data ?? {});
  return sections
    .flatMap(([key, text]) => {
      const name = names.find((one) => one === key);
      const spoken = typeof text === "string" ? withoutHints(text) : "";
      return name === undefined || spoken === "" ? [] : [`${headings[name]}\n${spoken}`];
    })
    .join("\n\n");
}
