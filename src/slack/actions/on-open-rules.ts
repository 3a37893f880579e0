import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import type { Day } from "#src/core/day.ts";
import type { ShowAlertRulesOutcome } from "#src/flows/show-alert-rules.ts";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import { presentRulesForm, RULES_TITLE } from "../presenters/rules-form.ts";
import type { ResumeRuleDeps } from "./on-resume-rule.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type AlertRulesDeps = {
  readonly showAlertRules: (asked: { by: string }) => Promise<ShowAlertRulesOutcome>;
  readonly today: () => Day;
};

const RULES_REFUSAL =
  "Only managers and admins can see and change the alert rules. Ask yours if you want something changed.";

/** The form as a modal, or why there is none. */
export async function drawRulesForm(
  { showAlertRules, today }: AlertRulesDeps,
  by: string,
): Promise<ModalView> {
  const shown = await showAlertRules({ by });
  return shown.ok ? presentRulesForm(shown.rules, today()) : sayInModal(RULES_TITLE, RULES_REFUSAL);
}

/** The button on a manager's Home tab. */
export function onOpenRules(deps: AlertRulesDeps) {
  return async ({ ack, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    await openHere(client, { body, title: RULES_TITLE }, () => drawRulesForm(deps, body.user.id));
  };
}

/** A paused rule is switched on again in the form, which then shows it so; what was typed stays in its fields. */
export function onResumeInForm(deps: AlertRulesDeps & ResumeRuleDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { view } = body;
    if (view === undefined) return;
    const by = body.user.id;
    await fillModal(client, { viewId: view.id, title: RULES_TITLE }, async () => {
      await deps.resumeRule({ pauseId: z.uuid().parse(action.value), by });
      return drawRulesForm(deps, by);
    });
  };
}
