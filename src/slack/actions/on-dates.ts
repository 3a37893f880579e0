import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import type { Day } from "#src/core/day.ts";
import type { DatesView } from "#src/flows/keep-dates.ts";
import { caseIdOf } from "../case-id-of.ts";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import { DATES_TITLE, presentDates } from "../presenters/dates-window.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type DatesDeps = {
  readonly showDates: (asked: { caseId: string; by: string }) => Promise<DatesView | null>;
  readonly removeDate: (given: {
    caseId: string;
    dateId: string;
    by: string;
  }) => Promise<DatesView | null>;
  readonly today: () => Day;
};

function draw(view: DatesView | null, caseId: string, today: Day): ModalView {
  return view === null
    ? sayInModal(DATES_TITLE, "A manager looks after this client.")
    : presentDates(view, caseId, today);
}

/** The button on a case. */
export function onOpenDates({ showDates, today }: DatesDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const caseId = caseIdOf(action.value);
    await openHere(client, { body, title: DATES_TITLE }, async () =>
      draw(await showDates({ caseId, by: body.user.id }), caseId, today()),
    );
  };
}

const DateRef = z.tuple([z.uuid(), z.uuid()]);

export function onRemoveDate({ removeDate, today }: DatesDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { view } = body;
    if (view === undefined) return;
    const [caseId, dateId] = DateRef.parse(action.value?.split("/"));
    await fillModal(client, { viewId: view.id, title: DATES_TITLE }, async () =>
      draw(await removeDate({ caseId, dateId, by: body.user.id }), caseId, today()),
    );
  };
}
