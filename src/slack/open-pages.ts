import { drawFactsOf } from "./actions/on-facts.ts";
import { drawReplyFormOf } from "./actions/on-reply.ts";
import { drawHeldBack, type HeldBackDeps } from "./actions/on-held-back.ts";
import { type AlertRulesDeps, drawRulesForm } from "./actions/on-open-rules.ts";
import { drawModelUse, type ModelUseDeps } from "./actions/on-model-use.ts";
import { drawPlaybook, type PlaybookDeps } from "./actions/on-playbook.ts";
import { drawPromises, type PromiseActionDeps } from "./actions/on-promise.ts";
import { drawNotices, type NoticeWindowDeps } from "./actions/on-notice.ts";
import { drawAssignments } from "./actions/on-assign.ts";
import { drawPracticeWindow } from "./actions/on-practice.ts";
import { drawWatches, type WatchListDeps } from "./actions/on-watch.ts";
import type { EverybodysPages } from "./asking-deps.ts";
import type { FactsDesk } from "./facts-desk.ts";
import type { ReplyDesk } from "./reply-desk.ts";
import { openAndFill } from "./fill-modal.ts";
import type { PracticeDesk } from "./practice-desk.ts";
import { ASSIGN_TITLE } from "./presenters/assignment-form.ts";
import { PRACTICE_TITLE } from "./presenters/practice-window.ts";
import { REPLY_TITLE } from "./presenters/reply-window.ts";
import { EMPTY_FORM, presentCheckForm } from "./presenters/check-window.ts";
import { FACTS_TITLE } from "./presenters/facts-window.ts";
import { HELD_BACK_TITLE } from "./presenters/held-back-list.ts";
import { LATEST } from "./presenters/held-back-place.ts";
import { FIRST_KEY, PLAYBOOK_TITLE } from "./presenters/playbook-window.ts";
import { MODEL_USE_TITLE } from "./presenters/model-use-window.ts";
import { NOTICE_TITLE } from "./presenters/notice-window.ts";
import { WATCH_TITLE } from "./presenters/watch-window.ts";
import { PROMISES_TITLE } from "./presenters/promise-list.ts";
import { RULES_TITLE } from "./presenters/rules-form.ts";

type Pages = {
  readonly facts: FactsDesk;
  readonly replies: ReplyDesk;
  readonly heldBack: HeldBackDeps;
  readonly rules: AlertRulesDeps;
  readonly playbook: PlaybookDeps;
  readonly promises: PromiseActionDeps;
  readonly modelUse: ModelUseDeps;
  readonly practice: PracticeDesk;
  readonly care: { readonly watches: WatchListDeps; readonly notices: NoticeWindowDeps };
};

/** What the command opens; only who asked sees it. */
export function makeOpenPages({
  facts,
  replies,
  heldBack,
  rules,
  playbook,
  promises,
  care,
  modelUse,
  practice,
}: Pages): EverybodysPages {
  return {
    async openCheck({ client, triggerId, typed }) {
      const view = presentCheckForm({ ...EMPTY_FORM, text: typed === "" ? null : typed }, []);
      await client.views.open({ trigger_id: triggerId, view });
    },
    openFacts: ({ client, triggerId, by, typed }) =>
      openAndFill(client, { triggerId, title: FACTS_TITLE }, () =>
        drawFactsOf(facts, { typed, by }),
      ),
    openReply: ({ client, triggerId, by, typed }) =>
      openAndFill(client, { triggerId, title: REPLY_TITLE }, () =>
        drawReplyFormOf(replies, { typed, by }),
      ),
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
    openWatches: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: WATCH_TITLE }, () => drawWatches(care.watches, by)),
    openNotices: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: NOTICE_TITLE }, () => drawNotices(care.notices, by)),
    ...openPracticePages(practice),
    openModelUse: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: MODEL_USE_TITLE }, () => drawModelUse(modelUse, by)),
  };
}

function openPracticePages(
  practice: PracticeDesk,
): Pick<EverybodysPages, "openPractice" | "openAssignments"> {
  return {
    openPractice: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: PRACTICE_TITLE }, () =>
        drawPracticeWindow(practice, by),
      ),
    openAssignments: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: ASSIGN_TITLE }, () =>
        drawAssignments(practice, { by, news: null }),
      ),
  };
}
