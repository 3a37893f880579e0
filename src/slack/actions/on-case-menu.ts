import type {
  AllMiddlewareArgs,
  BlockOverflowAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import type { CaseOutcome } from "#src/core/case/case-outcome.ts";
import type { SnoozeChoice } from "#src/core/case/snooze.ts";
import type { Day } from "#src/core/day.ts";
import { caseIdOf } from "../case-id-of.ts";
import { presentDismissModal, presentSnoozeModal } from "../presenters/case-modals.ts";
import { sayRefusal } from "../presenters/say-refusal.ts";
import { replyPrivately } from "../reply-privately.ts";
import { MENU } from "../vocabulary.ts";

type MenuArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockOverflowAction>;

export type CaseMenuDeps = {
  readonly snoozeCase: (click: {
    caseId: string;
    by: string;
    choice: SnoozeChoice;
  }) => Promise<CaseOutcome>;
  readonly today: () => Day;
};

/** The menu of a card: snooze at once, or open a modal that asks for the rest. */
export function onCaseMenu({ snoozeCase, today }: CaseMenuDeps) {
  return async ({ ack, action, body, client, respond }: MenuArgs): Promise<void> => {
    await ack();
    const [chosen = "", id] = action.selected_option.value.split(":");
    const caseId = caseIdOf(id);
    const openView = (view: ReturnType<typeof presentDismissModal>): Promise<unknown> =>
      client.views.open({ trigger_id: body.trigger_id, view });
    const snooze = async (kind: "week" | "month"): Promise<void> => {
      const outcome = await snoozeCase({ caseId, by: body.user.id, choice: { kind } });
      if (!outcome.ok) await replyPrivately({ client, body, respond }, sayRefusal(outcome));
    };
    switch (chosen) {
      case MENU.snoozeWeek:
        return snooze("week");
      case MENU.snoozeMonth:
        return snooze("month");
      case MENU.snoozeUntil:
        return void (await openView(presentSnoozeModal(caseId, today())));
      case MENU.notLapsed:
        return void (await openView(presentDismissModal(caseId)));
      default:
        throw new Error(`the card's menu has no entry '${chosen}'`);
    }
  };
}
