import type { Day } from "#src/core/day.ts";
import { type KeptDigest, keptDigestSchema } from "#src/core/digest/kept-digest.ts";
import { FACTORS } from "#src/core/reason/factor.ts";

const NONE = { lapses: 0, minor: 0 };
const UNSAID = { lapses: 0, minor: 0, confirmed: 0 };

type Given = {
  readonly span: { readonly from: Day; readonly to: Day };
  readonly asOf: { readonly day: Day; readonly hour: number };
  readonly lost: number; // clients of 1,000.00 a year each
};

/** A digest in which so many were lost and nothing else happened. */
export function digestOf({ span, asOf, lost }: Given): KeptDigest {
  const gone = { lapses: lost, minor: lost * 100_000 };
  return keptDigestSchema.parse({
    version: 1,
    currency: "EUR",
    span,
    asOf,
    flow: {
      lost: gone,
      regained: NONE,
      mistaken: NONE,
      parted: NONE,
      net: { lapses: -lost, minor: -gone.minor },
    },
    before: null,
    usual: null,
    atRisk: gone,
    unowned: gone,
    overdue: NONE,
    promises: { overdue: 0, open: 0 },
    lookAt: [],
    reasons: {
      groups: { A: UNSAID, B: UNSAID, C: UNSAID, other: UNSAID },
      factors: Object.fromEntries(FACTORS.map((factor) => [factor, UNSAID])),
      unknown: lost,
    },
    rules: [],
    heldBack: {},
    mornings: 5,
    byRep: [],
    byTier: [],
    byCountry: [],
  });
}
