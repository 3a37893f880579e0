import type {
  AllMiddlewareArgs,
  BlockButtonAction,
  BlockStaticSelectAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { WAITING_KINDS } from "#src/core/digest/waiting-work.ts";
import type { ShowWaitingOutcome } from "#src/flows/show-waiting.ts";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import { ALL_WAITING, presentWaiting, WAITING_TITLE } from "../presenters/waiting-list.ts";
import { readWaitingPlace, type WaitingPlace } from "../presenters/waiting-place.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;
type SelectArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockStaticSelectAction>;

export type WaitingDeps = {
  readonly showWaiting: (asked: WaitingPlace & { by: string }) => Promise<ShowWaitingOutcome>;
};

const WAITING_REFUSAL =
  "This list is for managers and admins. What waits for you is on my Home tab.";

async function drawWaiting(
  { showWaiting }: WaitingDeps,
  asked: WaitingPlace & { readonly by: string },
): Promise<ModalView> {
  const shown = await showWaiting(asked);
  return shown.ok ? presentWaiting(shown.view) : sayInModal(WAITING_TITLE, WAITING_REFUSAL);
}

/** A button that opens the list, or turns its page. */
export function onWaiting(deps: WaitingDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const asked = { ...readWaitingPlace(action.value), by: body.user.id };
    await openHere(client, { body, title: WAITING_TITLE }, () => drawWaiting(deps, asked));
  };
}

const Chosen = z.enum([ALL_WAITING, ...WAITING_KINDS]);

/** The menu of what waits. */
export function onWaitingKind(deps: WaitingDeps) {
  return async ({ ack, action, body, client }: SelectArgs): Promise<void> => {
    await ack();
    const { view } = body;
    if (view === undefined) return;
    const chosen = Chosen.parse(action.selected_option.value);
    const kind = chosen === ALL_WAITING ? null : chosen;
    await fillModal(client, { viewId: view.id, title: WAITING_TITLE }, () =>
      drawWaiting(deps, { kind, page: 0, by: body.user.id }),
    );
  };
}
