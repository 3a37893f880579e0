import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import type { Day } from "#src/core/day.ts";
import type { ClientPromise } from "#src/core/promise/client-promise.ts";
import type { EndPromiseOutcome } from "#src/flows/end-promise.ts";
import type { PromisesView } from "#src/flows/list-promises.ts";
import type { PromiseOffer } from "#src/flows/offer-promise.ts";
import { caseIdOf } from "../case-id-of.ts";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import { END_TITLE, presentBrokenForm, presentChangeForm } from "../presenters/end-promise-form.ts";
import { presentPromiseForm, PROMISE_TITLE } from "../presenters/promise-form.ts";
import { presentPromises, PROMISES_TITLE } from "../presenters/promise-list.ts";
import { SETTLE_REFUSAL } from "../presenters/say-promise.ts";
import { replyPrivately } from "../reply-privately.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;
type By = { readonly by: string }; // Slack user id

export type PromiseActionDeps = {
  readonly today: () => Day;
  /** Null when there is no such case for this person. */
  readonly offerPromise: (asked: By & { caseId: string }) => Promise<PromiseOffer | null>;
  readonly findPromise: (asked: By & { promiseId: string }) => Promise<ClientPromise | null>;
  readonly keepPromise: (click: By & { promiseId: string }) => Promise<EndPromiseOutcome>;
  readonly listPromises: (asked: By) => Promise<PromisesView>;
};

const EMPTY = { what: null, dueOn: null, warning: null, warnedOf: [] } as const;

const NO_CASE = "This case is not there any more, or it is handled by somebody else.";

/** The button that opens the form of a new promise; its value is the case's id. */
export function onOpenPromise({ offerPromise }: PromiseActionDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const caseId = caseIdOf(action.value);
    const owner = body.user.id;
    const draw = async (): Promise<ModalView> => {
      const offer = await offerPromise({ caseId, by: owner });
      if (offer === null) return sayInModal(PROMISE_TITLE, NO_CASE);
      return presentPromiseForm({ caseId, owner, ...offer, ...EMPTY });
    };
    await openHere(client, { body, title: PROMISE_TITLE }, draw);
  };
}

/** The outbox draws the agenda anew; a list that was open is drawn here. */
export function onPromiseKept(deps: PromiseActionDeps) {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const promiseId = promiseIdOf(action.value);
    const outcome = await deps.keepPromise({ promiseId, by: body.user.id });
    if (body.view?.type === "modal")
      return fillModal(client, { viewId: body.view.id, title: PROMISES_TITLE }, () =>
        drawPromises(deps, body.user.id),
      );
    if (!outcome.ok) await replyPrivately({ client, body, respond }, SETTLE_REFUSAL[outcome.why]);
  };
}

type Drawing = (promise: ClientPromise, today: Day) => ModalView;

/** A button that opens a form about one promise. */
function onPromiseForm(deps: PromiseActionDeps, title: string, draw: Drawing) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const promiseId = promiseIdOf(action.value);
    const find = async (): Promise<ModalView> => {
      const promise = await deps.findPromise({ promiseId, by: body.user.id });
      if (promise === null) return sayInModal(title, SETTLE_REFUSAL["no-such-promise"]);
      if (promise.state !== "open") return sayInModal(title, SETTLE_REFUSAL["settled-before"]);
      return draw(promise, deps.today());
    };
    await openHere(client, { body, title }, find);
  };
}

export function onPromiseBroken(deps: PromiseActionDeps) {
  return onPromiseForm(deps, END_TITLE.broken, presentBrokenForm);
}

export function onChangePromise(deps: PromiseActionDeps) {
  return onPromiseForm(deps, END_TITLE.change, presentChangeForm);
}

/** The button "All promises". */
export function onListPromises(deps: PromiseActionDeps) {
  return async ({ ack, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    await openHere(client, { body, title: PROMISES_TITLE }, () => drawPromises(deps, body.user.id));
  };
}

/** The window of open promises; only who asked sees it. */
export async function drawPromises(
  { listPromises, today }: Pick<PromiseActionDeps, "listPromises" | "today">,
  by: string,
): Promise<ModalView> {
  return presentPromises(await listPromises({ by }), today());
}

const Uuid = z.uuid();

/** Throws on a value that no button of ours carries. */
export function promiseIdOf(value: string | undefined): string {
  const parsed = Uuid.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Error(`a click carried '${String(value).slice(0, 60)}' where a promise's id belongs`);
}
