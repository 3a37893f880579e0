import { appendFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { formOf } from "#src/coach/draft-forms.ts";
import { judgeFor, type WriteQuestion } from "#src/coach/write-with-model.ts";
import { isBlocked } from "#src/core/draft/checks/finding.ts";
import {
  channelSchema,
  draftLanguageSchema,
  intentSchema,
  PLAIN_WORDING,
} from "#src/core/draft/draft-terms.ts";
import { readAnswer } from "#src/llm/read-answer.ts";
import { answerSheetSchema, sheetNamed } from "./answer-sheets.ts";
import { askLive, type LiveAnswer, openLive } from "./ask-live.ts";
import type { EvalModule, EvalOutcome, EvalResult, EvalWishes } from "./eval-module.ts";
import { type GoldLine, readGold } from "./gold-file.ts";
import { sayCounts } from "./say-counts.ts";

const verdictSchema = z.enum(["taken", "blocked", "unparsable"]);
type AnswerVerdict = z.infer<typeof verdictSchema>;

const answerSchema = z.strictObject({
  id: z.string(),
  lang: draftLanguageSchema,
  intent: intentSchema,
  channel: channelSchema,
  sheet: answerSheetSchema,
  by: z.string(), // the model, and the prompt's version, that gave it; or that a person wrote it
  answer: z.string(), // raw, as it came over the wire
  expected: verdictSchema,
  rules: z.array(z.string()), // one of these must be what stopped it; empty: any
});
type Answer = z.infer<typeof answerSchema>;

/** Answers of models that were kept, through the whole judge; with `--live` the same questions to a real one. */
export const answersEval: EvalModule = { name: "answers", run };

async function run(files: readonly string[], wishes: EvalWishes): Promise<EvalOutcome> {
  const lines = readGold(files, answerSchema);
  const results = wishes.live
    ? await judgeLive(lines, wishes)
    : lines.map(({ file, line, value }) => ({ file, line, ...judgeKept(value) }));
  const wrong = results.filter(({ verdict }) => verdict === "wrong");
  return {
    table: sayCounts(results, wishes.live ? "taken" : "as kept"),
    results,
    thresholds: wishes.live ? [] : wrong.map(({ id, note }) => `${id}: ${note ?? ""}`),
  };
}

type Judged = { readonly verdict: AnswerVerdict; readonly rules: readonly string[] };

/** What becomes of a raw answer, before anything is mended. */
function judge(value: Answer): Judged {
  const question = questionOf(value);
  const form = formOf(value.channel);
  try {
    const { subject, text } = form.frame(readAnswer(value.answer, form.schema), question);
    const { findings } = judgeFor(question)({ subject, text });
    const rules = findings.filter(({ level }) => level === "block").map(({ rule }) => rule);
    return { verdict: isBlocked(findings) ? "blocked" : "taken", rules };
  } catch (fault) {
    if (fault instanceof Error && fault.name === "ModelFault")
      return { verdict: "unparsable", rules: [] };
    throw fault;
  }
}

function judgeKept(value: Answer): Omit<EvalResult, "file" | "line"> {
  const found = judge(value);
  const isStopped =
    value.rules.length === 0 || value.rules.some((rule) => found.rules.includes(rule));
  const isRight = found.verdict === value.expected && isStopped;
  return {
    id: value.id,
    lang: value.lang,
    expected: { verdict: value.expected, rules: value.rules },
    found,
    verdict: isRight ? "right" : "wrong",
    ...(isRight
      ? {}
      : { note: `${found.verdict} (${found.rules.join(", ")}), expected ${value.expected}` }),
  };
}

function questionOf({ lang, intent, channel, sheet }: Answer): WriteQuestion {
  return {
    sheet: sheetNamed(sheet, lang),
    intent,
    channel,
    language: lang,
    wording: PLAIN_WORDING,
    salt: 0,
    askedBy: "eval",
    competitors: [],
  };
}

/** Each question once, whatever was answered to it before. Right: what would be taken as it came. */
async function judgeLive(
  lines: readonly GoldLine<Answer>[],
  { record }: EvalWishes,
): Promise<EvalResult[]> {
  const live = await openLive();
  const results: EvalResult[] = [];
  for (const { file, line, value } of onceEach(lines)) {
    const came = await askLive(live, questionOf(value));
    const answered: Answer = {
      ...value,
      answer: came.raw,
      by: came.by,
      expected: "taken",
      rules: [],
    };
    const found = judge(answered);
    if (record && came.raw !== "") keep(answered, found, dirname(file));
    const isTaken = came.failed === null && found.verdict === "taken";
    results.push({
      file,
      line,
      id: value.id,
      lang: value.lang,
      expected: "taken",
      found: { ...found, failed: came.failed },
      verdict: isTaken ? "right" : "wrong",
      ...(isTaken ? {} : { note: sayLive(found, came) }),
    });
  }
  return results;
}

function sayLive({ verdict, rules }: Judged, { failed, raw }: LiveAnswer): string {
  return failed === null ? `${verdict} (${rules.join(", ")}): ${raw}` : `no answer: ${failed}`;
}

function onceEach(lines: readonly GoldLine<Answer>[]): GoldLine<Answer>[] {
  const key = ({ value }: GoldLine<Answer>): string =>
    [value.lang, value.intent, value.channel, value.sheet].join(" ");
  return [...new Map(lines.toReversed().map((one) => [key(one), one])).values()].toReversed();
}

/** Adds a line beside the file that asked, with what the judge says today; a person looks it over before it is kept in the repository. */
function keep(answer: Answer, { verdict, rules }: Judged, folder: string): void {
  const now = new Date().toISOString();
  const line = {
    ...answer,
    id: `${answer.id}-${now}`,
    expected: verdict,
    rules: [...new Set(rules)],
  };
  appendFileSync(join(folder, `recorded-${answer.lang}.jsonl`), `${JSON.stringify(line)}\n`);
}
