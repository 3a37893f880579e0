import type { PlannedErrand } from "../care/errand.ts";
import { type Day, daysBetween } from "../day.ts";
import type { MethodPolicy } from "../method-policy.ts";
import { lightTouchDays } from "./light-touch-days.ts";

/** A case that rests after a clear no. */
export type RestingCase = {
  readonly caseId: string;
  readonly clientId: string;
  readonly ownerId: string; // the member who keeps in touch
  readonly since: Day;
  readonly until: Day;
};

type Look = { readonly today: Day; readonly policy: Pick<MethodPolicy, "persistence"> };

const LATE_DAYS = 7; // a small word that was due longer ago is left out; the next one comes

/** The small word that is due today while a case rests, without an offer (ET-23); at most one. */
export function lightTouchesDue(resting: RestingCase, { today, policy }: Look): PlannedErrand[] {
  const { caseId, clientId, ownerId, since, until } = resting;
  const aQuarter = policy.persistence.lightTouchesAQuarter;
  const dueOn = lightTouchDays({ since, until, aQuarter }).findLast((day) => day <= today);
  if (dueOn === undefined || daysBetween(dueOn, today) > LATE_DAYS) return [];
  const key = `light-touch:${caseId}:${dueOn}`;
  return [{ key, clientId, caseId, ownerId, dueOn, matter: { kind: "light-touch", angle: null } }];
}
