import { z } from "zod";

const drafting = {
  nonce: z.string(),
  language: z.string(),
  address: z.string(), // formal or informal, in the words of the language
  purpose: z.string(),
  facts: z.string(), // wrapped
  clientWords: z.string(), // wrapped, or empty
  plain: z.string(), // wrapped: the playbook's version
  length: z.string(),
  warmth: z.string(),
};

/** What each prompt file is filled with; a file that disagrees does not load. */
export const promptVariables = {
  "draft.message": z.strictObject(drafting),
  "draft.script": z.strictObject(drafting),
  "draft.visit": z.strictObject(drafting),
  "draft.short": z.strictObject(drafting),
  "draft.revise": z.strictObject({
    nonce: z.string(),
    language: z.string(),
    address: z.string(),
    change: z.string(),
    wish: z.string(), // wrapped, or "(none)"
    facts: z.string(), // wrapped
    current: z.string(), // wrapped
  }),
  "draft.gloss": z.strictObject({
    nonce: z.string(),
    from: z.string(), // languages
    into: z.string(),
    lines: z.string(), // wrapped; numbered
    count: z.int(),
  }),
  "rehearsal.voice": z.strictObject({
    nonce: z.string(),
    language: z.string(),
    task: z.string(), // what the ex-client does with this answer
    mood: z.string(),
    temperament: z.string(), // of the contact
    sentences: z.int(), // at most
    told: z.string(), // wrapped: what the ex-client has told so far, and nothing else of the reason
    talk: z.string(), // wrapped: the last exchanges
    plain: z.string(), // wrapped: the playbook's answer
  }),
  "rehearsal.repair": z.strictObject({ problem: z.string() }),
  "rehearsal.judge": z.strictObject({
    nonce: z.string(),
    language: z.string(),
    talk: z.string(), // wrapped; each line with its number and who says it
    turns: z.string(), // the numbers that are the representative's
  }),
  "rehearsal.judge.repair": z.strictObject({ problem: z.string() }),
  "draft.repair": z.strictObject({
    problems: z.array(z.strictObject({ words: z.string(), advice: z.string() })),
  }),
};

export type PromptId = keyof typeof promptVariables;
export type PromptVariables<I extends PromptId> = z.input<(typeof promptVariables)[I]>;
