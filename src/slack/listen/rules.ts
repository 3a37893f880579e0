import type { App } from "@slack/bolt";
import { onResumeRule, type ResumeRuleDeps } from "../actions/on-resume-rule.ts";
import { ACTION } from "../vocabulary.ts";

/** What managers do about the rules. */
export function listenForRules(app: App, deps: ResumeRuleDeps): void {
  app.action(ACTION.resumeRule, onResumeRule(deps));
}
