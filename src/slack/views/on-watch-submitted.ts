import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { type Day, isDay } from "#src/core/day.ts";
import type { MethodPolicy } from "#src/core/method-policy.ts";
import type { WatchReport } from "#src/flows/report-watch.ts";
import type { WatchView } from "#src/core/watch/watch-view.ts";
import { fillModal } from "../fill-modal.ts";
import { sayWatchRefusal } from "../presenters/say-watch-refusal.ts";
import { DELIVERY_INPUT, SLIP_INPUT } from "../presenters/watch-forms.ts";
import { readWatchPlace } from "../presenters/watch-place.ts";
import { presentWatch, WATCH_TITLE } from "../presenters/watch-window.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

type OnOrder = { readonly watchedOrderId: string; readonly by: string };

export type WatchSubmitDeps = {
  readonly reportSlip: (given: OnOrder & { what: string }) => Promise<WatchReport>;
  readonly setDeliveryDay: (given: OnOrder & { on: Day }) => Promise<WatchReport>;
  readonly loadPolicy: () => Promise<MethodPolicy["watch"]>;
  readonly today: () => Day;
};

const Typed = z.object({ value: z.string().nullish() });
const Picked = z.object({ selected_date: z.string().refine(isDay) });

/** What went wrong: kept and told, or sent back with what is missing beneath the field. */
export function onSlipSubmitted(deps: WatchSubmitDeps) {
  return async ({ ack, body, client, view }: SubmitArgs): Promise<void> => {
    const place = readWatchPlace(view.private_metadata);
    const typed = Typed.parse(view.state.values[SLIP_INPUT.block]?.[SLIP_INPUT.action]);
    const { watchedOrderId } = place;
    const what = typed.value ?? "";
    const report = await deps.reportSlip({ watchedOrderId, what, by: body.user.id });
    if (!report.ok) return ack(beneath(SLIP_INPUT.block, sayWatchRefusal(report.why)));
    await ack();
    await redraw(deps, { client, windowId: place.windowId, watch: report.watch });
  };
}

export function onDeliveryDaySubmitted(deps: WatchSubmitDeps) {
  return async ({ ack, body, client, view }: SubmitArgs): Promise<void> => {
    const place = readWatchPlace(view.private_metadata);
    const { block, action } = DELIVERY_INPUT;
    const picked = Picked.safeParse(view.state.values[block]?.[action]);
    if (!picked.success) return ack(beneath(block, "Choose a day."));
    const report = await deps.setDeliveryDay({
      watchedOrderId: place.watchedOrderId,
      on: picked.data.selected_date,
      by: body.user.id,
    });
    if (!report.ok) return ack(beneath(block, sayWatchRefusal(report.why)));
    await ack();
    await redraw(deps, { client, windowId: place.windowId, watch: report.watch });
  };
}

function beneath(block: string, message: string) {
  return { response_action: "errors" as const, errors: { [block]: message } };
}

type Shown = {
  readonly client: WebClient;
  readonly windowId: string | null;
  readonly watch: WatchView;
};

async function redraw(deps: WatchSubmitDeps, { client, windowId, watch }: Shown): Promise<void> {
  if (windowId === null) return;
  await fillModal(client, { viewId: windowId, title: WATCH_TITLE }, async () =>
    presentWatch(watch, { today: deps.today(), policy: await deps.loadPolicy() }),
  );
}
