import { z } from "zod";
import { readPage } from "./commands/pages.ts";
import { readTyped } from "./read-typed.ts";
import { ACTION, COMMAND, MENU } from "./vocabulary.ts";

/** What opens a window of its own when it is pressed outside of one. One that is missing here opens later, no worse. */
const OPENING: ReadonlySet<string> = new Set([
  ACTION.openDraft,
  ACTION.openReply,
  ACTION.openPasted,
  ACTION.replyReason,
  ACTION.replyPromise,
  ACTION.editDraft,
  ACTION.openFacts,
  ACTION.glossDraft,
  ACTION.tellFact,
  ACTION.openCheck,
  ACTION.openRehearsal,
  ACTION.chooseRehearsal,
  ACTION.openOwnWords,
  ACTION.correctMeaning,
  ACTION.openReason,
  ACTION.doAct,
  ACTION.chooseAct,
  ACTION.handOver,
  ACTION.openTrack,
  ACTION.howToSay,
  ACTION.openPromise,
  ACTION.promiseBroken,
  ACTION.changePromise,
  ACTION.listPromises,
  ACTION.openCompensation,
  ACTION.openIncentive,
  ACTION.openConcessions,
  ACTION.counterConcession,
  ACTION.declineConcession,
  ACTION.contactRules,
  ACTION.openRules,
  ACTION.openPlaybook,
  ACTION.explainAlert,
  ACTION.openHeldBack,
  ACTION.openModelUse,
  ACTION.openWatch,
  ACTION.watchSlip,
  ACTION.watchDay,
  ACTION.listWatches,
  ACTION.listNotices,
  ACTION.openNotice,
  ACTION.newNotice,
  ACTION.openDates,
  ACTION.errandDone,
  ACTION.tableWords,
  ACTION.openPractice,
  ACTION.shareTalk,
  ACTION.openAssignments,
  ACTION.openPeople,
  ACTION.openSettings,
  ACTION.openReport,
  ACTION.openDigest,
  ACTION.openSurvey,
  ACTION.openSurveyNow,
  ACTION.openWaiting,
  ACTION.openDropColumns,
]);

const Chosen = z.object({ value: z.string() }).nullish().catch(null);

const Clicked = z.object({
  type: z.literal("block_actions"),
  trigger_id: z.string(),
  user: z.object({ id: z.string() }),
  view: z.object({ type: z.string() }).nullish().catch(null),
  actions: z
    .array(
      z.object({ action_id: z.string(), value: z.string().nullish(), selected_option: Chosen }),
    )
    .min(1),
});
type Clicked = z.infer<typeof Clicked>;

const Typed = z.object({
  command: z.literal(COMMAND),
  trigger_id: z.string(),
  user_id: z.string(),
  text: z.string().default(""),
});

export type OpeningWish = {
  readonly triggerId: string; // lasts three seconds
  readonly key: string; // the same for both clicks of a double click
};

/** What a request of Slack's wants opened; null: nothing, or nothing in a window of its own. */
export function readOpeningWish(body: unknown): OpeningWish | null {
  const click = Clicked.safeParse(body);
  if (click.success) return ofClick(click.data);
  const typed = Typed.safeParse(body);
  if (!typed.success || readPage(readTyped(typed.data.text)) === null) return null;
  const { trigger_id: triggerId, user_id: by, text } = typed.data;
  return { triggerId, key: JSON.stringify([by, COMMAND, text]) };
}

function ofClick({ trigger_id: triggerId, user, view, actions }: Clicked): OpeningWish | null {
  const [action] = actions;
  if (action === undefined || view?.type === "modal") return null;
  const value = action.selected_option?.value ?? action.value ?? "";
  if (!opens({ actionId: action.action_id, value, isOnHome: view?.type === "home" })) return null;
  return { triggerId, key: JSON.stringify([user.id, action.action_id, value]) };
}

type Pressed = { readonly actionId: string; readonly value: string; readonly isOnHome: boolean };

function opens({ actionId, value, isOnHome }: Pressed): boolean {
  if (actionId === ACTION.openCase) return isOnHome;
  if (actionId === ACTION.caseMenu)
    return [MENU.snoozeUntil, MENU.notLapsed].some((one) => value.startsWith(`${one}:`));
  return OPENING.has(actionId.replace(/:[0-9]+$/u, "")); // a row of like buttons is numbered
}
