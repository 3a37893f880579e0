import { z } from "zod";
import { checkDraft } from "#src/core/draft/checks/check-draft.ts";
import type { CheckContext } from "#src/core/draft/checks/checked-text.ts";
import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import { askTwice, type Asking, type ModelDraft, type Text, type Verdict } from "./ask-twice.ts";
import { checkSupport } from "./check-support.ts";
import { LANGUAGE_NAME, listFacts, sayAddress } from "./model-brief.ts";
import { adviceOn, type Problem } from "./repair-advice.ts";
import { newNonce, wrapUntrusted } from "./untrusted.ts";

export type ReviseQuestion = {
  readonly current: Text;
  readonly change: "shorter" | "warmer" | null; // null: only what the wish says
  /** What the representative asked for, in their own words: it may take away and reword, never add. */
  readonly wish: string | null;
  readonly context: CheckContext;
  readonly askedBy: string; // Slack user id
};

const revisedSchema = z.strictObject({ subject: z.string(), text: z.string() });

/** Lets a model change how a text is said. What stood in it before is not held against the model. */
export async function revise(
  deps: Asking<unknown>["deps"],
  question: ReviseQuestion,
): Promise<ModelDraft> {
  const { current, context } = question;
  const nonce = newNonce();
  const subject = current.subject === null ? "" : `Subject: ${current.subject}\n\n`;
  return askTwice({
    deps,
    askedBy: question.askedBy,
    judge: judgeFor(question),
    prompt: deps.prompts.fill("draft.revise", {
      nonce,
      language: LANGUAGE_NAME[context.language],
      address: sayAddress(context.sheet, context.language),
      change: question.change === null ? "what the wish says" : CHANGES[question.change],
      wish: question.wish === null ? "(none)" : wrapUntrusted(question.wish, nonce),
      facts: wrapUntrusted(listFacts(context.sheet, context.language), nonce),
      current: wrapUntrusted(subject + current.text, nonce),
    }),
    schema: revisedSchema,
    schemaName: "revised_text",
    toText: (revised) => ({
      subject: current.subject === null ? null : normaliseText(revised.subject) || current.subject,
      text: normaliseText(withOwnHints(revised.text, current.text)),
    }),
  });
}

/** Hints are not checked, since no client hears them: a model's own are dropped. */
function withOwnHints(revised: string, current: string): string {
  const known = new Set(current.split("\n").map((line) => line.trim()));
  return revised
    .split("\n")
    .filter((line) => !/^\s*\(.*\)\s*$/u.test(line) || known.has(line.trim()))
    .join("\n");
}

const CHANGES = {
  shorter: "say the same in clearly fewer words",
  warmer: "say the same in a warmer, more personal tone, about as long as it is",
};

function judgeFor(question: ReviseQuestion): (text: Text) => Verdict {
  const { current, context } = question;
  const known = new Set(adviceOn(checkDraft(current, context), current).map(keyOf));
  return (text) => {
    const { sheet, language, channel } = context;
    const found = [
      ...checkDraft(text, context),
      ...checkSupport(text.text, { sheet, language, channel, known: current.text }),
    ];
    const findings = found.filter(
      (one) => !adviceOn([one], text).some((problem) => known.has(keyOf(problem))),
    );
    const missed = checkChange(text, question);
    const problems = [...adviceOn(findings, text), ...missed];
    return { findings, problems, isUnchanged: missed.length > 0 };
  };
}

function keyOf({ words, advice }: Problem): string {
  return `${words} ${advice}`;
}

function checkChange({ subject, text }: Text, { current, change }: ReviseQuestion): Problem[] {
  if (change === "shorter")
    return text.length < current.text.length
      ? []
      : [{ words: "the whole text", advice: "it has not become shorter" }];
  return text === current.text && subject === current.subject
    ? [{ words: "the whole text", advice: "nothing has changed" }]
    : [];
}
