import type {
  AllMiddlewareArgs,
  BlockButtonAction,
  BlockStaticSelectAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { resetItem } from "#src/core/playbook/change-playbook.ts";
import { keysOn, SHELVES } from "#src/core/playbook/playbook-item.ts";
import type { SettingsChange } from "#src/core/workspace-settings.ts";
import type { ChangeSettingsOutcome } from "#src/flows/change-settings.ts";
import type { PlaybookView } from "#src/flows/show-playbook.ts";
import { fillModal, openHere } from "../fill-modal.ts";
import { presentPlaybookForm } from "../presenters/playbook-form.ts";
import {
  FIRST_KEY,
  itemAt,
  PLAYBOOK_TITLE,
  type PlaybookPlace,
  presentPlaybook,
} from "../presenters/playbook-window.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;
type SelectArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockStaticSelectAction>;

export type PlaybookDeps = {
  readonly showPlaybook: (asked: { by: string }) => Promise<PlaybookView>;
  readonly changeSettings: (given: {
    by: string;
    change: SettingsChange;
  }) => Promise<ChangeSettingsOutcome>;
  readonly currency: () => string; // ISO 4217
};

export const PLAYBOOK_REFUSAL =
  "Only managers and admins change the playbook. Managers of one team only read it. Nothing was changed.";

/** The playbook at one place, for whoever asks. */
export async function drawPlaybook(
  { showPlaybook, currency }: PlaybookDeps,
  { by, key, news }: PlaybookPlace & { readonly by: string },
): Promise<ModalView> {
  return presentPlaybook(await showPlaybook({ by }), { key, news }, currency());
}

/** A button that opens the playbook, at the item whose key it carries. */
export function onOpenPlaybook(deps: PlaybookDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    await openHere(client, { body, title: PLAYBOOK_TITLE }, () =>
      drawPlaybook(deps, { key: action.value ?? FIRST_KEY, news: null, by: body.user.id }),
    );
  };
}

/** Another part of the playbook is chosen: its first item is shown. */
export function onPlaybookShelf(deps: PlaybookDeps) {
  return turnTo(deps, (value) => {
    const shelf = SHELVES.find((one) => one === value);
    return (shelf === undefined ? undefined : keysOn(shelf)[0]) ?? FIRST_KEY;
  });
}

export function onPlaybookItem(deps: PlaybookDeps) {
  return turnTo(deps, (value) => value);
}

function turnTo(deps: PlaybookDeps, keyOf: (value: string) => string) {
  return async ({ ack, action, body, client }: SelectArgs): Promise<void> => {
    await ack();
    const { view } = body;
    if (view === undefined) return;
    const key = keyOf(action.selected_option.value);
    await fillModal(client, { viewId: view.id, title: PLAYBOOK_TITLE }, () =>
      drawPlaybook(deps, { key, news: null, by: body.user.id }),
    );
  };
}

/** Opens the form over the playbook, for managers. */
export function onChangePlaybook({ showPlaybook, currency }: PlaybookDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { view } = body;
    if (view === undefined) return;
    const key = action.value ?? FIRST_KEY;
    await fillModal(client, { viewId: view.id, title: PLAYBOOK_TITLE }, async () => {
      const shown = await showPlaybook({ by: body.user.id });
      const reading = { settings: shown.settings, currency: currency() };
      return shown.mayChange
        ? presentPlaybookForm(key, itemAt(key), reading)
        : presentPlaybook(shown, { key, news: PLAYBOOK_REFUSAL }, currency());
    });
  };
}

/** Puts an item back to how it ships. */
export function onResetPlaybook(deps: PlaybookDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { view } = body;
    if (view === undefined) return;
    const by = body.user.id;
    const key = action.value ?? FIRST_KEY;
    await fillModal(client, { viewId: view.id, title: PLAYBOOK_TITLE }, async () => {
      const saved = await deps.changeSettings({ by, change: resetItem(itemAt(key)) });
      const news = saved.ok ? "Back to how it ships." : PLAYBOOK_REFUSAL;
      return drawPlaybook(deps, { key, news, by });
    });
  };
}
