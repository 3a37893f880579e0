import { setTimeout as wait } from "node:timers/promises";
import { doAct, type Doing, type Expected } from "./acts.ts";
import type { House } from "./house.ts";
import { endTroubles, MAKE } from "./make-trouble.ts";
import type { Plan } from "./plan.ts";
import { type Reading, readAnswers } from "./read-answers.ts";
import { readPosts } from "./read-posts.ts";

/** How one schedule ended. */
export type Ending = {
  readonly plan: Plan;
  readonly readings: readonly Reading[];
  readonly posted: number;
  /** What is wrong with what the coach posted by itself, or with the queue; empty: nothing. */
  readonly wrong: readonly string[];
  readonly kills: number;
};

/** What schedules of one house share. */
export type Memory = { readonly doing: Doing; readonly seenRows: Set<string> };

const LOOK_EVERY_MS = 60;
const MINUTE_EVERY_MS = 700; // a minute of the clock passes in so long
const TROUBLES_END_AFTER = 8; // minutes: what was planned for a call that is never made
const GRACE_MS = 60; // for something that comes twice
const PATIENCE_MS = Number(process.env["FAULT_PATIENCE_MS"] ?? 60_000);

export async function runSchedule(house: House, memory: Memory, plan: Plan): Promise<Ending> {
  const startsBefore = house.starts();
  const expected: Expected[] = [];
  for (const [at, act] of plan.acts.entries()) {
    for (const trouble of plan.troubles)
      if (trouble.beforeAct === at) await MAKE[trouble.name](house, trouble);
    await house.revive();
    expected.push(...(await doAct(memory.doing, act)));
    await wait(act.pauseMs);
  }
  const left = [...(await waitForQuiet(house, expected))];
  await endTroubles(house);
  const readings = await readAnswers(house.company, expected);
  let posts = await readPosts(house.company, memory.seenRows);
  if (posts.wrong.length > 0) {
    // The clock may have brought something since: what is wrong now stays so.
    left.push(...(await waitForQuiet(house, expected)));
    posts = await readPosts(house.company, memory.seenRows);
  }
  for (const id of posts.ids) memory.seenRows.add(id);
  return {
    plan,
    readings,
    posted: posts.ids.length,
    wrong: [...left, ...posts.wrong],
    kills: house.starts() - startsBefore,
  };
}

/** Waits until all have what they may expect and nothing is left to do; what is left when it took too long. */
async function waitForQuiet(
  house: House,
  expected: readonly Expected[],
): Promise<readonly string[]> {
  const { queue, workspaceId } = house.company;
  const began = performance.now();
  let minutes = 0;
  for (;;) {
    await wait(LOOK_EVERY_MS);
    await house.revive();
    const passed = performance.now() - began;
    if (passed > minutes * MINUTE_EVERY_MS + MINUTE_EVERY_MS) {
      minutes += 1;
      if (minutes === TROUBLES_END_AFTER) await endTroubles(house);
      await queue.minutePasses({ workspaceId });
    }
    const left = await whatIsLeft(house, expected);
    if (left.length === 0) {
      await wait(GRACE_MS);
      if ((await whatIsLeft(house, expected)).length === 0) return [];
    }
    if (performance.now() - began > PATIENCE_MS) return left;
  }
}

const LEFT = `
  select 'outbox ' || key || ' is ' || state || case when stale then ', stale' else '' end as what
    from "OutboxMessage" where state in ('pending', 'sending') or (state = 'posted' and stale)
  union all
  select 'delivery ' || key || ' is ' || state from "Delivery" where state in ('waiting', 'working')
  union all
  select 'job ' || name || ' is ' || state from pgboss.job
    where name in ('drop.work', 'table.answer') and state in ('created', 'retry', 'active')`;

async function whatIsLeft(house: House, expected: readonly Expected[]): Promise<readonly string[]> {
  const readings = await readAnswers(house.company, expected);
  const waiting = readings
    .filter(({ got }) => got === "nothing" || got === "left hanging")
    .map(({ expected: { what, by, mark } }) => `${by} waits for ${what} ${mark}`);
  if (waiting.length > 0) return waiting;
  const { rows } = await house.company.sql.query<{ what: string }>(LEFT);
  return rows.map(({ what }) => what);
}
