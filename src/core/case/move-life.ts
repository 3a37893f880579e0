import type { CaseAction } from "./case-action.ts";
import type { LifeRefusal } from "./case-refusal.ts";
import { isOpenCase, type OpenCase, ownerOf, type WinBackCase } from "./case-state.ts";
import { refusalToSnooze } from "./snooze.ts";
import type { Day } from "../day.ts";

/** `changed: false` says that the case was there already, so that a second click does nothing. */
export type LifeStep =
  | { readonly ok: true; readonly changed: boolean; readonly next: WinBackCase }
  | { readonly ok: false; readonly why: LifeRefusal };

type LifeAction = Exclude<CaseAction, { type: "record-reason" | "note" | "method" }>;

/** What a click or an order makes of a case's life. */
export function moveLife(current: WinBackCase, action: LifeAction): LifeStep {
  if (!isOpenCase(current)) return repeatOrRefuse(current, action);
  switch (action.type) {
    case "take":
      return take(current, action.memberId);
    case "hand-over":
      return handOver(current, action.toId);
    case "snooze":
      return snooze(current, action);
    case "wake":
      return wake(current, action.today);
    case "dismiss":
      return moved({ state: "dismissed", ownerId: ownerOf(current), why: action.why });
    case "send":
      return moved(contacted(current));
    case "return":
      return moved({ state: "regained", ownerId: ownerOf(current) });
  }
}

/** Somebody has turned to the client. */
export function contacted(current: OpenCase): WinBackCase {
  return { ...current, state: "contacted", ownerId: ownerOf(current) };
}

function take(current: OpenCase, memberId: string): LifeStep {
  const owner = ownerOf(current);
  if (owner === memberId) return unchanged(current);
  if (owner !== null) return { ok: false, why: "taken-by-another" };
  return moved(heldBy(current, memberId));
}

function handOver(current: OpenCase, toId: string): LifeStep {
  return ownerOf(current) === toId ? unchanged(current) : moved(heldBy(current, toId));
}

function heldBy(current: OpenCase, ownerId: string): WinBackCase {
  const state = current.state === "contacted" ? "contacted" : "taken";
  return { state, ownerId, snoozedUntil: current.snoozedUntil };
}

function snooze(current: OpenCase, { until, today }: { until: Day; today: Day }): LifeStep {
  const why = refusalToSnooze(until, today);
  if (why !== null) return { ok: false, why };
  if (current.snoozedUntil === until) return unchanged(current);
  return moved({ ...current, snoozedUntil: until });
}

function wake(current: OpenCase, today: Day): LifeStep {
  if (current.snoozedUntil === null || current.snoozedUntil > today) return unchanged(current);
  return moved({ ...current, snoozedUntil: null });
}

type EndedCase = Exclude<WinBackCase, OpenCase>;

/** A case that has ended takes the click that ended it once more, and an order where it was closed without one. */
function repeatOrRefuse(current: EndedCase, action: LifeAction): LifeStep {
  if (action.type === "wake") return unchanged(current);
  if (current.state === "closed" && action.type === "return")
    return moved({ state: "regained", ownerId: current.ownerId }); // they came back by themselves
  if (current.state === "regained" && action.type === "return") return unchanged(current);
  const isRepeat = current.state === "dismissed" && action.type === "dismiss";
  if (isRepeat && action.why === current.why) return unchanged(current);
  return { ok: false, why: alreadyOf(current) };
}

export function alreadyOf({ state }: EndedCase): LifeRefusal {
  switch (state) {
    case "regained":
      return "already-regained";
    case "dismissed":
      return "already-dismissed";
    case "closed":
      return "already-closed";
  }
}

function moved(next: WinBackCase): LifeStep {
  return { ok: true, changed: true, next };
}

function unchanged(next: WinBackCase): LifeStep {
  return { ok: true, changed: false, next };
}
