import type { ModalView } from "@slack/types";
import { addDays, type Day } from "#src/core/day.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { carryWatchPlace, type WatchPlace } from "./watch-place.ts";
import { plain } from "./mrkdwn.ts";

/** block_id and action_id of each input, as the submitted state names them. */
export const SLIP_INPUT = { block: "what", action: "text" } as const;
export const DELIVERY_INPUT = { block: "on", action: "day" } as const;

const USUAL_DELIVERY_DAYS = 7; // what the form begins with

export function presentSlipForm(place: WatchPlace): ModalView {
  return {
    type: "modal",
    callback_id: VIEW.watchSlip,
    private_metadata: carryWatchPlace(place),
    title: plain("What went wrong?", LIMIT.modalTitle),
    submit: plain("Tell it now", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      {
        type: "input",
        block_id: SLIP_INPUT.block,
        label: plain("What went wrong with this order?"),
        hint: plain(
          "Facts only, as the client would tell them. You and the managers hear of it at once.",
          LIMIT.sectionText,
        ),
        element: {
          type: "plain_text_input",
          action_id: SLIP_INPUT.action,
          multiline: true,
          max_length: 500,
        },
      },
    ],
  };
}

export function presentDeliveryForm(place: WatchPlace, today: Day): ModalView {
  return {
    type: "modal",
    callback_id: VIEW.watchDay,
    private_metadata: carryWatchPlace(place),
    title: plain("Delivery day", LIMIT.modalTitle),
    submit: plain("Save", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      {
        type: "input",
        block_id: DELIVERY_INPUT.block,
        label: plain("When was the client told it would arrive?"),
        hint: plain("I ask you about the delivery on that day."),
        element: {
          type: "datepicker",
          action_id: DELIVERY_INPUT.action,
          initial_date: addDays(today, USUAL_DELIVERY_DAYS),
        },
      },
    ],
  };
}
