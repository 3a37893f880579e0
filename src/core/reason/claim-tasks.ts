import type { PlannedErrand } from "../care/errand.ts";
import { chooseManager, type Colleague } from "../case/who-takes-over.ts";
import type { Day } from "../day.ts";

/** An untrue claim about us whose source the client has named (P9T). */
export type TracedClaim = {
  readonly caseId: string;
  readonly clientId: string;
  readonly claim: string;
  readonly source: string;
};

/** RU-28: the source is a manager's matter, once for each case; nobody's where there is no manager. */
export function claimTasks(
  claims: readonly TracedClaim[],
  { colleagues, today }: { readonly colleagues: readonly Colleague[]; readonly today: Day },
): PlannedErrand[] {
  const manager = chooseManager({ colleagues, barredIds: [] });
  if (manager === null) return [];
  return claims.map(({ caseId, clientId, claim, source }) => ({
    key: `claim-source:${caseId}`,
    clientId,
    caseId,
    ownerId: manager.memberId,
    dueOn: today,
    matter: { kind: "claim-source", source, claim },
  }));
}
