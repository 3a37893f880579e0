import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from "@slack/bolt";
import type { AskingDeps, OpenPages } from "../asking-deps.ts";
import { readPasted, readTyped } from "../read-typed.ts";
import { tellAnswer } from "../tell-answer.ts";
import { readPage } from "./pages.ts";

type CommandArgs = AllMiddlewareArgs & SlackCommandMiddlewareArgs;

export type CommandDeps = Pick<
  AskingDeps,
  | "answerText"
  | "drawOwnSheet"
  | "changeDraft"
  | "drawCheck"
  | "drawReply"
  | "startDraft"
  | "startRehearsal"
  | "drawPractice"
  | "drawLeague"
  | "openTable"
  | "today"
> &
  OpenPages;

/** `/winback NAME` in any channel, `case NAME` for where the work on a client stands, `/winback` alone for today, `held back`, `facts NAME` and other pages in a window; answered through its own address, so that it works
 *  where the coach is no member, and only the asker sees it. */
export function onWinback(deps: CommandDeps) {
  return async ({ ack, command, client, respond, context }: CommandArgs): Promise<void> => {
    await ack();
    const by = command.user_id;
    const typed = readTyped(command.text);
    const page = readPage(typed);
    if (page !== null)
      return deps[page.open]({ client, triggerId: command.trigger_id, by, typed: page.rest });
    const { channel_id: channel } = command;
    const table = { client, respond, channel, by, teamId: context.teamId, text: typed };
    if (await deps.openTable(table)) return;
    await tellAnswer(deps, { by, isDirect: false, tell: respond }, () =>
      deps.answerText({ text: typed === "" ? "today" : readPasted(command.text), by }),
    );
  };
}
