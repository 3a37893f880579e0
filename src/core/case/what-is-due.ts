import { addDays, type Day, daysBetween } from "../day.ts";
import type { Money } from "../money.ts";
import type { Tier } from "../lapse/tier.ts";
import { type ReasonId, REASONS } from "../reason/taxonomy.ts";
import type { CasePrivacy } from "./may-see-case.ts";

/** A case that is still worked on, as a list shows it. */
export type OpenCase = {
  readonly caseId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly tier: Tier;
  readonly atRisk: Money; // net value a year
  readonly state: "unowned" | "taken" | "contacted";
  readonly since: Day; // opened, taken or contacted
  readonly ownerName: string | null; // who works on it
  readonly snoozedUntil: Day | null;
  readonly restsUntil: Day | null; // after a clear no (ET-17)
  /** The latest entry's reason, when everybody may know it. */
  readonly reason: ReasonId | null;
  readonly againDays: number | null; // until the next try for this reason, where the company differs from the method
  readonly privacy: CasePrivacy;
};

export type Due =
  | { readonly is: "due"; readonly what: "take" | "contact" | "try-again"; readonly days: number } // since
  | { readonly is: "waiting"; readonly until: Day }
  | { readonly is: "open"; readonly on: string | null }; // an occasion rather than a day; null: nothing more is planned

/** Register section A, U1: with nothing known, ask again after two weeks. */
const DEFAULT_AGAIN_DAYS = 14;
const AT_ONCE_DAYS = 1; // "within a day" is about the contact that has been made by now

/** What of a case says when somebody is to do something about it. */
export type CaseTiming = Pick<
  OpenCase,
  "state" | "since" | "snoozedUntil" | "restsUntil" | "reason" | "againDays"
>;

/** What a case waits for. */
export function whatIsDue(current: CaseTiming, today: Day): Due {
  const { restsUntil } = current;
  if (restsUntil !== null && restsUntil > today) return { is: "waiting", until: restsUntil };
  const days = Math.max(0, daysBetween(current.since, today));
  if (current.state === "unowned") return { is: "due", what: "take", days };
  if (current.state === "taken") return { is: "due", what: "contact", days };
  const again = againOf(current);
  if (typeof again !== "number") return { is: "open", on: again };
  if (days >= again) return { is: "due", what: "try-again", days };
  return { is: "waiting", until: addDays(current.since, again) };
}

/** Days from the last contact to the next try, or the occasion; null when none is planned. */
function againOf({ againDays, reason }: CaseTiming): number | string | null {
  return againDays ?? againAfter(reason);
}

/**
 * Days by which the next step is late; 0: it is not. Nobody can be late with what nobody has taken, nor with what is
 * snoozed or rests. `contactWithinDays` is the company's time for the first contact (EL-02).
 */
export function daysOverdue(
  current: CaseTiming,
  { today, contactWithinDays }: { readonly today: Day; readonly contactWithinDays: number },
): number {
  if (current.snoozedUntil !== null && current.snoozedUntil > today) return 0;
  const due = whatIsDue(current, today);
  if (due.is !== "due" || due.what === "take") return 0;
  const again = due.what === "contact" ? contactWithinDays : againOf(current);
  return typeof again === "number" ? Math.max(0, due.days - again) : 0;
}

/** Days until the next try, or the occasion; null when the method plans none. */
function againAfter(reason: ReasonId | null): number | string | null {
  if (reason === null) return DEFAULT_AGAIN_DAYS;
  const { tryAgain } = REASONS[reason];
  for (const again of tryAgain)
    if ("days" in again && again.days[1] > AT_ONCE_DAYS) return again.days[0];
  const occasion = tryAgain.find((again) => "on" in again);
  return occasion !== undefined && "on" in occasion ? occasion.on : null;
}

export type DueCase = OpenCase & { readonly due: Due };
