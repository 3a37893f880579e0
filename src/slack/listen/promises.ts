import type { App } from "@slack/bolt";
import {
  onChangePromise,
  onListPromises,
  onOpenPromise,
  onPromiseBroken,
  onPromiseKept,
  type PromiseActionDeps,
} from "../actions/on-promise.ts";
import {
  onPromiseBrokenSubmitted,
  onPromiseChangeSubmitted,
  type PromiseEndedDeps,
} from "../views/on-promise-ended.ts";
import { onPromiseSubmitted, type PromiseSubmitDeps } from "../views/on-promise-submitted.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

export type PromiseListenerDeps = PromiseActionDeps & PromiseSubmitDeps & PromiseEndedDeps;

/** Everything about promises: making them, and saying how they ended. */
export function listenForPromises(app: App, deps: PromiseListenerDeps): void {
  app.action(ACTION.openPromise, onOpenPromise(deps));
  app.action(ACTION.promiseKept, onPromiseKept(deps));
  app.action(ACTION.promiseBroken, onPromiseBroken(deps));
  app.action(ACTION.changePromise, onChangePromise(deps));
  app.action(ACTION.listPromises, onListPromises(deps));
  app.view(VIEW.makePromise, onPromiseSubmitted(deps));
  app.view(VIEW.promiseBroken, onPromiseBrokenSubmitted(deps));
  app.view(VIEW.promiseChange, onPromiseChangeSubmitted(deps));
}
