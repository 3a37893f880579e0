import { drawHeldBack, type HeldBackDeps } from "./actions/on-held-back.ts";
import { type AlertRulesDeps, drawRulesForm } from "./actions/on-open-rules.ts";
import { drawPlaybook, type PlaybookDeps } from "./actions/on-playbook.ts";
import { drawPromises, type PromiseActionDeps } from "./actions/on-promise.ts";
import type { OpenPages } from "./asking-deps.ts";
import { openAndFill } from "./fill-modal.ts";
import { HELD_BACK_TITLE } from "./presenters/held-back-list.ts";
import { LATEST } from "./presenters/held-back-place.ts";
import { FIRST_KEY, PLAYBOOK_TITLE } from "./presenters/playbook-window.ts";
import { PROMISES_TITLE } from "./presenters/promise-list.ts";
import { RULES_TITLE } from "./presenters/rules-form.ts";

type Pages = {
  readonly heldBack: HeldBackDeps;
  readonly rules: AlertRulesDeps;
  readonly playbook: PlaybookDeps;
  readonly promises: PromiseActionDeps;
};

/** What the command opens; only who asked sees it. */
export function makeOpenPages({ heldBack, rules, playbook, promises }: Pages): OpenPages {
  return {
    openHeldBack: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: HELD_BACK_TITLE }, () =>
        drawHeldBack(heldBack, { ...LATEST, by }),
      ),
    openRules: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: RULES_TITLE }, () => drawRulesForm(rules, by)),
    openPlaybook: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: PLAYBOOK_TITLE }, () =>
        drawPlaybook(playbook, { key: FIRST_KEY, news: null, by }),
      ),
    openPromises: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: PROMISES_TITLE }, () => drawPromises(promises, by)),
  };
}
