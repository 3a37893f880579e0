import type { Move } from "./move.ts";
import type { Objection } from "./objection.ts";
import type { Persona, Temperament } from "./persona.ts";
import type { TrueReason } from "./true-reason.ts";

/** Points added to trust and irritation. */
export type Effect = { readonly trust: number; readonly irritation: number };

type Spots = { readonly sore: readonly Move[]; readonly soft: readonly Move[] };

/** What this client takes especially badly or well, by what they say... */
export const SPOTS_OF_OBJECTION: Record<Objection, Spots> = {
  price: { sore: ["blame"], soft: [] }, // arguing about the price (FI-082)
  "missing-product": { sore: ["pitch"], soft: [] },
  "bad-service": { sore: ["excuse"], soft: ["reflect"] },
  "late-delivery": { sore: ["sorry"], soft: [] }, // words alone do not help here (FI-055)
  "better-terms": { sore: ["criticise-competitor"], soft: [] },
  "rude-employee": { sore: ["excuse"], soft: ["reflect"] },
  "new-rules": { sore: ["push"], soft: ["probe"] },
  "where-were-you": { sore: ["excuse"], soft: ["own"] }, // ET-21
  rumour: { sore: ["blame"], soft: ["probe"] }, // no indignation, ask from whom and when (RU-23, RU-24)
  pretext: { sore: ["push"], soft: ["permission"] }, // FI-120
};

/** ...by what it really is... */
export const SPOTS_OF_REASON: Record<TrueReason, Spots> = {
  A7: { sore: ["push"], soft: ["give-time"] },
  B1: { sore: ["pitch"], soft: ["thank"] }, // "and where were you until now?" (ET-21)
  B2: { sore: ["push"], soft: ["reflect"] },
  B3: { sore: ["discount"], soft: ["probe"] },
  B4: { sore: ["closed-question"], soft: ["own"] },
  B4a: { sore: ["excuse"], soft: ["own"] },
  B5: { sore: ["sorry"], soft: ["own"] }, // an apology alone does not help here (FI-055)
  B6: { sore: ["blame"], soft: ["own"] },
  B7: { sore: ["vague-promise"], soft: ["own"] },
  B8: { sore: ["excuse"], soft: ["probe"] },
  C5: { sore: ["criticise-competitor"], soft: ["reflect"] },
  T1: { sore: ["blame"], soft: ["thank"] },
};

/** ...and by how they are. */
export const SPOTS_OF_TEMPERAMENT: Record<Temperament, Spots> = {
  brisk: { sore: ["sorry"], soft: ["dated-step"] },
  warm: { sore: ["closed-question"], soft: ["thank"] },
  formal: { sore: ["push"], soft: ["permission"] },
  sceptical: { sore: ["vague-promise"], soft: ["show-change"] },
};

export const SORE_SPOT: Effect = { trust: -0.5, irritation: 1 };
export const SOFT_SPOT: Effect = { trust: 0.5, irritation: 0 };
/** On top, for each promise of ours that was not kept: one more without a day (FI-145). */
export const BROKEN_PROMISE: Effect = { trust: -0.5, irritation: 0.5 };
/** A first reply that this temperament takes badly: see `beginsBadly`. */
export const BAD_BEGINNING: Effect = { trust: -0.5, irritation: 0.5 };
/** Things said in a first reply beside the greeting; more is a long beginning. */
export const SHORT_BEGINNING = 2;

/** What the move touches in this client, beyond what it does to anybody. */
export function touchedBy(persona: Persona, move: Move): Effect {
  const { objection, trueReason, temperament, about, history } = persona;
  const spots = [
    SPOTS_OF_OBJECTION[objection],
    SPOTS_OF_REASON[trueReason],
    SPOTS_OF_TEMPERAMENT[temperament],
    about.product === null ? NO_SPOTS : LOST_PRODUCT,
  ];
  const sore = spots.some((spot) => spot.sore.includes(move)) ? 1 : 0;
  const soft = spots.some((spot) => spot.soft.includes(move)) ? 1 : 0;
  const broken = move === "vague-promise" ? history.brokenPromises : 0;
  return {
    trust: sore * SORE_SPOT.trust + soft * SOFT_SPOT.trust + broken * BROKEN_PROMISE.trust,
    irritation:
      sore * SORE_SPOT.irritation +
      soft * SOFT_SPOT.irritation +
      broken * BROKEN_PROMISE.irritation,
  };
}

const NO_SPOTS: Spots = { sore: [], soft: [] };
/** Who misses a product of ours does not want to hear of the others. */
const LOST_PRODUCT: Spots = { sore: ["pitch"], soft: [] };

/** The brisk mind a long beginning; the formal mind being asked, or offered something, without leave. */
export function beginsBadly(temperament: Temperament, moves: readonly Move[]): boolean {
  if (temperament === "brisk")
    return moves.filter((move) => move !== "greet").length > SHORT_BEGINNING;
  return temperament === "formal" && !moves.includes("permission");
}
