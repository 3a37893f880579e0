import type { Day } from "../day.ts";
import { groupOf, type ReasonId } from "../reason/taxonomy.ts";

/** What a talk after the cooling time can begin with; never the same again (EL-16). */
export type Angle =
  | { readonly kind: "own-plan"; readonly words: string } // what was settled when the case was laid down
  | { readonly kind: "rival-promise"; readonly rival: string | null; readonly promised: string } // its day has come (FI-096)
  | { readonly kind: "rival"; readonly rival: string | null } // how is it going with them (ET-18)
  | { readonly kind: "fixed"; readonly what: string } // put right since (FI-092)
  | { readonly kind: "wish"; readonly what: string } // asked for and not answered yet (ET-13)
  | { readonly kind: "reason"; readonly reason: ReasonId } // recorded, and not yet talked about
  | { readonly kind: "ask-again" }; // nothing is new: begin with what would have to change

export type AngleGrounds = {
  readonly today: Day;
  readonly newAngle: string | null;
  readonly rival: {
    readonly name: string | null;
    readonly promised: string;
    readonly by: Day | null;
  } | null;
  readonly fixedSince: readonly string[]; // fixes kept since the no
  readonly openWishes: readonly string[];
  readonly reasons: readonly ReasonId[]; // facts, newest first
};

const MOST_ANGLES = 3;

/** What to begin with when a case comes back, the best first; never empty. */
export function newAngles(grounds: AngleGrounds): readonly [Angle, ...Angle[]] {
  const found = [
    ...ownPlan(grounds),
    ...ofRival(grounds),
    ...grounds.fixedSince.map((what): Angle => ({ kind: "fixed", what })),
    ...grounds.openWishes.map((what): Angle => ({ kind: "wish", what })),
    ...neglected(grounds),
  ];
  const [first, ...rest] = found;
  return first === undefined ? [{ kind: "ask-again" }] : [first, ...rest.slice(0, MOST_ANGLES - 1)];
}

function ownPlan({ newAngle }: AngleGrounds): Angle[] {
  return newAngle === null ? [] : [{ kind: "own-plan", words: newAngle }];
}

/** ET-18: ask with interest; it is never said that the other firm has failed (BG-24). */
function ofRival({ rival, reasons, today }: AngleGrounds): Angle[] {
  if (rival !== null) {
    const { name, promised, by } = rival;
    const isDue = by === null || by <= today;
    return [
      isDue ? { kind: "rival-promise", rival: name, promised } : { kind: "rival", rival: name },
    ];
  }
  return reasons.some((id) => groupOf(id) === "C") ? [{ kind: "rival", rival: null }] : [];
}

/** All but the newest fact, which the last talk was about. */
function neglected({ reasons }: AngleGrounds): Angle[] {
  const [, ...older] = [...new Set(reasons)];
  return older.map((reason): Angle => ({ kind: "reason", reason }));
}
