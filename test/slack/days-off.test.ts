import { expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { openJobs } from "#src/jobs/worker.ts";
import { saveSettings } from "#src/store/settings.ts";
import { clientWithRhythm, startTestCoach, type TestCoach } from "../support/coach.ts";

const christmas = parseDay("2026-12-24"); // a Thursday, and a public holiday in Estonia

async function startOn(calendar: object, today = christmas): Promise<TestCoach> {
  const lastOrderOn = addDays(today, -57);
  const rows = clientWithRhythm({ clientRef: "1", name: "Kask OÜ", lastOrderOn, gapDays: 14 });
  const coach = await startTestCoach({ today, rows });
  const { workspaceId } = coach;
  await coach.store.prisma.morning.deleteMany(); // the local workspace takes one at each start
  await saveSettings(coach.store.prisma, { workspaceId, change: { calendar } });
  return coach;
}

/** Asks for the morning as its schedule does, and waits until the job is done. */
async function runMorningJob({ store, workspaceId }: TestCoach): Promise<number> {
  const queue = await openJobs(store.queueOn, () => {});
  await queue.of(workspaceId).send("morning.run", {});
  const isDone = async (): Promise<boolean> => {
    const rows: readonly { readonly left: bigint }[] = await store.prisma.$queryRaw`
      select count(*) as left from pgboss.job where name = 'morning.run' and state <> 'completed'`;
    return rows[0]?.left === 0n;
  };
  await expect.poll(isDone, { timeout: 10_000 }).toBe(true);
  await queue.stop();
  return store.prisma.morning.count();
}

test.each([
  { calendar: {}, mornings: 1, why: "nothing is set" },
  { calendar: { holidaysOf: "EE" }, mornings: 0, why: "it is a holiday of the country" },
  { calendar: { holidaysOf: "CN" }, mornings: 1, why: "it is none of that country" },
  {
    calendar: { daysOff: [{ from: "2026-12-23", to: "2026-12-27" }] },
    mornings: 0,
    why: "the company has it off",
  },
  {
    calendar: { daysOff: [{ from: "2026-12-25", to: "2026-12-27" }] },
    mornings: 1,
    why: "it is the day before",
  },
])("$mornings on Christmas Eve, since $why", async ({ calendar, mornings }) => {
  const coach = await startOn(calendar);
  try {
    expect(await runMorningJob(coach)).toBe(mornings);
  } finally {
    await coach.close();
  }
});
