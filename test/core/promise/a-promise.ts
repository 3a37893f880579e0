import { parseDay } from "#src/core/day.ts";
import type { ClientPromise } from "#src/core/promise/client-promise.ts";

export const TODAY = parseDay("2026-03-04"); // a Wednesday

/** Open, made two days ago and due today. */
export function aPromise(changes: Partial<ClientPromise> = {}): ClientPromise {
  return {
    promiseId: "promise",
    clientId: "client",
    clientName: "Kohvik",
    caseId: "case",
    kind: "to-client",
    what: "the missing boxes",
    ownerId: "mari",
    ownerName: "Mari Tamm",
    dueOn: TODAY,
    madeOn: parseDay("2026-03-02"),
    madeBy: "U-Mari",
    state: "open",
    settledOn: null,
    note: null,
    movedFrom: [],
    ...changes,
  };
}
