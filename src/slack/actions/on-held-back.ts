import type {
  AllMiddlewareArgs,
  BlockButtonAction,
  BlockStaticSelectAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import type { Day } from "#src/core/day.ts";
import { HOLD_BACK_CAUSES } from "#src/core/lapse/hold-back.ts";
import type { HeldBackView } from "#src/flows/list-held-back.ts";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import { ALL_CAUSES, HELD_BACK_TITLE, presentHeldBack } from "../presenters/held-back-list.ts";
import { type HeldBackPlace, readHeldBackPlace } from "../presenters/held-back-place.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;
type SelectArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockStaticSelectAction>;

export type HeldBackDeps = {
  /** Null when no morning was ever taken. */
  readonly listHeldBack: (asked: HeldBackPlace & { by: string }) => Promise<HeldBackView | null>;
  readonly today: () => Day;
  readonly currency: () => string; // ISO 4217
};

/** The list as a modal; only who asked sees it. */
export async function drawHeldBack(
  { listHeldBack, today, currency }: HeldBackDeps,
  asked: HeldBackPlace & { by: string },
): Promise<ModalView> {
  const view = await listHeldBack(asked);
  return view === null
    ? sayInModal(
        HELD_BACK_TITLE,
        "I have not looked at the clients yet: the first morning is to come.",
      )
    : presentHeldBack(view, { today: today(), currency: currency() });
}

/** A button that opens the list, or turns its page. */
export function onHeldBack(deps: HeldBackDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const asked = { ...readHeldBackPlace(action.value), by: body.user.id };
    const draw = () => drawHeldBack(deps, asked);
    const title = HELD_BACK_TITLE;
    await openHere(client, { body, title }, draw);
  };
}

const Chosen = z.enum([ALL_CAUSES, ...HOLD_BACK_CAUSES]);

/** The menu of causes. */
export function onHeldBackCause(deps: HeldBackDeps) {
  return async ({ ack, action, body, client }: SelectArgs): Promise<void> => {
    await ack();
    const { view } = body;
    if (view === undefined) return;
    const chosen = Chosen.parse(action.selected_option.value);
    const { day } = readHeldBackPlace(view.private_metadata);
    const cause = chosen === ALL_CAUSES ? null : chosen;
    await fillModal(client, { viewId: view.id, title: HELD_BACK_TITLE }, () =>
      drawHeldBack(deps, { day, cause, page: 0, by: body.user.id }),
    );
  };
}
