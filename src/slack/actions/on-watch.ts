import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { Day } from "#src/core/day.ts";
import type { MethodPolicy } from "#src/core/method-policy.ts";
import type { WatchReport } from "#src/flows/report-watch.ts";
import type { WatchView } from "#src/core/watch/watch-view.ts";
import type { WatchStage } from "#src/core/watch/watched-order.ts";
import { caseIdOf } from "../case-id-of.ts";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import { presentDeliveryForm, presentSlipForm } from "../presenters/watch-forms.ts";
import { watchedOrderIdOf, watchedStageOf, type WatchPlace } from "../presenters/watch-place.ts";
import { presentWatch, presentWatches, WATCH_TITLE } from "../presenters/watch-window.ts";
import { sayWatchRefusal } from "../presenters/say-watch-refusal.ts";
import { replyPrivately } from "../reply-privately.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type WatchDeps = {
  readonly showWatch: (asked: { caseId: string; by: string }) => Promise<WatchView | null>;
  readonly reportStage: (click: {
    watchedOrderId: string;
    stage: WatchStage;
    by: string;
  }) => Promise<WatchReport>;
  readonly loadPolicy: () => Promise<MethodPolicy["watch"]>;
  readonly today: () => Day;
};

async function draw(deps: WatchDeps, watch: WatchView): Promise<ModalView> {
  return presentWatch(watch, { today: deps.today(), policy: await deps.loadPolicy() });
}

export type WatchListDeps = {
  readonly listWatches: (asked: { by: string }) => Promise<readonly WatchView[]>;
  readonly today: () => Day;
};

/** All second chances that are going on: a rep's own, the team's for a manager. */
export async function drawWatches(deps: WatchListDeps, by: string): Promise<ModalView> {
  return presentWatches(await deps.listWatches({ by }), deps.today());
}

/** The button on a manager's Home tab. */
export function onListWatches(deps: WatchListDeps) {
  return async ({ ack, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    await openHere(client, { body, title: WATCH_TITLE }, () => drawWatches(deps, body.user.id));
  };
}

/** The button on a case, on a slip's message and in the list of all watches. */
export function onOpenWatch(deps: WatchDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const asked = { caseId: caseIdOf(action.value), by: body.user.id };
    const find = async (): Promise<ModalView> => {
      const watch = await deps.showWatch(asked);
      return watch === null
        ? sayInModal(
            WATCH_TITLE,
            "Nobody follows this client's orders: that begins when they order again.",
          )
        : draw(deps, watch);
    };
    const title = WATCH_TITLE;
    await openHere(client, { body, title }, find);
  };
}

/** A stage went well. In the window the window is drawn anew; on an agenda the agenda is, by the outbox. */
export function onWatchFine(deps: WatchDeps) {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const report = await deps.reportStage({ ...watchedStageOf(action.value), by: body.user.id });
    if (!report.ok) {
      if (report.why === "told-before") return;
      await replyPrivately({ client, body, respond }, sayWatchRefusal(report.why));
      return;
    }
    if (body.view?.type === "modal")
      await fillModal(client, { viewId: body.view.id, title: WATCH_TITLE }, () =>
        draw(deps, report.watch),
      );
  };
}

function placeOf({ action, body }: Pick<ButtonArgs, "action" | "body">): WatchPlace {
  const windowId = body.view?.type === "modal" ? body.view.id : null;
  return { watchedOrderId: watchedOrderIdOf(action.value), windowId };
}

/** Opens the form on top of the window, or by itself from an agenda. */
export function onWatchSlip() {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const view = presentSlipForm(placeOf({ action, body }));
    const opening = { trigger_id: body.trigger_id, view };
    if (body.view?.type === "modal") await client.views.push(opening);
    else await client.views.open(opening);
  };
}

export function onWatchDay({ today }: Pick<WatchDeps, "today">) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const view = presentDeliveryForm(placeOf({ action, body }), today());
    await client.views.push({ trigger_id: body.trigger_id, view });
  };
}
