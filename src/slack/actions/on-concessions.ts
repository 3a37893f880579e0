import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import type { ConcessionAct } from "#src/core/concession/settle-concession.ts";
import type { SettleConcessionOutcome } from "#src/flows/settle-concession.ts";
import type { ConcessionsView } from "#src/flows/show-concessions.ts";
import { caseIdOf } from "../case-id-of.ts";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import { presentCompensationForm, presentIncentiveForm } from "../presenters/concession-forms.ts";
import { CONCESSIONS_TITLE, presentConcessions } from "../presenters/concession-window.ts";
import { presentCounterForm, presentDeclineForm } from "../presenters/decision-forms.ts";
import {
  NO_SUCH_CONCESSION,
  NOT_ASKED,
  saySettleRefusal,
} from "../presenters/say-concession-refusal.ts";
import { replyPrivately } from "../reply-privately.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type ConcessionDeps = {
  /** Null where the reader may know nothing of the case. */
  readonly showConcessions: (asked: {
    caseId: string;
    by: string;
  }) => Promise<ConcessionsView | null>;
  readonly settleConcession: (click: {
    concessionId: string;
    by: string;
    act: ConcessionAct;
  }) => Promise<SettleConcessionOutcome>;
  readonly currency: () => string; // ISO 4217
};

type Draw = (view: ConcessionsView) => ModalView;

const NOTHING_TO_MEND =
  "Nothing that we know of calls for compensation: no fault of ours is recorded, no complaint, and the reason is another. Record the reason or the fault first.";
const NOTHING_TO_OFFER =
  "For the reason we know of nothing is offered, or no reason is recorded yet. Record the reason first; sometimes an open ear is all it takes.";

/** The window of all that was given, and the two forms: from the case, and within the window. */
export const onOpenConcessions = (deps: ConcessionDeps) =>
  opener(deps, (view) => presentConcessions(view));
export const onOpenCompensation = (deps: ConcessionDeps) =>
  opener(
    deps,
    (view) => presentCompensationForm(view) ?? presentConcessions(view, NOTHING_TO_MEND),
  );
export const onOpenIncentive = (deps: ConcessionDeps) =>
  opener(deps, (view) => presentIncentiveForm(view) ?? presentConcessions(view, NOTHING_TO_OFFER));

function opener({ showConcessions }: ConcessionDeps, draw: Draw) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const asked = { caseId: caseIdOf(action.value), by: body.user.id };
    const title = CONCESSIONS_TITLE;
    const find = async (): Promise<ModalView> => {
      const view = await showConcessions(asked);
      return view === null ? sayInModal(title, NOT_ASKED["no-such-case"]) : draw(view);
    };
    await openHere(client, { body, title }, find);
  };
}

const Uuid = z.uuid({ error: "a click carried no concession's id" });

export function concessionIdOf(value: string | undefined): string {
  return Uuid.parse(value);
}

/** A click that needs no more words. The messages are the outbox's to redraw; the window is drawn here. */
export function onConcessionAct(
  { settleConcession, showConcessions, currency }: ConcessionDeps,
  act: Extract<ConcessionAct["act"], "approve" | "give" | "use" | "withdraw">,
) {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const by = body.user.id;
    const concessionId = concessionIdOf(action.value);
    const outcome = await settleConcession({ concessionId, by, act: { act } });
    const note = sayOutcome(outcome, currency());
    const { view } = body;
    if (view?.type === "modal") {
      const asked = { caseId: caseIdOf(view.private_metadata), by };
      await fillModal(client, { viewId: view.id, title: CONCESSIONS_TITLE }, async () => {
        const shown = await showConcessions(asked);
        return shown === null
          ? sayInModal(CONCESSIONS_TITLE, NOT_ASKED["no-such-case"])
          : presentConcessions(shown, note);
      });
    } else if (note !== null) await replyPrivately({ client, body, respond }, note);
  };
}

/** What to tell whoever clicked; null: it is done. */
export function sayOutcome(outcome: SettleConcessionOutcome, currency: string): string | null {
  if (outcome.ok) return null;
  return outcome.why === "refused"
    ? saySettleRefusal(outcome.refusal, currency)
    : NO_SUCH_CONCESSION;
}

export const onCounterConcession = () => asker(presentCounterForm);
export const onDeclineConcession = () => asker(presentDeclineForm);

function asker(present: (concessionId: string) => ModalView) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const view = present(concessionIdOf(action.value));
    await client.views.open({ trigger_id: body.trigger_id, view });
  };
}
