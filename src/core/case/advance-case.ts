import type { Day } from "../day.ts";
import type { ReturnedBy } from "../lapse/matter-over.ts";
import { isOpenCase, type OpenCase, ownerOf, type WinBackCase } from "./case-state.ts";
import type { Dismissal } from "./dismissal.ts";
import { refusalToSnooze, type SnoozeRefusal } from "./snooze.ts";

export type CaseAction =
  | { readonly type: "take"; readonly memberId: string }
  | { readonly type: "snooze"; readonly until: Day; readonly today: Day }
  | { readonly type: "wake"; readonly today: Day } // the snooze may be over
  | { readonly type: "dismiss"; readonly why: Dismissal; readonly note: string | null }
  | { readonly type: "record-reason" }
  | { readonly type: "send" } // the rep says that a message went out
  | { readonly type: "return"; readonly on: Day; readonly by: ReturnedBy }; // the matter is over

export type CaseRefusal =
  | "taken-by-another"
  | "already-regained"
  | "already-dismissed"
  | "already-closed"
  | SnoozeRefusal;

/** `changed: false` says that the case was there already, so that a second click does nothing. */
export type CaseStep =
  | { readonly ok: true; readonly changed: boolean; readonly next: WinBackCase }
  | { readonly ok: false; readonly why: CaseRefusal };

/** What an action makes of a case; an everyday "no" is a value. */
export function advanceCase(current: WinBackCase, action: CaseAction): CaseStep {
  if (action.type === "record-reason") return moved(current); // the ledger stays open when the case is closed
  if (!isOpenCase(current)) return repeatOrRefuse(current, action);
  switch (action.type) {
    case "take":
      return take(current, action.memberId);
    case "snooze":
      return snooze(current, action);
    case "wake":
      return wake(current, action.today);
    case "dismiss":
      return moved({ state: "dismissed", ownerId: ownerOf(current), why: action.why });
    case "send":
      return moved({ ...current, state: "contacted", ownerId: ownerOf(current) });
    case "return":
      return moved({ state: "regained", ownerId: ownerOf(current) });
  }
}

function take(current: OpenCase, memberId: string): CaseStep {
  const owner = ownerOf(current);
  if (owner === memberId) return unchanged(current);
  if (owner !== null) return { ok: false, why: "taken-by-another" };
  const state = current.state === "contacted" ? "contacted" : "taken";
  return moved({ state, ownerId: memberId, snoozedUntil: current.snoozedUntil });
}

function snooze(current: OpenCase, { until, today }: { until: Day; today: Day }): CaseStep {
  const why = refusalToSnooze(until, today);
  if (why !== null) return { ok: false, why };
  if (current.snoozedUntil === until) return unchanged(current);
  return moved({ ...current, snoozedUntil: until });
}

function wake(current: OpenCase, today: Day): CaseStep {
  if (current.snoozedUntil === null || current.snoozedUntil > today) return unchanged(current);
  return moved({ ...current, snoozedUntil: null });
}

type ClosedCase = Exclude<WinBackCase, OpenCase>;

/** A closed case takes the click that closed it once more, and no other. */
function repeatOrRefuse(current: ClosedCase, action: CaseAction): CaseStep {
  if (action.type === "wake") return unchanged(current);
  if (current.state === "closed")
    return action.type === "return"
      ? moved({ state: "regained", ownerId: current.ownerId }) // they came back by themselves
      : { ok: false, why: "already-closed" };
  if (current.state === "regained")
    return action.type === "return" ? unchanged(current) : { ok: false, why: "already-regained" };
  return action.type === "dismiss" && action.why === current.why
    ? unchanged(current)
    : { ok: false, why: "already-dismissed" };
}

function moved(next: WinBackCase): CaseStep {
  return { ok: true, changed: true, next };
}

function unchanged(next: WinBackCase): CaseStep {
  return { ok: true, changed: false, next };
}
