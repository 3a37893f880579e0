import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { addMembers } from "#src/store/members.ts";
import { openWorkspace } from "#src/store/workspaces.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import {
  ALERTS,
  clientWithRhythm,
  MARI,
  MEMBERS,
  startTestCoach,
  startTestWorkspace,
} from "../support/coach.ts";
import { openCopyOfImage } from "../support/store.ts";

const today = parseDay("2026-03-10");
const NAMES = ["Aed AS", "Kask OÜ", "Lepp ja Pojad", "Tamm Kaubandus"];
const rows = NAMES.flatMap((name, index) =>
  clientWithRhythm({
    clientRef: String(index),
    name,
    lastOrderOn: parseDay("2026-01-12"),
    gapDays: 14,
  }),
);
const EXPECTED = ["Tuesday 10 March", ...NAMES].toSorted();

/** The first words of what the coach posted, sorted. */
function posted(slack: LocalSlack): string[] {
  return slack
    .as(MARI)
    .messages(ALERTS)
    .map((message) => message.text.split(":")[0] ?? "")
    .filter((text) => !text.includes("has joined"))
    .toSorted();
}

test("each post that fails, times out after delivery or is told to wait ends up in the channel once, in order", async () => {
  const coach = await startTestCoach({ today, rows: [] });
  const { slack, store, workspaceId } = coach;
  slack.faults.next("chat.postMessage", { fault: "timeout-after-delivery", cutAfterMs: 50 });
  slack.faults.next("chat.postMessage", { fault: "server-error" });
  slack.faults.next("chat.postMessage", { fault: "rate-limited", retryAfterSeconds: 1 });
  slack.faults.next("chat.postMessage", { fault: "refused", error: "internal_error" });
  await store.prisma.morning.deleteMany();
  await writeRows(store.prisma, workspaceId, rows, null);
  await coach.stop();
  await coach.restart();
  await vi.waitFor(() => expect(posted(slack)).toEqual(EXPECTED), {
    timeout: 20_000,
    interval: 100,
  });
  const first = slack
    .as(MARI)
    .messages(ALERTS)
    .find((message) => !message.text.includes("has joined"));
  expect(first?.text).toContain("Tuesday 10 March");
  await coach.close();
}, 60_000);

let folder: string;
let slack: LocalSlack;
let child: ChildProcess | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "winback-kill-"));
  slack = await startTestWorkspace();
});
afterEach(async () => {
  child?.kill("SIGKILL");
  child = null;
  await slack.close();
  await rm(folder, { recursive: true, force: true });
});

test("a process that is killed again and again in the middle of the morning posts each alert once", async () => {
  await prepareData();
  for (let kill = 1; kill <= 2; kill += 1) {
    child = startProcess();
    const posts = countPosts();
    await vi.waitFor(() => expect(countPosts()).toBeGreaterThan(posts), {
      timeout: 40_000,
      interval: 2,
    });
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  child = startProcess();
  await vi.waitFor(() => expect(posted(slack)).toEqual(EXPECTED), {
    timeout: 40_000,
    interval: 50,
  });
  await new Promise((resolve) => setTimeout(resolve, 1500)); // time for a second post, were there one
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(posted(slack)).toEqual(EXPECTED);
}, 180_000);

function countPosts(): number {
  return slack.calls.filter((call) => call.method === "chat.postMessage").length;
}

function startProcess(): ChildProcess {
  const script = join(import.meta.dirname, "../support/coach-process.ts");
  return spawn(process.execPath, [script, folder, slack.apiUrl, today], { stdio: "inherit" });
}

async function prepareData(): Promise<void> {
  const store = await openCopyOfImage(join(folder, "database"), []);
  const workspace = await openWorkspace(store.prisma, {
    name: "T",
    timeZone: "Europe/Tallinn",
    currency: "EUR",
  });
  await addMembers(
    store.prisma,
    workspace.id,
    MEMBERS.map((member) => ({ ...member, locale: "en" })),
  );
  await writeRows(store.prisma, workspace.id, rows, null);
  await store.close();
}
