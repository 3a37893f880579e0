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
type Expected = {
  readonly rule: EvalRule;
  readonly words: string;
  readonly places: readonly Span[];
};
type Said = { readonly rule: EvalRule; readonly span: string };

/** A finding is right when its rule is expected and its span overlaps the expected one. */
function judge({ file, line, value }: GoldLine<Line>, tallies: Tallies): EvalResult {
  const { id, lang } = value;
  const text = normaliseText(value.text);
  const expected = value.findings.map(({ rule, span }): Expected => ({
    rule,
    words: span,
    places: placesOf(text, span),
  }));
  const found = findingsOf(value, text);
  const wrong = found.filter((one) => !expected.some((other) => agree(one, other)));
  const missed = expected.filter((one) => !found.some((other) => agree(other, one)));
  for (const one of expected)
    if (missed.includes(one)) tallies.of(one.rule, lang).missed += 1;
    else tallies.of(one.rule, lang).right += 1;
  for (const { rule } of wrong) tallies.of(rule, lang).wrong += 1;
  const said = (one: Judged): Said => ({
    rule: one.rule,
    span: text.slice(one.span.start, one.span.end),
  });
  const notes = [
    ...(missed.length > 0 ? [`missed ${list(missed.map(asked))}`] : []),
    ...(wrong.length > 0 ? [`wrong ${list(wrong.map(said))}`] : []),
  ];
  return {
    file,
    line,
    id,
    lang,
    expected: expected.map(asked),
    found: found.map(said),
    verdict: notes.length === 0 ? "right" : "wrong",
    ...(notes.length === 0 ? {} : { note: `${notes.join("; ")}\n    ${text}` }),
  };
}

function asked({ rule, words }: Expected): Said {
  return { rule, span: words };
}

function list(all: readonly Said[]): string {
  return all.map(({ rule, span }) => `${rule} "${span}"`).join(", ");
}

function findingsOf({ facts, channel }: Line, text: string): Judged[] {
  return checkMessage(text, { ...facts, channel: CHANNELS[channel] }).flatMap(({ rule, span }) => {
    const known = evalRuleOf(rule);
    return known === null ? [] : [{ rule: known, span: span ?? { start: 0, end: text.length } }];
  });
}

/** Every place where the words stand; no words mean the whole text. */
function placesOf(text: string, words: string): Span[] {
  const span = normaliseText(words);
  if (span === "") return [{ start: 0, end: text.length }];
  const places: Span[] = [];
  for (let at = text.indexOf(span); at >= 0; at = text.indexOf(span, at + 1))
    places.push({ start: at, end: at + span.length });
  return places;
}

function agree(found: Judged, expected: Expected): boolean {
  const { start, end } = found.span;
  return (
    found.rule === expected.rule &&
    expected.places.some((place) => start < place.end && place.start < end)
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
