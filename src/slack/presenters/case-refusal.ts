import type { KnownBlock, ModalView } from "@slack/types";
import { isGate } from "#src/core/case/case-refusal.ts";
import type { NextDo } from "#src/core/case/next-do.ts";
import { carryAct, carryFormPlace, type FormPlace } from "../case-forms/form-place.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { button, doButton } from "./case-buttons.ts";
import { context, plain, section } from "./mrkdwn.ts";

type Refused = {
  readonly why: string; // a gate among others
  readonly says: string;
  readonly wayOut?: readonly NextDo[];
};

/** Why an act was not taken, with a button for each way out; a manager may let it through. */
export function presentCaseRefusal(
  { wayOut = [], says, why }: Refused,
  { place, isManager }: { place: FormPlace; isManager: boolean },
): ModalView {
  const { caseId } = place;
  const buttons = wayOut.flatMap((next) => doButton(next, caseId) ?? []);
  const overrule =
    isManager && isGate(why)
      ? [button(ACTION.doAct, "Let it through", carryAct("overrule", caseId, why))]
      : [];
  return {
    type: "modal",
    private_metadata: carryFormPlace(place),
    title: plain("Not yet", LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks: [
      section(`✋ ${says}`),
      ...(buttons.length === 0 ? [] : [context("What you can do now:")]),
      // A button a block: several of them may be about an act, and Slack wants their ids apart.
      ...[...buttons, ...overrule].map((one, at): KnownBlock => ({
        type: "actions",
        block_id: `way-out:${at}`,
        elements: [at === 0 ? { ...one, style: "primary" } : one],
      })),
    ],
  };
}
