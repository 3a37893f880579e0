import type { Day } from "#src/core/day.ts";
import type { ImportRow } from "#src/core/import/rows.ts";
import { runMorning } from "#src/flows/run-morning.ts";
import { readConfig } from "#src/config.ts";
import type { LocalSlack } from "#src/local-slack/start.ts";
import type { DraftRequest, RehearsalRequest } from "#src/slack/asking-deps.ts";
import { listenForAsking } from "#src/slack/listen/asking.ts";
import { listenForCaseSheets } from "#src/slack/listen/case-sheet.ts";
import { listenForCases } from "#src/slack/listen/cases.ts";
import { startApp } from "#src/slack/start-app.ts";
import { addMembers } from "#src/store/members.ts";
import type { Store } from "#src/store/open.ts";
import { openWorkspace } from "#src/store/workspaces.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { askingDeps } from "#src/wiring/asking-deps.ts";
import { caseDeps } from "#src/wiring/case-deps.ts";
import { caseSheetDeps } from "#src/wiring/case-sheet-deps.ts";
import { inboxDeps } from "#src/wiring/inbox-deps.ts";
import { makeMeet } from "#src/wiring/meet.ts";
import { MEMBERS, startTestWorkspace } from "./coach.ts";
import { morningOver } from "./morning-over.ts";
import { openTestStore } from "./store.ts";
import { TEST_TOKENS } from "./test-tokens.ts";

export type AskingCoach = {
  readonly slack: LocalSlack;
  readonly store: Store;
  readonly workspaceId: string;
  /** What the coach was asked to draft and to rehearse, oldest first. */
  readonly drafts: readonly DraftRequest[];
  readonly rehearsals: readonly RehearsalRequest[];
  /** From now on drafts take until the returned function is called. */
  readonly holdDrafts: () => () => void;
  /** Faults that reached the app's error handler. */
  readonly faults: readonly unknown[];
  readonly close: () => Promise<void>;
};

/** The asking side of the coach with a morning behind it; drafting and rehearsing are noted and not done. */
export async function startAskingCoach(given: {
  today: Day;
  rows: readonly ImportRow[];
}): Promise<AskingCoach> {
  const store = await openTestStore("postgres");
  const slack = await startTestWorkspace();
  const settings = { name: "Test", timeZone: "Europe/Tallinn", currency: "EUR" };
  const workspace = await openWorkspace(store.prisma, settings);
  const members = MEMBERS.map((member) => ({ ...member, locale: "en" }));
  await addMembers(store.prisma, workspace.id, members);
  await writeRows(store.prisma, workspace.id, given.rows, null);
  const morning = morningOver(store.prisma, postNothing);
  await runMorning(morning, { workspaceId: workspace.id, day: given.today });
  const noted = { drafts: [] as DraftRequest[], rehearsals: [] as RehearsalRequest[] };
  const faults: unknown[] = [];
  let held: Promise<void> = Promise.resolve();
  const now = () => new Date(`${given.today}T10:00:00Z`); // about noon in Tallinn
  const runtime = { config: readConfig({}), store, workspace, now, today: () => given.today };
  const running = await startApp({
    connection: {
      botToken: TEST_TOKENS.bot,
      slackApiUrl: slack.apiUrl,
      by: { way: "socket", appToken: TEST_TOKENS.app },
    },
    inbox: inboxDeps(runtime),
    onFault: (fault) => void faults.push(fault),
    listen(app) {
      const meet = makeMeet(runtime, app.client);
      const sheets = caseSheetDeps(runtime, { send: postNothing }, meet);
      listenForCaseSheets(app, sheets);
      const work = {
        startDraft: async (request: DraftRequest) => {
          noted.drafts.push(request);
          await held;
        },
        changeDraft: postNothing,
        drawCheck: async () => ({ text: "checked", blocks: [] }),
        drawReply: async () => ({ text: "read", blocks: [] }),
        drawOwnSheet: sheets.drawOwnSheet,
        startRehearsal: async (request: RehearsalRequest) => void noted.rehearsals.push(request),
        openTable: async () => false,
        drawPractice: async () => ({ text: "practice", blocks: [] }),
        drawLeague: async () => ({ text: "league", blocks: [] }),
      };
      const pages = {
        openCheck: postNothing,
        openFacts: postNothing,
        openReply: postNothing,
        openHeldBack: postNothing,
        openRules: postNothing,
        openPlaybook: postNothing,
        openWatches: postNothing,
        openNotices: postNothing,
        openModelUse: postNothing,
        openPromises: postNothing,
        openPractice: postNothing,
        openAssignments: postNothing,
        openDigest: postNothing,
        openPeople: postNothing,
        openSettings: postNothing,
        openSurvey: postNothing,
        openPrivacy: postNothing,
        openReport: postNothing,
      };
      listenForAsking(app, askingDeps({ runtime, meet, work, pages }));
      listenForCases(app, caseDeps(runtime, { send: postNothing }, meet));
    },
  });
  return {
    slack,
    store,
    workspaceId: workspace.id,
    ...noted,
    faults,
    holdDrafts() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
    async close() {
      await running.stop();
      await slack.close();
      await store.close();
    },
  };
}

async function postNothing(): Promise<void> {}
