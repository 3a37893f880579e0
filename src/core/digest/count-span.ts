import type { Day } from "../day.ts";
import type { Amount, LapseFact, Span, SpanCount } from "./lapse-fact.ts";

export type FactFilter = (fact: LapseFact) => boolean;

/** What came and went in a span among the facts that pass the filter. */
export function countSpan(
  facts: readonly LapseFact[],
  span: Span,
  filter: FactFilter = () => true,
): SpanCount {
  const [atStart, lost, undone, atEnd] = [tally(), tally(), tally(), tally()];
  const ended = { regained: tally(), mistaken: tally(), parted: tally() };
  for (const fact of facts) {
    const { ending } = fact;
    if (!isSeen(fact, span) || !filter(fact)) continue;
    add(fact.postedOn < span.from ? atStart : lost, fact);
    if (ending === null || ending.on > span.to) add(atEnd, fact);
    else add(ended[ending.how], fact);
    if (isIn(fact.postedOn, span) && wasMistakenIn(fact, span)) add(undone, fact);
  }
  return { span, atStart, lost, ...ended, atEnd, net: netOf(ended.regained, lost, undone) };
}

/** Was it open on any day of the span? */
function isSeen({ postedOn, ending }: LapseFact, { from, to }: Span): boolean {
  return postedOn <= to && (ending === null || ending.on >= from);
}

type Tally = { lapses: number; minor: number };

const tally = (): Tally => ({ lapses: 0, minor: 0 });

function add(to: Tally, { lapses, atRiskMinor }: LapseFact): void {
  to.lapses += lapses;
  to.minor += atRiskMinor;
}

function netOf(regained: Amount, lost: Amount, undone: Amount): Amount {
  return {
    lapses: regained.lapses - lost.lapses + undone.lapses,
    minor: regained.minor - lost.minor + undone.minor,
  };
}

/** Is its money at risk at the end of the day? */
export function isOpenAtEndOf({ postedOn, ending }: LapseFact, day: Day): boolean {
  return postedOn <= day && (ending === null || ending.on > day);
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
