import type { App } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Handlers } from "../jobs/catalogue.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { CompanyApp, InboxPlace } from "../slack/company-app.ts";
import { makeStartRehearsal } from "../slack/begin-rehearsal.ts";
import { listenForAsking } from "../slack/listen/asking.ts";
import { listenForCare } from "../slack/listen/care.ts";
import { listenForCaseSheets } from "../slack/listen/case-sheet.ts";
import { listenForCases } from "../slack/listen/cases.ts";
import { listenForContactRules } from "../slack/listen/contact-rules.ts";
import { listenForColleagues } from "../slack/listen/colleagues.ts";
import { listenForConcessions } from "../slack/listen/concessions.ts";
import { listenForChecks } from "../slack/listen/checks.ts";
import { listenForDraftFacts } from "../slack/listen/draft-facts.ts";
import { listenForDrafts } from "../slack/listen/drafts.ts";
import { listenForFarewell } from "../slack/listen/farewell.ts";
import { listenForHandOvers } from "../slack/listen/hand-overs.ts";
import { listenForHeldBack } from "../slack/listen/held-back.ts";
import { listenForPractice } from "../slack/listen/practice.ts";
import { listenForPromises } from "../slack/listen/promises.ts";
import { listenForPlaybook } from "../slack/listen/playbook.ts";
import { listenForProofs } from "../slack/listen/proofs.ts";
import { listenForReasons } from "../slack/listen/reasons.ts";
import { listenForReplies } from "../slack/listen/replies.ts";
import { listenForRehearsals } from "../slack/listen/rehearsals.ts";
import { listenForRules } from "../slack/listen/rules.ts";
import { listenForTables } from "../slack/listen/tables.ts";
import { makeOpenTable } from "../slack/commands/open-table.ts";
import { drawLeague } from "../slack/actions/on-league.ts";
import { drawPractice } from "../slack/actions/on-practice.ts";
import type { RehearsalDesk } from "../slack/rehearsal-desk.ts";
import { drawCheck } from "../slack/actions/on-check.ts";
import { drawReply } from "../slack/draw-reply.ts";
import { makeChangeDraft } from "../slack/change-draft.ts";
import { makeStartDraft } from "../slack/start-draft.ts";
import { makeOpenPages } from "../slack/open-pages.ts";
import { askingDeps } from "./asking-deps.ts";
import { careDeps } from "./care-deps.ts";
import { caseDeps } from "./case-deps.ts";
import { caseSheetDeps } from "./case-sheet-deps.ts";
import { makeCompanyTick } from "./company-clock.ts";
import { colleagueDeps } from "./colleague-deps.ts";
import { contactDeps } from "./contact-deps.ts";
import { concessionDeps } from "./concession-deps.ts";
import { checkDeps } from "./check-deps.ts";
import { draftDeps } from "./draft-deps.ts";
import { dropHandler } from "./drop-deps.ts";
import { factsDeps } from "./facts-deps.ts";
import { handOverDeps } from "./hand-over-deps.ts";
import { heldBackDeps } from "./held-back-deps.ts";
import { inboxDeps } from "./inbox-deps.ts";
import { listenForManagers, managersWork } from "./managers.ts";
import { makeMeet, type Meet } from "./meet.ts";
import { morningHandler } from "./morning-deps.ts";
import { modelUseDeps } from "./model-use-deps.ts";
import { openModel, type OpenModel } from "./open-model.ts";
import { outboxHandler } from "./outbox-deps.ts";
import { playbookDeps } from "./playbook-deps.ts";
import { promiseDeps } from "./promise-deps.ts";
import { practiceDeps } from "./practice-deps.ts";
import { practiceStore } from "./practice-store.ts";
import { settlingDesk } from "./settling-desk.ts";
import { proofDeps } from "./proof-deps.ts";
import { reasonDeps } from "./reason-deps.ts";
import { replyDeps } from "./reply-deps.ts";
import { rehearsalDeps } from "./rehearsal-deps.ts";
import { ruleDeps } from "./rule-deps.ts";
import { tableDeps, tableJobs } from "./table-deps.ts";
import type { Runtime } from "./runtime.ts";

export type Coach = {
  readonly inbox: InboxPlace;
  readonly listen: (app: App) => void;
  /** What this company's jobs do. */
  readonly handlers: (client: WebClient, app: Pick<CompanyApp, "sweep">) => Handlers;
};

type Given = {
  readonly runtime: Runtime;
  readonly jobs: Jobs;
  readonly model: OpenModel | null; // null: the playbook writes
};

/** Joins the flows to the store, the queue, the model and Slack. */
export async function makeCoach(runtime: Runtime, jobs: Jobs): Promise<Coach> {
  const model = await openModel(runtime);
  return {
    inbox: inboxDeps(runtime),
    listen: (app) => listenForAll(app, { runtime, jobs, model }),
    handlers: (client, { sweep }) => ({
      "inbox.sweep": sweep,
      ...tableJobs({ runtime, jobs, model }),
      "morning.run": morningHandler({ runtime, jobs }),
      "outbox.post": outboxHandler({ runtime, jobs, client }),
      "company.tick": makeCompanyTick(runtime, managersWork({ runtime, jobs, client })),
      "drop.work": dropHandler(runtime, jobs, client),
    }),
  };
}

function listenForAll(app: App, given: Given): void {
  const { runtime, jobs } = given;
  listenForFarewell(app, (what) => runtime.log.error({ event: "slack.taken-off", what }));
  listenForColleagues(app, colleagueDeps(runtime, jobs, app.client));
  const meet = makeMeet(runtime, app.client);
  listenForCaseWork(app, given, meet);
  const heldBack = heldBackDeps(runtime, meet);
  listenForHeldBack(app, heldBack);
  const care = careDeps(runtime, jobs, meet);
  listenForCare(app, care);
  const rules = ruleDeps(runtime, jobs, meet);
  listenForRules(app, rules);
  const playbook = playbookDeps(runtime, meet);
  listenForPlaybook(app, playbook);
  const promises = promiseDeps(runtime, jobs, meet);
  listenForPromises(app, promises);
  const { facts, replies, practice, ...work } = listenForWords(app, given, meet);
  const modelUse = modelUseDeps(runtime, meet);
  const everybodys = makeOpenPages({
    facts,
    replies,
    heldBack,
    rules,
    playbook,
    promises,
    care,
    modelUse,
    practice,
  });
  const managers = listenForManagers({ app, runtime, jobs, meet });
  const pages = { ...everybodys, ...managers };
  listenForAsking(app, askingDeps({ runtime, meet, work, pages }));
}

function listenForCaseWork(app: App, { runtime, jobs }: Given, meet: Meet): void {
  listenForCases(app, caseDeps(runtime, jobs, meet));
  listenForContactRules(app, contactDeps({ runtime, jobs, meet }));
  listenForProofs(app, proofDeps(runtime, meet));
  listenForConcessions(app, concessionDeps(runtime, jobs, meet));
  listenForReasons(app, reasonDeps(runtime, jobs));
  listenForHandOvers(app, handOverDeps(runtime, jobs, meet));
}

/** Drafting and rehearsing, and what both begin from. */
function listenForWords(app: App, given: Given, meet: Meet) {
  const { runtime, jobs, model } = given;
  const { client } = app;
  const drafts = draftDeps({ runtime, jobs, meet, model });
  listenForDrafts(app, drafts);
  const facts = factsDeps({ runtime, meet, desk: drafts, model });
  listenForDraftFacts(app, facts);
  const checks = checkDeps(runtime);
  listenForChecks(app, checks);
  const replies = replyDeps({ runtime, jobs, meet, facts });
  listenForReplies(app, replies);
  const talks = listenForTalks(app, given, { meet, noteDraft: drafts.places.note });
  const sheets = caseSheetDeps(runtime, jobs, meet);
  listenForCaseSheets(app, sheets);
  return {
    facts,
    replies,
    drawOwnSheet: sheets.drawOwnSheet,
    startDraft: makeStartDraft({ client, desk: drafts }),
    changeDraft: makeChangeDraft({ client, desk: facts }),
    drawCheck: drawCheck.bind(null, checks),
    drawReply: drawReply.bind(null, replies),
    ...talks,
  };
}

type TalkDeps = { readonly meet: Meet } & Pick<RehearsalDesk, "noteDraft">;

/** Practice talks, alone and at a team's table, and the record of them. */
function listenForTalks(app: App, given: Given, { meet, noteDraft }: TalkDeps) {
  const { runtime, jobs, model } = given;
  const { client } = app;
  const talks = rehearsalDeps({ runtime, meet, model, noteDraft });
  const rehearsals = settlingDesk({
    rehearsals: talks,
    store: practiceStore({ runtime, jobs }),
    workspaceId: runtime.workspace.id,
  });
  listenForRehearsals(app, rehearsals);
  const practice = practiceDeps({ runtime, jobs, meet, client, rehearsals });
  listenForPractice(app, practice);
  const tables = tableDeps({ runtime, jobs, model, meet });
  listenForTables(app, tables);
  return {
    practice,
    startRehearsal: makeStartRehearsal({ client, desk: rehearsals }),
    drawPractice: drawPractice.bind(null, practice),
    drawLeague: drawLeague.bind(null, practice),
    openTable: makeOpenTable(tables),
  };
}
