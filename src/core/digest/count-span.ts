import type { Day } from "../day.ts";
import type { Amount, LapseEnding, LapseFact, Span, SpanCount } from "./lapse-fact.ts";

export type FactFilter = (fact: LapseFact) => boolean;

export const NOTHING: Amount = { lapses: 0, minor: 0 };

/** What came and went in a span among the facts that pass the filter. */
export function countSpan(
  facts: readonly LapseFact[],
  span: Span,
  filter: FactFilter = () => true,
): SpanCount {
  const counted = facts.filter(filter);
  const ended = (how: LapseEnding["how"]): Amount =>
    sumOf(counted.filter((fact) => fact.ending?.how === how && isIn(fact.ending.on, span)));
  const [regained, mistaken, parted] = [ended("regained"), ended("mistaken"), ended("parted")];
  const posted = counted.filter(({ postedOn }) => isIn(postedOn, span));
  const real = sumOf(posted.filter((fact) => !wasMistakenIn(fact, span)));
  return {
    span,
    atStart: sumOf(counted.filter((fact) => isOpenBefore(fact, span.from))),
    lost: sumOf(posted),
    regained,
    mistaken,
    parted,
    atEnd: sumOf(counted.filter((fact) => isOpenAtEndOf(fact, span.to))),
    net: { lapses: regained.lapses - real.lapses, minor: regained.minor - real.minor },
  };
}

/** Is its money at risk at the end of the day? */
export function isOpenAtEndOf({ postedOn, ending }: LapseFact, day: Day): boolean {
  return postedOn <= day && (ending === null || ending.on > day);
}

function isOpenBefore({ postedOn, ending }: LapseFact, day: Day): boolean {
  return postedOn < day && (ending === null || ending.on >= day);
}

/** It came and proved mistaken in the same span, which so lost nothing by it. */
export function wasMistakenIn({ ending }: LapseFact, span: Span): boolean {
  return ending?.how === "mistaken" && isIn(ending.on, span);
}

export function isIn(day: Day, { from, to }: Span): boolean {
  return from <= day && day <= to;
}

/** Lapses and net value a year of them all, in minor units. */
export function sumOf(facts: readonly LapseFact[]): Amount {
  let lapses = 0;
  let minor = 0;
  for (const fact of facts) {
    lapses += fact.lapses;
    minor += fact.atRiskMinor;
  }
  return { lapses, minor };
}
