import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from "@slack/bolt";
import type { AskingDeps, OpenPages } from "../asking-deps.ts";
import { readPasted, readTyped } from "../read-typed.ts";
import { tellAnswer } from "../tell-answer.ts";

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

/** What opens a window of its own; `rest` is what it is opened for. */
const PAGES: readonly (readonly [words: RegExp, open: keyof OpenPages])[] = [
  [/^held[\s-]?back$/iu, "openHeldBack"],
  [/^(?:alert\s+)?rules$/iu, "openRules"],
  [/^playbook$/iu, "openPlaybook"],
  [/^(?:people|teams?|roles)$/iu, "openPeople"],
  [/^(?:the\s+)?settings?$/iu, "openSettings"],
  [/^(?:privacy|(?:my\s+)?data)$/iu, "openPrivacy"],
  [/^(?:watch(?:es)?|second\s+chances?)$/iu, "openWatches"],
  [/^(?:notices?|changes)$/iu, "openNotices"],
  [/^(?:the\s+)?(?:model|costs?)$/iu, "openModelUse"],
  [/^check(?:\s*:|\s+my(?:\s+(?:own\s+)?(?:message|text))?|$)\s*(?<rest>\S.*)?$/isu, "openCheck"],
  [/^facts(?:\s+(?:of|about|for))?(?:\s+(?<rest>\S.*))?$/isu, "openFacts"],
  [
    /^(?:they\s+(?:answered|replied)|(?:reply|answer)(?:\s+(?:of|from|by))?:?(?:\s+(?<rest>\S.*))?)$/isu,
    "openReply",
  ],
  [/^(?:my\s+)?promises$/iu, "openPromises"],
  [
    /^(?:my\s+|minu\s+)?(?:practi[cs]e|training|harjutami(?:ne|sed)|harjutused|harjoittelu|тренировки|упражнения|εξάσκηση)$/iu,
    "openPractice",
  ],
  [/^(?:assign(?:\s+practice)?|assignments?)$/iu, "openAssignments"],
  [/^(?:the\s+)?survey$/iu, "openSurvey"],
  [/^(?:weekly\s+|week.?s\s+)?digest$/iu, "openDigest"],
  [/^(?:quarterly\s+|quarter.?s\s+)?report$/iu, "openReport"],
];

/** `/winback NAME` in any channel, `case NAME` for where the work on a client stands, `/winback` alone for today, `held back`, `facts NAME` and other pages in a window; answered through its own address, so that it works
 *  where the coach is no member, and only the asker sees it. */
export function onWinback(deps: CommandDeps) {
  return async ({ ack, command, client, respond, context }: CommandArgs): Promise<void> => {
    await ack();
    const by = command.user_id;
    const typed = readTyped(command.text);
    for (const [words, open] of PAGES) {
      const found = words.exec(typed);
      if (found === null) continue;
      const rest = found.groups?.["rest"] ?? "";
      return deps[open]({ client, triggerId: command.trigger_id, by, typed: rest });
    }
    const { channel_id: channel } = command;
    const table = { client, respond, channel, by, teamId: context.teamId, text: typed };
    if (await deps.openTable(table)) return;
    await tellAnswer(deps, { by, isDirect: false, tell: respond }, () =>
      deps.answerText({ text: typed === "" ? "today" : readPasted(command.text), by }),
    );
  };
}
