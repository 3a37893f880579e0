import type { App, BlockStaticSelectAction } from "@slack/bolt";
import { onOpenAssignments, onWithdrawAssignment } from "../actions/on-assign.ts";
import { onLeagueForAll, onLeagueForMe } from "../actions/on-league.ts";
import {
  onOpenPlayedTalk,
  onOpenPractice,
  onPractiseAssigned,
  onPractiseDue,
  onPractiseOther,
} from "../actions/on-practice.ts";
import { onShareTalk, onTakeBackTalk } from "../actions/on-share.ts";
import type { PracticeDesk } from "../practice-desk.ts";
import { presentSuggestions } from "../presenters/client-choice.ts";
import { onPracticeAssigned } from "../views/on-practice-assigned.ts";
import { onTalkShared } from "../views/on-talk-shared.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

/** The record of practice: what is due, what was asked for, sharing, and the league. */
export function listenForPractice(app: App, desk: PracticeDesk): void {
  app.action(ACTION.openPractice, onOpenPractice(desk));
  app.action(ACTION.practiseDue, onPractiseDue(desk));
  app.action(ACTION.practiseAssigned, onPractiseAssigned(desk));
  app.action<BlockStaticSelectAction>(ACTION.practiseOther, onPractiseOther(desk));
  app.action(ACTION.openPlayedTalk, onOpenPlayedTalk(desk));
  app.action(ACTION.shareTalk, onShareTalk(desk));
  app.action(ACTION.takeBackTalk, onTakeBackTalk(desk));
  app.action(ACTION.openAssignments, onOpenAssignments(desk));
  app.action(ACTION.withdrawAssignment, onWithdrawAssignment(desk));
  app.action(ACTION.leagueForMe, onLeagueForMe(desk));
  app.action(ACTION.leagueForAll, onLeagueForAll(desk));
  app.view(VIEW.shareTalk, onTalkShared(desk));
  app.view(VIEW.assignPractice, onPracticeAssigned(desk));
  app.options(ACTION.assignClient, async ({ ack, options, body }) => {
    const asked = { by: body.user.id, typed: options.value };
    await ack({ options: presentSuggestions(await desk.suggestClients(asked)) });
  });
}
