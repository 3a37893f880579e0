import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import type { ContactRule } from "#src/core/contact/contact-rule.ts";
import type { ContactRuleOutcome } from "#src/core/contact/contact-rule-outcome.ts";
import { type ContactRulesDeps, drawContactRules } from "../actions/on-contact-rules.ts";
import { presentContactRules } from "../presenters/contact-rules.ts";
import { readContactRuleForm } from "../presenters/read-contact-rule-form.ts";
import {
  blockOfRefusal,
  sayContactRuleRefusal,
  sayContactRuleSaved,
} from "../presenters/say-contact-rule.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

export type ContactRuleDeps = ContactRulesDeps & {
  readonly changeContactRule: (click: {
    caseId: string;
    by: string;
    rule: ContactRule;
  }) => Promise<ContactRuleOutcome>;
};

/** Saves the rule and shows what follows from it; what is wrong is said beneath its field. */
export function onContactRuleSubmitted(deps: ContactRuleDeps) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const refuse = (errors: Readonly<Record<string, string>>): Promise<void> =>
      ack({ response_action: "errors", errors: { ...errors } });
    const read = readContactRuleForm(view);
    if (!read.ok) return refuse(read.errors);
    const { caseId, rule } = read;
    const by = body.user.id;
    const saved = await deps.changeContactRule({ caseId, by, rule });
    if (!saved.ok) return refuse({ [blockOfRefusal(saved.why)]: sayContactRuleRefusal(saved.why) });
    const said = sayContactRuleSaved(rule.rule);
    const next = await drawContactRules(deps, { caseId, by }, (rules) =>
      presentContactRules(rules, said),
    );
    await ack({ response_action: "update", view: next });
  };
}
