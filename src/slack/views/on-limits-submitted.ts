import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { LIMIT_FIELDS, readLimit } from "#src/core/concession/limit-fields.ts";
import type { SettingsChange } from "#src/core/workspace-settings.ts";
import type { ChangeSettingsOutcome } from "#src/flows/change-settings.ts";
import { LIMITS_REFUSAL } from "../actions/on-open-limits.ts";
import { sayInModal } from "../fill-modal.ts";
import { LIMITS_TITLE } from "../presenters/limits-form.ts";
import { fieldOf } from "../read-concession-form.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

export type SaveLimitsDeps = {
  readonly changeSettings: (given: {
    by: string;
    change: SettingsChange;
  }) => Promise<ChangeSettingsOutcome>;
  readonly currency: string;
};

/** Saves the numbers; what is none, or not allowed, is said beneath its field. */
export function onLimitsSubmitted({ changeSettings, currency }: SaveLimitsDeps) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const read = LIMIT_FIELDS.map((field) => ({
      key: field.key,
      value: readLimit(field, fieldOf(view.state.values, field.key), currency),
    }));
    const wrong = read.filter(({ value }) => value === null);
    if (wrong.length > 0)
      return ack({
        response_action: "errors",
        errors: Object.fromEntries(wrong.map(({ key }) => [key, "A number, please."])),
      });
    const concessions = Object.fromEntries(read.map(({ key, value }) => [key, value]));
    const saved = await changeSettings({ by: body.user.id, change: { method: { concessions } } });
    const say = (text: string): Promise<void> =>
      ack({ response_action: "update", view: sayInModal(LIMITS_TITLE, text) });
    if (saved.ok) return say("Saved. It holds from now on.");
    if (saved.why === "not-a-manager") return say(LIMITS_REFUSAL);
    return ack({
      response_action: "errors",
      errors: Object.fromEntries(
        saved.problems.map(({ field, expected }) => [field.split(".").at(-1) ?? "", expected]),
      ),
    });
  };
}
