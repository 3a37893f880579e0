import type { WebClient } from "@slack/web-api";
import { mayManage, viewerOf } from "../core/access/scope.ts";
import { answerDrop } from "../flows/drop/answer-drop.ts";
import type { DropWorkDeps } from "../flows/drop/drop-deps.ts";
import { receiveDrop } from "../flows/drop/receive-drop.ts";
import { showDrop } from "../flows/drop/show-drop.ts";
import { workOnDrop } from "../flows/drop/work-on-drop.ts";
import { readAnswers } from "../flows/read-answers.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { DropDesk } from "../slack/actions/on-drop.ts";
import type { FileDroppedDeps } from "../slack/events/on-file-dropped.ts";
import { fetchFile } from "../slack/fetch-file.ts";
import { isTextFileThere, postTextFile } from "../slack/post-text-file.ts";
import type { Message } from "../slack/presenters/alert-card.ts";
import { presentDrop } from "../slack/presenters/drop-message.ts";
import { claim } from "../store/claims.ts";
import {
  addDrop,
  changeDrop,
  type DropQueue,
  findImportOf,
  keyOf,
  loadDrop,
} from "../store/dropped-files.ts";
import { openBooks } from "../store/import-books.ts";
import { findPosted } from "../store/outbox.ts";
import { openTrialBooks } from "../store/trial-books.ts";
import { queuePosting } from "./case-deps.ts";
import { makeMeet, type Meet } from "./meet.ts";
import { noticeReturned } from "./notice-returned.ts";
import type { Runtime } from "./runtime.ts";
import { answerDeps } from "./survey-deps.ts";

type Here = Pick<Runtime, "store" | "workspace" | "today">;
type Sending = Pick<Jobs, "send">;

function dropQueue(jobs: Sending): DropQueue {
  return {
    post: queuePosting(jobs),
    work: (tx, dropId) => jobs.send("drop.work", { dropId }, tx),
  };
}

/** What people do with files in the direct message. */
export function dropDesk(
  { store: { prisma }, workspace }: Here,
  jobs: Sending,
  meet: Meet,
): DropDesk & FileDroppedDeps {
  const queue = dropQueue(jobs);
  const workspaceId = workspace.id;
  const deps = {
    findMember: meet,
    findDrop: (dropId: string) => loadDrop(prisma, { workspaceId, dropId }),
    changeDrop: changeDrop.bind(null, prisma, queue),
    addDrop: (drop: Omit<Parameters<typeof addDrop>[2], "workspaceId">) =>
      addDrop(prisma, queue, { workspaceId, ...drop }),
  };
  return {
    receiveDrop: (given) => receiveDrop(deps, given),
    answerDrop: (given) => answerDrop(deps, given),
    showDrop: (asked) => showDrop(deps, asked),
  };
}

/** The job that looks at a dropped file or imports it. */
export function dropHandler(
  runtime: Runtime,
  jobs: Sending,
  client: WebClient,
): (job: { dropId: string }) => Promise<void> {
  const { store, workspace, today } = runtime;
  const { prisma } = store;
  const workspaceId = workspace.id;
  const meet = makeMeet(runtime, client);
  const deps: DropWorkDeps = {
    findDrop: (dropId) => loadDrop(prisma, { workspaceId, dropId }),
    changeDrop: changeDrop.bind(null, prisma, dropQueue(jobs)),
    fetchFile: (slackFileId) => fetchFile(client, slackFileId),
    openTrial: () => openTrialBooks(prisma, workspaceId),
    openBooks: ({ by, contentHash }) =>
      openBooks(prisma, workspaceId, { source: "drop", by, hashOf: () => contentHash }),
    findImportOf: (contentHash) => findImportOf(prisma, { workspaceId, contentHash }),
    async postRejects({ dropId, ...file }) {
      const place = await findPosted(prisma, { workspaceId, key: keyOf(dropId) });
      if (place === null) throw new Error(`the message about dropped file ${dropId} is not there`);
      // Who was cut off after posting it finds it there.
      const isFirst = await claim(prisma, `rejects:${dropId}`);
      if (!isFirst && (await isTextFileThere(client, place, file))) return;
      await postTextFile(client, place, file);
    },
    async readAnswers({ file, by }) {
      const viewer = viewerOf(await meet(by));
      const mayAnswerFor = ({ teamId }: { teamId: string | null }) => mayManage(viewer, teamId);
      return readAnswers({ ...answerDeps(runtime, jobs), mayAnswerFor }, file);
    },
    afterWriting: () => noticeReturned(runtime, jobs),
    today,
    now: () => performance.now(),
  };
  return ({ dropId }) => workOnDrop(deps, dropId);
}

/** The message about a dropped file, for the outbox. */
export async function drawDrop({ store, workspace }: Runtime, id: string): Promise<Message | null> {
  const found = await loadDrop(store.prisma, { workspaceId: workspace.id, dropId: id });
  return found === null ? null : presentDrop(found.drop, found.news);
}
