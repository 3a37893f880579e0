import type { ModalView } from "@slack/types";
import { LIMIT_FIELDS, showLimit } from "#src/core/concession/limit-fields.ts";
import { DEFAULT_METHOD_POLICY, type MethodPolicy } from "#src/core/method-policy.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { CONCESSION_INPUT } from "./concession-forms.ts";
import { plain, section } from "./mrkdwn.ts";

export const LIMITS_TITLE = "Limits of concessions";

/** The company's numbers with the default of each; only managers see it. */
export function presentLimitsForm(
  limits: MethodPolicy["concessions"],
  currency: string,
): ModalView {
  return {
    type: "modal",
    callback_id: VIEW.changeLimits,
    title: plain(LIMITS_TITLE, LIMIT.modalTitle),
    submit: plain("Save", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      section(`Sums are in ${currency}. They hold from now on; what was approved stays.`),
      ...LIMIT_FIELDS.map(
        (field) =>
          ({
            type: "input",
            block_id: field.key,
            label: plain(field.label),
            hint: plain(
              `Default: ${showLimit(field, DEFAULT_METHOD_POLICY.concessions, currency)}`,
            ),
            element: {
              type: "plain_text_input",
              action_id: CONCESSION_INPUT,
              initial_value: showLimit(field, limits, currency),
              max_length: 20,
            },
          }) as const,
      ),
    ],
  };
}
