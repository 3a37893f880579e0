import type {
  AllMiddlewareArgs,
  BlockAction,
  BlockButtonAction,
  BlockStaticSelectAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { Day } from "#src/core/day.ts";
import { formOf } from "../case-forms/case-forms.ts";
import { type FormPlace, readCarriedAct, readFormPlace } from "../case-forms/form-place.ts";
import { type FormSubject, presentActForm } from "../case-forms/present-form.ts";
import { openHere, sayInModal } from "../fill-modal.ts";
import { OWN_SHEET } from "../presenters/case-sheet.ts";
import { CASE_GONE } from "../presenters/case-words.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;
type SelectArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockStaticSelectAction>;

export type CaseActDeps = {
  /** Null: no such case, or not for this person. */
  readonly findSubject: (asked: {
    caseId: string;
    by: string;
  }) => Promise<Pick<FormSubject, "clientName" | "orders"> | null>;
  readonly today: () => Day;
};

/** A button that stands for an act: opens its form, in the window it stands in or in one of its own. */
export function onDoAct(deps: CaseActDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    await openForm(deps, { client, body, value: action.value, blockId: action.block_id });
  };
}

/** The menu "Something else happened". */
export function onChooseAct(deps: CaseActDeps) {
  return async ({ ack, action, body, client }: SelectArgs): Promise<void> => {
    await ack();
    const { value } = action.selected_option;
    await openForm(deps, { client, body, value, blockId: action.block_id });
  };
}

type Clicked = {
  readonly client: WebClient;
  readonly body: BlockAction;
  readonly value: string | undefined;
  readonly blockId: string;
};

async function openForm(deps: CaseActDeps, clicked: Clicked): Promise<void> {
  const { client, body, value } = clicked;
  const carried = readCarriedAct(value);
  const { title } = formOf(carried.act);
  const place = { ...carried, redrawAt: redrawOf(clicked) };
  const draw = (): Promise<ModalView> => drawForm(deps, place, body.user.id);
  await openHere(client, { body, title }, draw);
}

/** Only a private sheet is drawn anew where it stands; the one in the thread is the outbox's. */
function redrawOf({ body, blockId }: Clicked): string | null {
  if (body.view?.type === "modal") return readFormPlace(body.view.private_metadata).redrawAt;
  return blockId.startsWith(OWN_SHEET) ? (body.response_url ?? null) : null;
}

async function drawForm(
  { findSubject, today }: CaseActDeps,
  place: FormPlace,
  by: string,
): Promise<ModalView> {
  const subject = await findSubject({ caseId: place.caseId, by });
  if (subject === null) return sayInModal(formOf(place.act).title, CASE_GONE);
  return presentActForm({ place, today: today(), ...subject });
}
