import type { Verdict } from "./judge-words.ts";
import { agreementOn } from "./measured-agreement-on.ts";
import type { TalkLanguage } from "./persona.ts";
import { checkQuote } from "./quote-check.ts";
import { ABSENCES, CRITERIA, type CriterionId, RUBRIC, SHORTEST_TALK, WAY_BACK } from "./rubric.ts";
import { type RepTurn, type Sayer, spokenIn } from "./transcript.ts";

/** Whose word a verdict rests on: the cards' known moves, the model's reading, or what the rep says was meant. */
export const JUDGES = ["code", "model", "rep"] as const;
type Judge = (typeof JUDGES)[number];

export type JudgedCriterion = Verdict & {
  readonly id: CriterionId;
  readonly points: number;
  readonly outOf: number;
  readonly register: string[];
  readonly judgedBy: Judge;
  readonly kappa: number | null;
};

/** Own words earn points only where a reading of them agrees with people at least this well (Cohen's kappa). */
export const LEAST_KAPPA = 0.6;

/** Every criterion of the rubric on one talk; the same turns are always judged the same way. */
export function judgedCriteria(
  turns: readonly RepTurn[],
  language: TalkLanguage,
): JudgedCriterion[] {
  const spoken = spokenIn(turns);
  return CRITERIA.map((id) => {
    const { points: worth, register, judge } = RUBRIC[id];
    const verdict = withCheckedQuote(giveTheDoubt(judge(spoken), id, turns), turns);
    const judgedBy = judgeOf(verdict, turns);
    const kappa = judgedBy === "code" ? null : agreementOn(id, language, judgedBy);
    const isMeasured = judgedBy === "code" || (kappa !== null && kappa >= LEAST_KAPPA);
    const outOf = isMeasured ? worth : 0;
    const points = verdict.met === "yes" ? outOf : 0;
    return { id, ...verdict, points, outOf, register: [...register], judgedBy, kappa };
  });
}

/** A talk that ended too soon shows neither what somebody avoids nor what they would have done after the true reason. */
function giveTheDoubt(verdict: Verdict, id: CriterionId, turns: readonly RepTurn[]): Verdict {
  if (verdict.evidence.kind === "quote") return verdict;
  const isShort = ABSENCES.includes(id) && verdict.met === "yes" && turns.length < SHORTEST_TALK;
  const hadNoRoom = WAY_BACK.includes(id) && verdict.met === "no" && !couldGoOn(turns);
  return isShort || hadNoRoom ? { ...verdict, met: "cannot-tell" } : verdict;
}

/** The rep had at least one reply after the client told the true reason. */
function couldGoOn(turns: readonly RepTurn[]): boolean {
  return turns.slice(0, -1).some(({ state }) => state.layer === 3);
}

/** A quote that is not in the rep's own words proves nothing. */
function withCheckedQuote(verdict: Verdict, turns: readonly RepTurn[]): Verdict {
  const { evidence } = verdict;
  if (evidence.kind === "never-said") return verdict;
  const check = checkQuote(evidence.quote, evidence.turn, turns);
  if (!check.ok) return { met: "cannot-tell", evidence: { kind: "never-said" } };
  return { ...verdict, evidence: { ...evidence, turn: check.turn } };
}

/** By the turn that is quoted; what was never said rests on all of them. */
function judgeOf({ evidence }: Verdict, turns: readonly RepTurn[]): Judge {
  const weighed =
    evidence.kind === "quote" ? turns.filter(({ number }) => number === evidence.turn) : turns;
  const sayers = new Set<Sayer>(weighed.flatMap(({ said }) => said.map(({ by }) => by)));
  if (sayers.has("model")) return "model";
  return sayers.has("rep") ? "rep" : "code";
}
