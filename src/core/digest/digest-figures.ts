import type { Day } from "../day.ts";
import type { HeldBack } from "../lapse/held-back.ts";
import type { RulesToday } from "../lapse/rule-history.ts";
import { comparisonFor } from "./compare-spans.ts";
import { countBy, type KeyedCount } from "./count-by.ts";
import { countReasons } from "./count-reasons.ts";
import { countSpan, isIn, isOpenAtEndOf, sumOf, wasMistakenIn } from "./count-span.ts";
import {
  type CaseAtRisk,
  chooseLookAt,
  type DigestCase,
  isNobodys,
  isOverdue,
} from "./digest-case.ts";
import type { DigestFlow, DigestRow, KeptDigest } from "./kept-digest.ts";
import type { Amount, LapseFact, Span, SpanCount } from "./lapse-fact.ts";

/** All that a digest is made of, within the scope it tells of. */
export type DigestGround = {
  readonly currency: string; // ISO 4217
  readonly span: Span;
  readonly asOf: { readonly day: Day; readonly hour: number };
  readonly facts: readonly LapseFact[];
  readonly cases: readonly DigestCase[]; // open ones, as things stand at `asOf`
  readonly contactWithinDays: number; // the company's time for the first contact (EL-02)
  readonly promises: { readonly overdue: number; readonly open: number };
  readonly rules: RulesToday;
  readonly mornings: {
    readonly firstOn: Day | null; // ever
    readonly count: number; // in the span
    readonly heldBack: HeldBack; // of the span's last one
  };
};

/** The figures of a digest: what the span brought is counted in it, what is left undone as things stand at `asOf`. */
export function digestFigures(ground: DigestGround): KeptDigest {
  const { facts, span, mornings } = ground;
  const count = countSpan(facts, span);
  const { before, usual } = comparisonFor(span, mornings.firstOn);
  return {
    version: 1,
    currency: ground.currency,
    span,
    asOf: ground.asOf,
    flow: flowOf(count),
    before: before === null ? null : flowOf(countSpan(facts, before)),
    usual: usual.length === 0 ? null : { spans: usual.length, flow: usualFlow(facts, usual) },
    trend: trendOf(facts, [...usual.toReversed(), span]),
    atRisk: count.atEnd,
    ...leftUndone(ground),
    promises: ground.promises,
    reasons: reasonsOfLost(facts, span),
    rules: rulesOf(ground.rules),
    heldBack: mornings.heldBack,
    mornings: mornings.count,
    byRep: countBy(facts, span, ({ ownerId }) => ownerId).map(rowOf),
    byTier: countBy(facts, span, ({ tier }) => tier).map(rowOf),
    byCountry: countBy(facts, span, ({ country }) => country).map(rowOf),
  };
}

function flowOf({ lost, regained, mistaken, parted, net }: SpanCount): DigestFlow {
  return { lost, regained, mistaken, parted, net };
}

function trendOf(facts: readonly LapseFact[], spans: readonly Span[]): KeptDigest["trend"] {
  return spans.map((span) => {
    const { lost, regained } = countSpan(facts, span);
    return { from: span.from, lost: lost.lapses, regained: regained.lapses };
  });
}

function usualFlow(facts: readonly LapseFact[], spans: readonly Span[]): DigestFlow {
  const flows = spans.map((span) => flowOf(countSpan(facts, span)));
  const total = (part: keyof DigestFlow): Amount => ({
    lapses: flows.reduce((sum, flow) => sum + flow[part].lapses, 0),
    minor: flows.reduce((sum, flow) => sum + flow[part].minor, 0),
  });
  return {
    lost: total("lost"),
    regained: total("regained"),
    mistaken: total("mistaken"),
    parted: total("parted"),
    net: total("net"),
  };
}

/** Of what is at risk at the span's end: what nobody has taken, what is late, and whom to look at. */
function leftUndone({ cases, facts, span, asOf, contactWithinDays }: DigestGround) {
  const looking = { today: asOf.day, contactWithinDays };
  const open = new Map(
    facts
      .filter((fact) => isOpenAtEndOf(fact, span.to))
      .map((fact): [string | null, LapseFact] => [fact.lapseId, fact]),
  );
  const atRisk = cases.flatMap((current): CaseAtRisk[] => {
    const fact = open.get(current.lapseId);
    return fact === undefined ? [] : [{ current, fact }];
  });
  const sumWhere = (holds: (current: DigestCase) => boolean): Amount =>
    sumOf(atRisk.filter(({ current }) => holds(current)).map(({ fact }) => fact));
  return {
    unowned: sumWhere((current) => isNobodys(current, asOf.day)),
    overdue: sumWhere((current) => isOverdue(current, looking)),
    lookAt: chooseLookAt(atRisk, looking),
  };
}

/** Of what was lost in the span and did not prove mistaken in it. */
function reasonsOfLost(facts: readonly LapseFact[], span: Span): KeptDigest["reasons"] {
  return countReasons(
    facts.filter((fact) => isIn(fact.postedOn, span) && !wasMistakenIn(fact, span)),
  );
}

function rulesOf({ records, paused }: RulesToday): KeptDigest["rules"] {
  return [...records]
    .map(([rule, { right, notLapsed, orderedAlone }]) => ({
      rule,
      right,
      wrong: notLapsed + orderedAlone,
      isPaused: paused.has(rule),
    }))
    .toSorted((a, b) => a.rule.localeCompare(b.rule));
}

function rowOf({ key, count: { lost, regained, atEnd } }: KeyedCount): DigestRow {
  return { key, lost, regained, atEnd };
}
