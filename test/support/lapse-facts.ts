import * as fc from "fast-check";
import { addDays, parseDay } from "#src/core/day.ts";
import type { LapseFact } from "#src/core/digest/lapse-fact.ts";
import { REASON_IDS } from "#src/core/reason/taxonomy.ts";

/** One lapse, as managers' figures count it; still open, of nobody, without a reason. */
export function lapseFact(change: Partial<LapseFact> = {}): LapseFact {
  return {
    lapseId: crypto.randomUUID(),
    clientId: crypto.randomUUID(),
    lapses: 1,
    atRiskMinor: 120_000,
    postedOn: parseDay("2026-03-02"),
    ending: null,
    kind: "silence",
    tier: "gold",
    country: "EE",
    teamId: null,
    ownerId: null,
    reason: null,
    isConfirmed: false,
    ...change,
  };
}

const epoch = parseDay("2026-02-20");
const sometime = fc.integer({ min: 0, max: 90 }).map((days) => addDays(epoch, days));

const ending = fc.record({
  how: fc.constantFrom("regained" as const, "mistaken" as const, "parted" as const),
  days: fc.integer({ min: 0, max: 50 }), // from the alert
  alone: fc.boolean(),
});

/** Any lapse or sum of erased ones of ninety days. */
export const anyLapseFact: fc.Arbitrary<LapseFact> = fc
  .record({
    postedOn: sometime,
    ended: fc.option(ending),
    lapses: fc.constantFrom(1, 1, 1, 4),
    atRiskMinor: fc.integer({ min: 0, max: 5_000_000 }),
    tier: fc.constantFrom("gold" as const, "silver" as const, "copper" as const),
    country: fc.constantFrom("EE", "FI", null),
    teamId: fc.constantFrom("t1", "t2", null),
    ownerId: fc.constantFrom("m1", "m2", null),
    reason: fc.option(fc.constantFrom(...REASON_IDS)),
    isConfirmed: fc.boolean(),
  })
  .map(({ ended, ...rest }) =>
    lapseFact({
      ...rest,
      isConfirmed: rest.isConfirmed && rest.reason !== null,
      ending:
        ended === null
          ? null
          : { how: ended.how, on: addDays(rest.postedOn, ended.days), alone: ended.alone },
    }),
  );
