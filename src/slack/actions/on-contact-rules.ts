import type {
  AllMiddlewareArgs,
  BlockButtonAction,
  BlockStaticSelectAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { ContactRulesView, ShowContactRulesOutcome } from "#src/flows/show-contact-rules.ts";
import { caseIdOf } from "../case-id-of.ts";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import { isContactRule, presentContactRuleForm } from "../presenters/contact-rule-form.ts";
import { CONTACT_RULES_TITLE, presentContactRules } from "../presenters/contact-rules.ts";
import { sayContactRuleRefusal } from "../presenters/say-contact-rule.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;
type SelectArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockStaticSelectAction>;

export type ContactRulesDeps = {
  readonly showContactRules: (asked: {
    caseId: string;
    by: string;
  }) => Promise<ShowContactRulesOutcome>;
};

type Draw = (rules: ContactRulesView) => ModalView;

/** A case's contact rules in a modal, or why there are none. */
export async function drawContactRules(
  { showContactRules }: ContactRulesDeps,
  asked: { caseId: string; by: string },
  draw: Draw,
): Promise<ModalView> {
  const shown = await showContactRules(asked);
  return shown.ok
    ? draw(shown.rules)
    : sayInModal(CONTACT_RULES_TITLE, sayContactRuleRefusal(shown.why));
}

/** The button of the case's sheet. */
export function onContactRules(deps: ContactRulesDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const asked = { caseId: caseIdOf(action.value), by: body.user.id };
    await openHere(client, { body, title: CONTACT_RULES_TITLE }, () =>
      drawContactRules(deps, asked, (rules) => presentContactRules(rules, null)),
    );
  };
}

/** What is to be recorded was chosen: its form takes the window's place. */
export function onContactRuleChosen(deps: ContactRulesDeps) {
  return async ({ ack, action, body, client }: SelectArgs): Promise<void> => {
    await ack();
    const { view } = body;
    const rule = action.selected_option.value;
    if (view === undefined) return;
    if (!isContactRule(rule)) throw new Error(`the menu of contact rules carried '${rule}'`);
    const asked = { caseId: caseIdOf(view.private_metadata), by: body.user.id };
    await fillModal(client, { viewId: view.id, title: CONTACT_RULES_TITLE }, () =>
      drawContactRules(deps, asked, (rules) => presentContactRuleForm(rules, rule)),
    );
  };
}
