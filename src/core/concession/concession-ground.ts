import type { GroundReason } from "../case/case-ground.ts";
import type { Gate } from "../case/case-refusal.ts";
import type { Progress } from "../case/progress.ts";
import type { WinBackCase } from "../case/case-state.ts";
import type { Day } from "../day.ts";
import type { Tier } from "../lapse/tier.ts";
import type { Member } from "../member.ts";
import type { MethodPolicy } from "../method-policy.ts";
import { isFact } from "../reason/reason-entry.ts";
import type { ReasonId } from "../reason/taxonomy.ts";
import type { Concession } from "./concession.ts";
import type { KnownComplaint, PastOrder } from "./problem-order.ts";

/** Everything the rules of concessions look at, read at one moment. */
export type ConcessionGround = {
  readonly today: Day;
  readonly currency: string;
  readonly policy: MethodPolicy;
  readonly by: { readonly memberId: string; readonly role: Member["role"] };
  readonly caseId: string;
  readonly openedOn: Day; // of the lapse
  readonly state: WinBackCase["state"];
  readonly progress: Progress;
  readonly fixes: number; // corrective actions that are dated or done (EL-11)
  readonly tier: Tier;
  readonly yearlyMinor: number;
  readonly chance: number; // to win them back
  readonly knowsLittle: boolean;
  readonly recommends: boolean;
  readonly stop: Gate | null; // why nothing is asked of the client, for now or for good
  readonly reasons: readonly GroundReason[]; // of the case, newest first
  readonly orders: readonly PastOrder[]; // newest first
  readonly complaints: readonly KnownComplaint[]; // of the client
  readonly past: readonly Concession[]; // of the client, newest first
};

/** The reason that counts: the newest fact, else the newest guess (C12). */
export function reasonOf({
  reasons,
}: Pick<ConcessionGround, "reasons">): { readonly id: ReasonId; readonly isFact: boolean } | null {
  const entry = reasons.find(isFact) ?? reasons[0];
  const id = entry?.real ?? entry?.stated ?? null;
  return entry === undefined || id === null ? null : { id, isFact: isFact(entry) };
}
