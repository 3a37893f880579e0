import type { WeighedCandidate } from "../lapse/lapse-candidate.ts";
import { kindOf } from "../lapse/matter.ts";

/**
 * Whether a new lapse means that the client has left, and not only that they buy less or complain: a silence, or a
 * contract that they ended. Of a client who came back once, it is the second departure (FI-089).
 */
export function isDeparture({ signals }: Pick<WeighedCandidate, "signals">): boolean {
  return kindOf(signals[0]) === "silence" || signals.some(({ rule }) => rule === "cancelled");
}
