import { z } from "zod";
import { checkMessage } from "#src/core/draft/checks/check-message.ts";
import { EVAL_RULES, type EvalRule, evalRuleOf } from "#src/core/draft/checks/eval-rule.ts";
import type { Span } from "#src/core/draft/checks/finding.ts";
import { messageFactsSchema } from "#src/core/draft/checks/message-facts.ts";
import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import { type DraftChannel, draftLanguageSchema } from "#src/core/draft/draft-terms.ts";
import type { EvalModule, EvalOutcome, EvalResult } from "./eval-module.ts";
import { type GoldLine, readGold } from "./gold-file.ts";
import { precisionOf, recallOf, sayTallies, Tallies } from "./tally.ts";

const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.85;
const SOFT: readonly EvalRule[] = ["missing-ownership"]; // a warning, not a hard rule

const CHANNELS = {
  email: "e-mail",
  phone: "phone-script",
  letter: "letter",
} as const satisfies Record<string, DraftChannel>;

const lineSchema = z
  .strictObject({
    id: z.string(),
    lang: draftLanguageSchema,
    channel: z.enum(["email", "phone", "letter"]),
    text: z.string().min(1),
    facts: messageFactsSchema.omit({ channel: true }),
    findings: z.array(z.strictObject({ rule: z.enum(EVAL_RULES), span: z.string() })),
  })
  .superRefine(({ text, findings }, context) => {
    for (const { rule, span } of findings)
      if (!normaliseText(text).includes(normaliseText(span)))
        context.addIssue(`the span of ${rule} is not in the text: "${span}"`);
  });
type Line = z.infer<typeof lineSchema>;

/** Whether the checks find what is wrong with a message, and nothing else. */
export const linterEval: EvalModule = { name: "linter", run };

function run(files: readonly string[]): EvalOutcome {
  const tallies = new Tallies();
  const results = readGold(files, lineSchema).map((line) => judge(line, tallies));
  return { table: sayTallies(tallies, "rule"), results, thresholds: missedBy(tallies) };
}

type Judged = { readonly rule: EvalRule; readonly span: Span };

/** A finding is right when its rule is expected and its span overlaps the expected one. */
function judge({ file, line, value }: GoldLine<Line>, tallies: Tallies): EvalResult {
  const { id, lang } = value;
  const text = normaliseText(value.text);
  const expected = value.findings.map(({ rule, span }) => ({ rule, span: placeOf(text, span) }));
  const found = findingsOf(value, text);
  const wrong = found.filter((one) => !expected.some((other) => agree(one, other)));
  const missed = expected.filter((one) => !found.some((other) => agree(one, other)));
  for (const one of expected)
    if (missed.includes(one)) tallies.of(one.rule, lang).missed += 1;
    else tallies.of(one.rule, lang).right += 1;
  for (const { rule } of wrong) tallies.of(rule, lang).wrong += 1;
  const say = ({ rule, span }: Judged): { rule: EvalRule; span: string } => ({
    rule,
    span: text.slice(span.start, span.end),
  });
  const list = (judged: readonly Judged[]): string =>
    judged
      .map(say)
      .map(({ rule, span }) => `${rule} "${span}"`)
      .join(", ");
  const notes = [
    ...(missed.length > 0 ? [`missed ${list(missed)}`] : []),
    ...(wrong.length > 0 ? [`wrong ${list(wrong)}`] : []),
  ];
  return {
    file,
    line,
    id,
    lang,
    expected: expected.map(say),
    found: found.map(say),
    verdict: notes.length === 0 ? "right" : "wrong",
    ...(notes.length === 0 ? {} : { note: `${notes.join("; ")}\n    ${text}` }),
  };
}

function findingsOf({ facts, channel }: Line, text: string): Judged[] {
  return checkMessage(text, { ...facts, channel: CHANNELS[channel] }).flatMap(({ rule, span }) => {
    const known = evalRuleOf(rule);
    return known === null ? [] : [{ rule: known, span: span ?? { start: 0, end: text.length } }];
  });
}

/** Where the words stand; no words mean the whole text. */
function placeOf(text: string, words: string): Span {
  const span = normaliseText(words);
  const start = Math.max(0, text.indexOf(span));
  return span === "" ? { start: 0, end: text.length } : { start, end: start + span.length };
}

function agree(one: Judged, other: Judged): boolean {
  return (
    one.rule === other.rule && one.span.start < other.span.end && other.span.start < one.span.end
  );
}

function missedBy(tallies: Tallies): string[] {
  return tallies.rows().flatMap(({ kind, lang, tally }) => {
    if (SOFT.some((rule) => rule === kind)) return [];
    const precision = precisionOf(tally) ?? 1;
    const recall = recallOf(tally) ?? 1;
    return [
      ...(precision < LEAST_PRECISION
        ? [`${kind} ${lang}: precision ${precision.toFixed(3)} is below ${LEAST_PRECISION}`]
        : []),
      ...(recall < LEAST_RECALL
        ? [`${kind} ${lang}: recall ${recall.toFixed(3)} is below ${LEAST_RECALL}`]
        : []),
    ];
  });
}
