import { isFact } from "../reason/reason-entry.ts";
import type { ReasonId } from "../reason/taxonomy.ts";
import type { CaseGround } from "./case-ground.ts";
import type { Progress } from "./progress.ts";

/** Reasons whose service failed: apology alone is no plan, and the cause has to be mended (FI-055, FI-184). */
const REMEDY_OWED: readonly ReasonId[] = ["B5", "B6", "B7"];
const OUR_SERVICE: readonly ReasonId[] = ["B4", "B4a", "B4b", "B4c", "B5", "B6", "B7", "B9", "B11"];

/** The reason as far as it is more than a guess (register C12); null: none yet, or what they said does not ring true. */
export function knownReason({ reasons }: Pick<CaseGround, "reasons">): ReasonId | null {
  const fact = reasons.find((entry) => isFact(entry));
  if (fact === undefined) return null;
  const id = fact.real ?? fact.stated;
  return id === "U1" || id === "U2" ? null : id;
}

/** RU-06: by us, or by both. A service failure that the client told us of counts, unless the fault was looked into. */
export function isOurFault(progress: Progress, ground: Pick<CaseGround, "reasons">): boolean {
  if (progress.fault !== null && progress.fault.by !== "unknown")
    return progress.fault.by === "us" || progress.fault.by === "both";
  return isServiceFailure(ground);
}

/** Our goods, deliveries, promises or people failed the client, and it is more than a guess. */
export function isServiceFailure(ground: Pick<CaseGround, "reasons">): boolean {
  const reason = knownReason(ground);
  return reason !== null && OUR_SERVICE.includes(reason);
}

/** FI-055: "do not allow an apology-only plan for this code". */
export function owesRemedy(progress: Progress, ground: Pick<CaseGround, "reasons">): boolean {
  const reason = knownReason(ground);
  return reason !== null && REMEDY_OWED.includes(reason) && isOurFault(progress, ground);
}

/** A concession that the client may hear of. */
export function hasRemedy({ concessions }: Pick<CaseGround, "concessions">): boolean {
  return concessions.some(({ state }) => ["approved", "given", "used"].includes(state));
}

export function hasFix({ fixes }: Pick<CaseGround, "fixes">): boolean {
  return fixes.open + fixes.done > 0;
}

/** ET-05: somebody is angry with us now, so contact and apology may not wait for triage (EL-03). */
export function isUrgent(progress: Progress, ground: Pick<CaseGround, "reasons">): boolean {
  return progress.situation === "blunder" || isOurFault(progress, ground);
}

/** Light touches only, as yet (ET-17). */
export function isCooling({ cooling }: Progress, { today }: Pick<CaseGround, "today">): boolean {
  return cooling !== null && today < cooling.until;
}

export function isOverruled({ overruled }: Progress, gate: string): boolean {
  return overruled.includes(gate);
}
