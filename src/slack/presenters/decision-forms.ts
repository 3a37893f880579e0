import type { ModalView } from "@slack/types";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { text } from "./concession-forms.ts";
import { plain } from "./mrkdwn.ts";

/** Another sum, with a word. */
export function presentCounterForm(concessionId: string): ModalView {
  return {
    ...frame(VIEW.counterConcession, "Change the sum", "Approve this sum", concessionId),
    blocks: [text("amount", "You approve"), text("note", "A word to who asked", { isLong: true })],
  };
}

/** No, with a word. */
export function presentDeclineForm(concessionId: string): ModalView {
  return {
    ...frame(VIEW.declineConcession, "Decline", "Decline", concessionId),
    blocks: [
      text("note", "Why not", {
        isLong: true,
        hint: "They read this as it stands. Say what they could offer instead.",
      }),
    ],
  };
}

function frame(callback_id: string, title: string, submit: string, concessionId: string) {
  return {
    type: "modal",
    callback_id,
    private_metadata: concessionId,
    title: plain(title, LIMIT.modalTitle),
    submit: plain(submit, LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
  } as const;
}
