import type { ClientPromise } from "../promise/client-promise.ts";

/** Open promises; overdue are those whose day is over. */
export type PromiseCount = { readonly open: number; readonly overdue: number };

/** Somebody's own in short. */
export type PromiseGlance = PromiseCount & {
  readonly next: readonly Pick<ClientPromise, "promiseId" | "clientName" | "what" | "dueOn">[]; // the soonest first
};
