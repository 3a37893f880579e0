import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from "@slack/bolt";
import type { AskingDeps } from "../asking-deps.ts";
import { readTyped } from "../read-typed.ts";
import { tellAnswer } from "../tell-answer.ts";

type CommandArgs = AllMiddlewareArgs & SlackCommandMiddlewareArgs;

export type CommandDeps = Pick<
  AskingDeps,
  | "answerText"
  | "drawOwnSheet"
  | "startDraft"
  | "startRehearsal"
  | "today"
  | "openHeldBack"
  | "openRules"
  | "openPlaybook"
  | "openPromises"
  | "openWatches"
  | "openNotices"
  | "openModelUse"
>;

const HELD_BACK = /^held[\s-]?back$/i;
const RULES = /^(?:alert\s+)?rules$/i;
const PLAYBOOK = /^playbook$/i;
const WATCHES = /^(?:watch(?:es)?|second\s+chances?)$/i;
const NOTICES = /^(?:notices?|changes)$/i;
const MODEL = /^(?:the\s+)?(?:model|costs?)$/i;
const PROMISES = /^(?:my\s+)?promises$/i;

/** `/winback NAME` in any channel, `case NAME` for where the work on a client stands, `/winback` alone for today, `held back` and `rules` in a window; answered through its own address, so that it works
 *  where the coach is no member, and only the asker sees it. */
export function onWinback(deps: CommandDeps) {
  return async ({ ack, command, client, respond }: CommandArgs): Promise<void> => {
    await ack();
    const by = command.user_id;
    const typed = readTyped(command.text);
    const opening = { client, triggerId: command.trigger_id, by };
    if (HELD_BACK.test(typed)) return deps.openHeldBack(opening);
    if (RULES.test(typed)) return deps.openRules(opening);
    if (PLAYBOOK.test(typed)) return deps.openPlaybook(opening);
    if (WATCHES.test(typed)) return deps.openWatches(opening);
    if (NOTICES.test(typed)) return deps.openNotices(opening);
    if (MODEL.test(typed)) return deps.openModelUse(opening);
    if (PROMISES.test(typed)) return deps.openPromises(opening);
    await tellAnswer(deps, { by, isDirect: false, tell: respond }, () =>
      deps.answerText({ text: typed === "" ? "today" : typed, by }),
    );
  };
}
