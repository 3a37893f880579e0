import type { AgendaItem } from "../agenda/agenda-item.ts";
import { type Day, daysBetween } from "../day.ts";
import type { ClientPromise, PromiseKind, PromiseState } from "./client-promise.ts";

const FOR: Readonly<Record<PromiseKind, string>> = {
  "to-client": "promised to the client",
  fix: "a fix of ours",
  prevention: "so that it does not happen again",
  "by-client": "the client said they would",
};

const DONE: Readonly<Record<PromiseState, string | null>> = {
  open: null,
  kept: "kept",
  broken: "not kept",
  withdrawn: "no longer needed",
};

/** A promise as its owner's agenda shows it. */
export function promiseItem(promise: ClientPromise): AgendaItem {
  const { kind, movedFrom } = promise;
  const moved = movedFrom.length === 0 ? "" : `, moved ${movedFrom.length}×`;
  return { ...itemOf(promise), kind: "promise", detail: `${FOR[kind]}${moved}` };
}

/** The same as a manager's agenda shows it when its day is over. */
export function escalationItem(promise: ClientPromise): AgendaItem {
  const { ownerName, kind } = promise;
  return { ...itemOf(promise), kind: "escalation", detail: `${ownerName}, ${FOR[kind]}` };
}

function itemOf(promise: ClientPromise): Omit<AgendaItem, "kind" | "detail"> {
  const { promiseId, clientId, clientName, caseId, dueOn, what, state } = promise;
  return { ref: promiseId, clientId, clientName, caseId, dueOn, what, done: DONE[state] };
}

/** Whether managers hear of it: our own word, and so many days past its day; what ended that day counts as it stood. */
export function isForManagers(
  { kind, dueOn }: Pick<ClientPromise, "kind" | "dueOn">,
  { day, afterDays }: { readonly day: Day; readonly afterDays: number },
): boolean {
  return kind !== "by-client" && daysBetween(dueOn, day) >= Math.max(1, afterDays);
}
