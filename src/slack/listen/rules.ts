import type { App } from "@slack/bolt";
import { type AlertRulesDeps, onOpenRules, onResumeInForm } from "../actions/on-open-rules.ts";
import { onSwitchRule } from "../actions/on-switch-rule.ts";
import { onResumeRule, type ResumeRuleDeps } from "../actions/on-resume-rule.ts";
import { onRulesSubmitted, type SaveRulesDeps } from "../views/on-rules-submitted.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

export type RuleListenerDeps = ResumeRuleDeps & AlertRulesDeps & SaveRulesDeps;

/** What managers do about the rules. */
export function listenForRules(app: App, deps: RuleListenerDeps): void {
  app.action(ACTION.resumeRule, onResumeRule(deps));
  app.action(ACTION.switchRule, onSwitchRule(deps));
  app.action(ACTION.openRules, onOpenRules(deps));
  app.action(ACTION.resumeInForm, onResumeInForm(deps));
  app.view(VIEW.alertRules, onRulesSubmitted(deps));
}
