import { expect, test } from "vitest";
import type { Workspace } from "#src/core/workspace.ts";
import { openLog } from "#src/log.ts";
import { makeLiveWorkspace } from "#src/wiring/live-workspace.ts";
import { refreshCompany, watchCompany } from "#src/wiring/refresh-company.ts";

const COMPANY: Workspace = {
  id: "w1",
  slackTeamId: null,
  name: "Test",
  timeZone: "Europe/Tallinn",
  currency: "EUR",
  morningHour: 8,
  workingDays: [1, 2, 3, 4, 5],
  alertChannel: "winback-alerts",
  isDemo: false,
};

/** A process on a database whose one row is `row.now`. */
function startProcess(row: { now: Workspace }) {
  const scheduled: number[] = [];
  let isQueueDown = false;
  const { workspace, reload } = makeLiveWorkspace(row.now, async () => row.now);
  const jobs = {
    async scheduleMorning({ hour }: { readonly hour: number }) {
      if (isQueueDown) throw new Error("the queue is down");
      scheduled.push(hour);
    },
  };
  const runtime = {
    workspace,
    reloadWorkspace: reload,
    log: openLog({ level: "silent", file: null }),
  };
  return {
    workspace,
    scheduled,
    refresh: () => refreshCompany(runtime, jobs),
    watch: () => watchCompany(runtime, jobs, 5),
    breakQueue: (isDown: boolean) => void (isQueueDown = isDown),
  };
}

test("what was changed is seen by those who hold the company already, and its mornings are scheduled anew", async () => {
  const row = { now: COMPANY };
  const { workspace, scheduled, refresh } = startProcess(row);
  await refresh();
  expect(scheduled).toEqual([]);
  row.now = { ...COMPANY, morningHour: 6, currency: "BGN", timeZone: "Europe/Sofia" };
  await refresh();
  expect({ ...workspace }).toEqual(row.now);
  expect(scheduled).toEqual([6]);
  row.now = { ...row.now, name: "Other", alertChannel: "sales" };
  await refresh();
  expect(workspace).toMatchObject({ name: "Other", alertChannel: "sales" });
  expect(scheduled).toEqual([6]);
});

test("a morning that could not be scheduled is scheduled at the next look", async () => {
  const row = { now: COMPANY };
  const { workspace, scheduled, refresh, breakQueue } = startProcess(row);
  row.now = { ...COMPANY, morningHour: 6 };
  breakQueue(true);
  await expect(refresh()).rejects.toThrow("the queue is down");
  expect(workspace.morningHour).toBe(8);
  breakQueue(false);
  await refresh();
  expect(workspace.morningHour).toBe(6);
  expect(scheduled).toEqual([6]);
});

test("of two looks at once the later reading counts", async () => {
  const slow = Promise.withResolvers<Workspace>();
  const readings = [slow.promise, Promise.resolve({ ...COMPANY, name: "Newest" })];
  const { workspace, reload } = makeLiveWorkspace(
    COMPANY,
    async () => (await readings.shift()) ?? COMPANY,
  );
  const both = Promise.all([reload(), reload()]);
  slow.resolve({ ...COMPANY, name: "Older" });
  await both;
  expect(workspace.name).toBe("Newest");
});

test("a process looks by itself, until it is told to stop", async () => {
  const row = { now: COMPANY };
  const { workspace, watch } = startProcess(row);
  const stop = watch();
  row.now = { ...COMPANY, name: "Set elsewhere" };
  await expect.poll(() => workspace.name).toBe("Set elsewhere");
  stop();
});
