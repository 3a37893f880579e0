import { setTimeout as wait } from "node:timers/promises";
import type { WebClient } from "@slack/web-api";
import type { OutboxRow } from "../core/outbox.ts";
import { makePostOutbox, type PostOutboxDeps } from "../flows/post-outbox.ts";
import type { Jobs } from "../jobs/worker.ts";
import { makeChannelIds } from "../slack/channel-ids.ts";
import { makePoster } from "../slack/poster.ts";
import { presentAlert } from "../slack/presenters/alert.ts";
import type { Message } from "../slack/presenters/alert-card.ts";
import { presentAssignment } from "../slack/presenters/assignment-message.ts";
import { presentSharedTalk } from "../slack/presenters/shared-talk.ts";
import { presentAgenda } from "../slack/presenters/agenda.ts";
import { presentPromiseBroken } from "../slack/presenters/promise-broken.ts";
import { presentDeparture } from "../slack/presenters/departure.ts";
import { presentErased } from "../slack/presenters/erased.ts";
import { presentPoll } from "../slack/presenters/former-rep-poll.ts";
import { presentHandOverNews } from "../slack/presenters/hand-over-news.ts";
import { presentMorningSummary } from "../slack/presenters/morning-summary.ts";
import { presentThanks, presentWoken } from "../slack/presenters/case-news.ts";
import { presentApproval, presentConcessionNews } from "../slack/presenters/concession-message.ts";
import { presentTeamFinding } from "../slack/presenters/team-finding.ts";
import { presentRulePaused } from "../slack/presenters/rule-paused.ts";
import { loadPauses, savePause } from "../store/channel-pauses.ts";
import { loadAlertCard, loadEventCard, loadOwnersCard } from "../store/cards.ts";
import { loadMorningSummary } from "../store/morning-summaries.ts";
import {
  beginPosting,
  findPosted,
  giveUpPosting,
  loadOutbox,
  markPosted,
  putBackPosting,
  renewPosting,
  setStale,
} from "../store/outbox.ts";
import { loadAssignment } from "../store/practice-assignments.ts";
import { loadSharedTalk } from "../store/rehearsal-shares.ts";
import { loadAgenda } from "../store/agendas.ts";
import { dropPostsToGone, loadDeparture } from "../store/departures.ts";
import { findBrokenPromise } from "../store/find-promises.ts";
import { loadHandOverNews } from "../store/hand-over-news.ts";
import { loadPoll } from "../store/polls.ts";
import { loadConcessionNotice } from "../store/concession-notices.ts";
import { loadPausedRule } from "../store/rule-pauses.ts";
import { loadFinding } from "../store/team-findings.ts";
import { presentCareNews } from "../slack/presenters/care-news.ts";
import { presentNoticeNews } from "../slack/presenters/notice-news.ts";
import { presentSlip } from "../slack/presenters/watch-slip.ts";
import { loadErrand } from "../store/errand-rows.ts";
import { loadNoticeFor } from "../store/notices.ts";
import { loadWatchedOrder } from "../store/watches.ts";
import { loadTableView } from "../store/table-views.ts";
import { presentBestLine, presentTableScore } from "../slack/presenters/table-end.ts";
import { presentTableRoot } from "../slack/presenters/table-root.ts";
import { presentTableTurn } from "../slack/presenters/table-turn.ts";
import { drawChartPng } from "./draw-chart-png.ts";
import { drawDigest, drawDigestDetails } from "./draw-digest.ts";
import { drawReport } from "./report-work.ts";
import { drawDrop } from "./drop-deps.ts";
import { drawThreadSheet } from "./case-sheet-deps.ts";
import { INCOMING_POSTS } from "./incoming-posts.ts";
import { note } from "../telemetry/around.ts";
import { PACE } from "./pace.ts";
import type { Runtime } from "./runtime.ts";

type Given = {
  readonly runtime: Runtime;
  readonly jobs: Pick<Jobs, "send" | "drain" | "isStopping">;
  readonly client: WebClient;
};

/** The job that posts what waits. Only one of a company's runs at a time: the queue sees to that. */
export function outboxHandler(given: Given): () => Promise<void> {
  const { jobs } = given;
  const postOutbox = makePostOutbox(outboxDeps(given));
  return async () => {
    const { againInMs } = await postOutbox();
    if (againInMs === null) return;
    const at = new Date(Date.now() + againInMs);
    await jobs.send("outbox.post", {}, undefined, at);
  };
}

function outboxDeps({ runtime, jobs, client }: Given): PostOutboxDeps {
  const { store, workspace, log, pace = PACE } = runtime;
  const { prisma } = store;
  const workspaceId = workspace.id;
  const poster = makePoster({
    client,
    channels: makeChannelIds(client),
    render: ({ key }) => DRAW[key.about](runtime, key.id),
    placeOf: (key) => findPosted(prisma, { workspaceId, key }),
    drawPng: drawChartPng,
  });
  return {
    ...poster,
    async loadRows() {
      await jobs.drain("outbox.post"); // what was asked for until now is seen by this look
      await dropPostsToGone(prisma, workspaceId);
      return loadOutbox(prisma, workspaceId);
    },
    loadPauses: () => loadPauses(prisma, { workspaceId, now: new Date() }),
    pause: (channel, forMs) => savePause(prisma, { workspaceId, channel, forMs, now: new Date() }),
    begin: (row) => beginPosting(prisma, row),
    renew: (row) => renewPosting(prisma, row),
    putBack: (row) => putBackPosting(prisma, row),
    giveUp: (id) => giveUpPosting(prisma, id),
    markPosted: (id, place) => markPosted(prisma, id, place),
    markFresh: (id) => setStale(prisma, id, false),
    markStale: (id) => setStale(prisma, id, true),
    notePosted({ id, key, createdAt }) {
      log.info({ event: "outbox.posted", rowId: id });
      note({ kind: "posted", about: key.about, waitedMs: Date.now() - createdAt.getTime() });
    },
    noteRefused: ({ id, error }) => log.error({ event: "outbox.refused", rowId: id, error }),
    noteFault: (fault) => log.error({ event: "outbox.failed" }, fault),
    isStopping: () => jobs.isStopping(),
    now: () => performance.now(),
    wait: (ms) => wait(ms),
    pace: pace.outbox,
  };
}

type Draw = (runtime: Runtime, id: string) => Promise<Message | null>;

/** The message as things stand now; null when what it is about is not there any more. */
const DRAW: Readonly<Record<OutboxRow["key"]["about"], Draw>> = {
  ...INCOMING_POSTS,
  async morning({ store }, id) {
    const summary = await loadMorningSummary(store.prisma, id);
    return summary === null ? null : presentMorningSummary(summary);
  },
  async alert({ store, today }, id) {
    const card = await loadAlertCard(store.prisma, id);
    return card === null ? null : presentAlert(card, today());
  },
  case: drawThreadSheet,
  async woken({ store, today }, id) {
    const card = await loadEventCard(store.prisma, id);
    return card === null ? null : presentWoken(card, today());
  },
  async thanks({ store, today }, id) {
    const card = await loadOwnersCard(store.prisma, id);
    return card === null ? null : presentThanks(card, today());
  },
  async "rule-paused"({ store, today }, id) {
    const pause = await loadPausedRule(store.prisma, id.split("/")[0] ?? "");
    return pause === null ? null : presentRulePaused(pause, today());
  },
  async slip({ store, today }, id) {
    const news = await loadWatchedOrder(store.prisma, id.split("/")[0] ?? "");
    return news === null ? null : presentSlip(news, today());
  },
  async agenda({ store }, id) {
    const drawn = await loadAgenda(store.prisma, id);
    return drawn === null ? null : presentAgenda(drawn.agenda, drawn.day, drawn.practice);
  },
  async "promise-broken"({ store, today }, id) {
    const promise = await findBrokenPromise(store.prisma, id.split("/")[0] ?? "");
    return promise === null ? null : presentPromiseBroken(promise, today());
  },
  async care({ store, workspace }, id) {
    const [errandId = ""] = id.split("/");
    const errand = await loadErrand(store.prisma, { workspaceId: workspace.id, errandId });
    return errand === null ? null : presentCareNews(errand);
  },
  async handover({ store, today }, id) {
    const news = await loadHandOverNews(store.prisma, id);
    return news === null ? null : presentHandOverNews(news, today());
  },
  async poll({ store }, id) {
    const poll = await loadPoll(store.prisma, id);
    return poll === null ? null : presentPoll(poll);
  },
  async concession({ store, today }, id) {
    const one = await loadConcessionNotice(store.prisma, id.split("/")[0] ?? "");
    return one === null ? null : presentApproval(one, today());
  },
  async "concession-news"({ store, today }, id) {
    const one = await loadConcessionNotice(store.prisma, id);
    return one === null ? null : presentConcessionNews(one, today());
  },
  async notice({ store, workspace, today }, id) {
    const [noticeId = "", slackUserId = ""] = id.split("/");
    const about = { workspaceId: workspace.id, noticeId, slackUserId };
    const notice = await loadNoticeFor(store.prisma, about);
    return notice === null ? null : presentNoticeNews(notice, today());
  },
  async table(runtime, tableId) {
    const view = await viewTable(runtime, tableId);
    return view === null ? null : presentTableRoot(view);
  },
  async "table-turn"(runtime, id) {
    const [tableId = "", turn] = id.split("/");
    const view = await viewTable(runtime, tableId);
    const hasModel = runtime.config.model !== null;
    return view === null ? null : presentTableTurn(view, { turn: Number(turn), hasModel });
  },
  async "table-score"(runtime, tableId) {
    const view = await viewTable(runtime, tableId);
    return view === null ? null : presentTableScore(view);
  },
  async "table-best"(runtime, tableId) {
    const view = await viewTable(runtime, tableId);
    return view === null ? null : presentBestLine(view);
  },
  async assignment({ store, workspace, today }, id) {
    const here = { workspaceId: workspace.id, assignmentId: id };
    const assignment = await loadAssignment(store.prisma, here);
    return assignment === null ? null : presentAssignment(assignment, today());
  },
  async "shared-talk"({ store, workspace }, id) {
    const here = { workspaceId: workspace.id, shareId: id };
    return presentSharedTalk(await loadSharedTalk(store.prisma, here));
  },
  async departure({ store }, id) {
    const departure = await loadDeparture(store.prisma, id);
    return departure === null ? null : presentDeparture(departure);
  },
  drop: drawDrop,
  erased: async () => presentErased(),
  digest: drawDigest,
  "digest-details": drawDigestDetails,
  report: drawReport,
  async finding({ store }, id) {
    const finding = await loadFinding(store.prisma, id.split("/")[0] ?? "");
    return finding === null ? null : presentTeamFinding(finding);
  },
};

function viewTable({ store, workspace }: Runtime, tableId: string) {
  return loadTableView(store.prisma, { workspaceId: workspace.id, tableId });
}
