import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { SettingsChange } from "#src/core/workspace-settings.ts";
import type { ChangeSettingsOutcome } from "#src/flows/change-settings.ts";
import { readRuleSwitch } from "../presenters/carried-rule.ts";
import { replyPrivately } from "../reply-privately.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type SwitchRuleDeps = {
  readonly changeSettings: (given: {
    by: string;
    change: SettingsChange;
  }) => Promise<ChangeSettingsOutcome>;
};

const REFUSAL = {
  "not-a-manager": "Only whoever manages all teams, or an admin, can switch a rule.",
  invalid: "This switch could not be kept. Open “Alert rules” and see what is wrong there.",
} as const;

/** A rule's switch on a manager's Home tab, which is then drawn anew. */
export function onSwitchRule({ changeSettings }: SwitchRuleDeps) {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const { rule, on } = readRuleSwitch(action.value);
    const by = body.user.id;
    const outcome = await changeSettings({ by, change: { rules: { [rule]: { on } } } });
    if (!outcome.ok) await replyPrivately({ client, body, respond }, REFUSAL[outcome.why]);
  };
}
