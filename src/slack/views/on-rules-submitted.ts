import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import type { SettingsChange } from "#src/core/workspace-settings.ts";
import type { ChangeSettingsOutcome } from "#src/flows/change-settings.ts";
import { sayInModal } from "../fill-modal.ts";
import { readRulesForm } from "../presenters/read-rules-form.ts";
import { RULES_TITLE } from "../presenters/rules-form.ts";
import { changeBetween, readShownValues, RULES_FORM } from "../presenters/rules-form-values.ts";
import { sayRulesSaved } from "../presenters/rules-saved.ts";

const CHANGE_REFUSAL =
  "Only managers and admins of the whole company change the alert rules. Nothing was changed.";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

export type SaveRulesDeps = {
  readonly changeSettings: (given: {
    by: string;
    change: SettingsChange;
  }) => Promise<ChangeSettingsOutcome>;
};

/** Saves what was changed in the form and says so; what is wrong is said beneath its field, and the form stays. */
export function onRulesSubmitted({ changeSettings }: SaveRulesDeps) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const refuse = (errors: Readonly<Record<string, string>>): Promise<void> =>
      ack({ response_action: "errors", errors: { ...errors } });
    const say = (text: string): Promise<void> =>
      ack({ response_action: "update", view: sayInModal(RULES_TITLE, text) });
    const read = readRulesForm(view.state.values);
    if (!read.ok) return refuse(read.errors);
    const shown = readShownValues(view.private_metadata);
    const change = changeBetween(shown, read.chosen);
    const saved = await changeSettings({ by: body.user.id, change });
    if (saved.ok) return say(sayRulesSaved(shown, read.chosen));
    if (saved.why === "not-a-manager") return say(CHANGE_REFUSAL);
    return refuse(
      Object.fromEntries(saved.problems.map(({ field, expected }) => [blockOf(field), expected])),
    );
  };
}

/** The input that a field of the settings is set by; the first one for a field that has none. */
function blockOf(field: string): string {
  return Object.values(RULES_FORM).find((block) => block === field) ?? RULES_FORM.minPrecision;
}
