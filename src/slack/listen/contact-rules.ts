import type { App, BlockStaticSelectAction } from "@slack/bolt";
import { onContactRuleChosen, onContactRules } from "../actions/on-contact-rules.ts";
import {
  type ContactRuleDeps,
  onContactRuleSubmitted,
} from "../views/on-contact-rule-submitted.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

/** What a client and the people there have asked for, and how often to be in touch. */
export function listenForContactRules(app: App, deps: ContactRuleDeps): void {
  app.action(ACTION.contactRules, onContactRules(deps));
  app.action<BlockStaticSelectAction>(ACTION.contactRule, onContactRuleChosen(deps));
  app.view(VIEW.contactRule, onContactRuleSubmitted(deps));
}
