import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import { z } from "zod";
import type { Day } from "#src/core/day.ts";
import type { Money } from "#src/core/money.ts";
import type { ErrandOutcome } from "#src/flows/settle-errand.ts";
import { openHere, sayInModal } from "../fill-modal.ts";
import { ERRAND_TITLE, presentErrandForm } from "../presenters/errand-form.ts";
import { sayErrandRefusal } from "../presenters/say-errand.ts";
import { replyPrivately } from "../reply-privately.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

type ErrandClick = (click: { errandId: string; by: string }) => Promise<ErrandOutcome>;

export type ErrandDeps = {
  readonly findErrand: ErrandClick;
  readonly skipErrand: ErrandClick;
  readonly loadGiftCap: () => Promise<Money>;
  readonly today: () => Day;
};

const ErrandId = z.uuid();

/** Asks what came of it. */
export function onErrandDone({ findErrand, loadGiftCap, today }: ErrandDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const click = { errandId: ErrandId.parse(action.value), by: body.user.id };
    await openHere(client, { body, title: ERRAND_TITLE }, async () => {
      const found = await findErrand(click);
      return found.ok
        ? presentErrandForm(found.errand, { today: today(), giftCap: await loadGiftCap() })
        : sayInModal(ERRAND_TITLE, sayErrandRefusal(found.why));
    });
  };
}

/** Nothing is asked: there is always something that matters more. */
export function onErrandSkipped({ skipErrand }: ErrandDeps) {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const outcome = await skipErrand({ errandId: ErrandId.parse(action.value), by: body.user.id });
    if (!outcome.ok) await replyPrivately({ client, body, respond }, sayErrandRefusal(outcome.why));
  };
}
