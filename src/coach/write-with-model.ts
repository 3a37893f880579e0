import { z } from "zod";
import { checkDraft } from "#src/core/draft/checks/check-draft.ts";
import type { CheckContext } from "#src/core/draft/checks/checked-text.ts";
import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import { askTwice, type ModelDraft, type Text, type Verdict } from "./ask-twice.ts";
import type { AskModel } from "./model.ts";
import { checkSupport } from "./check-support.ts";
import { LANGUAGE_NAME, listFacts, sayPurpose, sayWording } from "./model-brief.ts";
import type { PromptShelf } from "./prompts.ts";
import { adviceOn, type Problem } from "./repair-advice.ts";
import {
  frameParagraphs,
  frameSections,
  type PlaybookRequest,
  writeFromPlaybook,
} from "./playbook/write-from-playbook.ts";
import { stripFrame } from "./strip-frame.ts";
import { newNonce, wrapUntrusted } from "./untrusted.ts";

export type WriteQuestion = PlaybookRequest & {
  readonly askedBy: string; // Slack user id
  readonly competitors: readonly string[];
};

export type ReviseQuestion = {
  readonly current: Text;
  readonly change: "shorter" | "warmer";
  readonly context: CheckContext;
  readonly askedBy: string; // Slack user id
};

/** Lets a model word drafts. Nothing of it is used before the checks have passed. */
export type ModelWriter = {
  write(question: WriteQuestion): Promise<ModelDraft>;
  revise(question: ReviseQuestion): Promise<ModelDraft>;
};

type Deps = { readonly ask: AskModel; readonly prompts: PromptShelf };

export function createModelWriter(deps: Deps): ModelWriter {
  return {
    write: (question) => write(deps, question),
    revise: (question) => revise(deps, question),
  };
}

const messageSchema = z.strictObject({ subject: z.string(), paragraphs: z.array(z.string()) });
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
const revisedSchema = z.strictObject({ subject: z.string(), text: z.string() });

async function write(deps: Deps, question: WriteQuestion): Promise<ModelDraft> {
  const variables = describeTask(question);
  const judge = (text: Text): Verdict => {
    const findings = [
      ...checkDraft(text, { ...question, author: "coach" }),
      ...checkSupport(text.text, question),
    ];
    return { findings, problems: adviceOn(findings, text) };
  };
  const shared = { deps, askedBy: question.askedBy, judge };
  if (question.channel === "phone-script") {
    return askTwice({
      ...shared,
      prompt: deps.prompts.fill("draft.script", variables),
      schema: scriptSchema,
      schemaName: "call_script",
      toText: (script) => frameSections(script, question),
    });
  }
  return askTwice({
    ...shared,
    prompt: deps.prompts.fill("draft.message", variables),
    schema: messageSchema,
    schemaName: "message",
    toText: (message) => frameParagraphs(stripFrame(message), question),
  });
}

function describeTask(question: WriteQuestion) {
  const { sheet, language, intent } = question;
  const nonce = newNonce();
  const words = sheet.complaint?.words ?? null;
  return {
    nonce,
    language: LANGUAGE_NAME[language],
    purpose: sayPurpose(intent, sheet),
    facts: wrapUntrusted(listFacts(sheet, language), nonce),
    clientWords: words === null ? "(nothing)" : wrapUntrusted(words, nonce),
    plain: wrapUntrusted(writeFromPlaybook(question).text, nonce),
    ...sayWording(question.wording),
  };
}

const CHANGES = {
  shorter: "say the same in clearly fewer words",
  warmer: "say the same in a warmer, more personal tone, about as long as it is",
};

async function revise(deps: Deps, question: ReviseQuestion): Promise<ModelDraft> {
  const { current, change, context } = question;
  const nonce = newNonce();
  // What stood in the text before is not the model's doing.
  const known = new Set(adviceOn(checkDraft(current, context), current).map(keyOf));
  const judge = (text: Text): Verdict => {
    const { sheet, language } = context;
    const found = [
      ...checkDraft(text, context),
      ...checkSupport(text.text, { sheet, language, known: current.text }),
    ];
    const findings = found.filter(
      (one) => !adviceOn([one], text).some((problem) => known.has(keyOf(problem))),
    );
    const problems = [...adviceOn(findings, text), ...checkChange(text, question)];
    return { findings, problems, isUnchanged: checkChange(text, question).length > 0 };
  };
  const subject = current.subject === null ? "" : `Subject: ${current.subject}\n\n`;
  return askTwice({
    deps,
    askedBy: question.askedBy,
    judge,
    prompt: deps.prompts.fill("draft.revise", {
      nonce,
      language: LANGUAGE_NAME[context.language],
      change: CHANGES[change],
      facts: wrapUntrusted(listFacts(context.sheet, context.language), nonce),
      current: wrapUntrusted(subject + current.text, nonce),
    }),
    schema: revisedSchema,
    schemaName: "revised_text",
    toText: (revised) => ({
      subject: current.subject === null ? null : normaliseText(revised.subject) || current.subject,
      text: normaliseText(revised.text),
    }),
  });
}

function keyOf({ words, advice }: Problem): string {
  return `${words} ${advice}`;
}

function checkChange({ text }: Text, { current, change }: ReviseQuestion): Problem[] {
  if (change === "shorter" && text.length >= current.text.length)
    return [{ words: "the whole text", advice: "it has not become shorter" }];
  if (change === "warmer" && text === current.text)
    return [{ words: "the whole text", advice: "nothing has changed" }];
  return [];
}
