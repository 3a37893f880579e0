import { createReadStream } from "node:fs";
import { lstat, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { RejectsFolder } from "../cli/rejects-folder.ts";
import type { PickUpConfig } from "../config-doors.ts";
import { type Found, pickUpFiles, type PickUpDeps } from "../flows/pick-up-files.ts";
import { fetchFile } from "../http/fetch-file.ts";
import type { Jobs } from "../jobs/worker.ts";
import { openBooks } from "../store/import-books.ts";
import {
  isKnownContent,
  isPickedUp,
  lastArrival,
  noteUnreadable,
  savePickUp,
} from "../store/pick-ups.ts";
import { loadSettings } from "../store/settings.ts";
import { queuePosting } from "./case-deps.ts";
import type { DueWork } from "./company-clock.ts";
import { hashOf, lookInFolder } from "./look-in-folder.ts";
import { noticeReturned } from "./notice-returned.ts";
import type { Runtime } from "./runtime.ts";

const MOST_BYTES = 500_000_000;
const LONGEST_MS = 600_000;

/** The nightly look for files; there is none where no place is named. */
export function pickUpWork(runtime: Runtime, jobs: Pick<Jobs, "send">): DueWork[] {
  const { pickUp } = runtime.config;
  if (pickUp === null) return [];
  return [
    {
      name: "pick-up",
      async run({ day, hour }) {
        const done = await pickUpFiles(pickUpDeps(runtime, jobs, pickUp), { day, hour });
        if (done === "done") runtime.log.info({ event: "pick-up.done", day });
      },
    },
  ];
}

function pickUpDeps(runtime: Runtime, jobs: Pick<Jobs, "send">, places: PickUpConfig): PickUpDeps {
  const { workspace, store } = runtime;
  const { prisma } = store;
  const workspaceId = workspace.id;
  const own = join(runtime.config.dataDir, "pick-up"); // for what is fetched
  const rejects = join(places.folder ?? own, "rejects");
  const sink = new RejectsFolder(rejects);
  return {
    loadRules: async () => (await loadSettings(prisma, workspaceId)).settings.data,
    isDone: (day) => isPickedUp(prisma, { workspaceId, day }),
    look: () => lookEverywhere(places, own),
    isKnown: (contentHash) => isKnownContent(prisma, { workspaceId, contentHash }),
    openBooks: (hashOfName) =>
      openBooks(prisma, workspaceId, { source: "pick-up", hashOf: hashOfName }),
    async openRejects(file) {
      await mkdir(rejects, { recursive: true });
      if (!(await lstat(rejects)).isDirectory())
        throw new Error("rejects in PICKUP_FOLDER is a link: make it a folder");
      return sink.open(file.name);
    },
    noteRefused: (fileName, contentHash) =>
      noteUnreadable(prisma, { workspaceId, fileName, contentHash }),
    lastArrival: () => lastArrival(prisma, { workspaceId }),
    noticeReturns: () => noticeReturned(runtime, jobs),
    save: (day, result) => savePickUp(prisma, queuePosting(jobs), { workspaceId, day, result }),
  };
}

async function lookEverywhere({ folder, url, secret }: PickUpConfig, own: string): Promise<Found> {
  const nothing: Found = { files: [], beingWritten: [], failed: [] };
  const inFolder = folder === null ? nothing : await lookInFolder(folder, Date.now());
  const fetched = url === null ? nothing : await fetchInto({ folder: own, url, secret });
  return {
    files: [...inFolder.files, ...fetched.files],
    beingWritten: inFolder.beingWritten,
    failed: [...inFolder.failed, ...fetched.failed],
  };
}

type Fetching = { readonly folder: string; readonly url: string; readonly secret: string | null };

async function fetchInto(fetching: Fetching): Promise<Found> {
  await mkdir(fetching.folder, { recursive: true });
  const limits = { mostBytes: MOST_BYTES, longestMs: LONGEST_MS };
  const got = await fetchFile({ ...fetching, ...limits });
  if (!got.ok)
    return { files: [], beingWritten: [], failed: [{ place: "PICKUP_URL", why: got.why }] };
  const { name, path } = got;
  const file = { name: `fetched-${name}`, open: () => createReadStream(path) };
  return { files: [{ file, contentHash: await hashOf(path) }], beingWritten: [], failed: [] };
}
