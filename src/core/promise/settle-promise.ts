import type { Day } from "../day.ts";
import type { CaseViewer } from "../case/may-see-case.ts";
import { faultOfDay } from "./check-promise.ts";
import type { ClientPromise } from "./client-promise.ts";

export type PromiseAction =
  | { readonly type: "kept"; readonly note: string | null }
  | { readonly type: "broken"; readonly note: string } // what came between
  | { readonly type: "move"; readonly to: Day | null; readonly why: string }
  | { readonly type: "withdraw"; readonly why: string };

export type SettleRefusal =
  | "not-yours"
  | "settled-before"
  | "no-words"
  | "no-day"
  | "day-past"
  | "day-too-far"
  | "same-day";

type Settled = Pick<ClientPromise, "state" | "dueOn" | "movedFrom" | "settledOn" | "note">;

export type SettleStep =
  | { readonly ok: true; readonly changed: boolean; readonly next: Settled }
  | { readonly ok: false; readonly why: SettleRefusal };

/** Who acts: `slackUserId` is compared with who made it. */
export type PromiseActor = CaseViewer & { readonly slackUserId: string };

/** Its owner, who made it, and managers: they answer for it. */
export function maySettle(
  actor: PromiseActor,
  promise: Pick<ClientPromise, "ownerId" | "madeBy">,
): boolean {
  return (
    actor.role !== "rep" ||
    actor.memberId === promise.ownerId ||
    actor.slackUserId === promise.madeBy
  );
}

/** How a promise ends or moves on. The same click once more changes nothing; another one after the end is refused. */
export function settlePromise(
  promise: ClientPromise,
  action: PromiseAction,
  today: Day,
): SettleStep {
  const isEnd = action.type !== "move";
  if (promise.state !== "open")
    return isEnd && STATE_AFTER[action.type] === promise.state
      ? { ok: true, changed: false, next: promise }
      : { ok: false, why: "settled-before" };
  if (action.type === "move") return move(promise, action, today);
  const note = action.type === "withdraw" ? action.why : action.note;
  if (action.type !== "kept" && (note ?? "").trim() === "") return { ok: false, why: "no-words" };
  const state = STATE_AFTER[action.type];
  return { ok: true, changed: true, next: { ...promise, state, settledOn: today, note } };
}

const STATE_AFTER = { kept: "kept", broken: "broken", withdraw: "withdrawn" } as const;

/** The earlier days stay with it: a moved promise is not one that was kept on time. */
function move(
  promise: ClientPromise,
  { to, why }: { readonly to: Day | null; readonly why: string },
  today: Day,
): SettleStep {
  const fault = faultOfDay(to, today);
  if (fault !== null || to === null) return { ok: false, why: fault ?? "no-day" };
  if (to === promise.dueOn) return { ok: false, why: "same-day" };
  if (why.trim() === "") return { ok: false, why: "no-words" };
  const movedFrom = [...promise.movedFrom, promise.dueOn];
  return { ok: true, changed: true, next: { ...promise, dueOn: to, movedFrom, note: why } };
}
