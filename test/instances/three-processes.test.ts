import { setTimeout as wait } from "node:timers/promises";
import { WebClient } from "@slack/web-api";
import { expect, test, vi } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { testPace } from "#src/local-slack/pace.ts";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { addMembers } from "#src/store/members.ts";
import type { Store } from "#src/store/open.ts";
import { openWorkspace } from "#src/store/workspaces.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { ALERTS, clientWithRhythm, MEMBERS, startTestWorkspace } from "../support/coach.ts";
import { freePort } from "../support/free-port.ts";
import { openTestStore } from "../support/store.ts";
import { TEST_TOKENS } from "../support/test-tokens.ts";
import { type Fleet, startFleet } from "./support/fleet.ts";
import { answersIn, cardOf, type Done, makeLoad, NAMES, PEOPLE } from "./support/load.ts";
import { answeredIn, stampsIn } from "./support/stamps.ts";

/** `npm run instances -- --minutes 2` goes on for longer, and over sockets too. */
const wished = process.env["INSTANCES_SECONDS"];
const SECONDS = Number(wished ?? 10); // how long people go on
const WAYS = wished === undefined ? (["http"] as const) : (["http", "socket"] as const);
/** Slack brings again what was not taken after one minute and after five; here it is sooner, and not at once only. */
const PATIENT = { ...testPace, retryAfterMs: [0, 2_000, 10_000, 30_000] };
const KILL_EVERY_MS = 4_000;
const QUIET = { timeout: 120_000, interval: 500 };
const today = parseDay("2026-03-10");

test.each(WAYS)(
  "three processes over %s, one killed again and again: nothing is lost, nothing comes twice, all in order",
  async (way) => {
    const balancedPort = way === "http" ? await freePort() : null;
    const slack = await startTestWorkspace(balancedPort, PATIENT);
    const store = await openTestStore("postgres");
    await prepareData(store);
    const fleet = await startFleet({
      databaseUrl: urlOf(store),
      slackApiUrl: slack.apiUrl,
      today,
      balancedPort,
    });
    slack.join(ALERTS, slack.app.userId);
    const random = randomFrom(way.length);
    const until = Date.now() + SECONDS * 1_000;
    const isOver = (): boolean => Date.now() > until;
    const load = makeLoad(slack, random, isOver);
    while (!isOver()) {
      await wait(KILL_EVERY_MS * (0.5 + random()));
      await fleet.killOne(Math.floor(random() * 3));
    }
    const done = await load;
    await vi.waitFor(() => expectQuiet(store, count(done.asked) + count(done.mentioned)), QUIET);
    const codes = await fleet.stop();
    expect(fleet.kills()).toBeGreaterThan(0);
    await expectOnceEach(slack, store);
    await expectAnswered(slack, store, done);
    await expectTaken(slack, store, done);
    expect(codes).toEqual([0, 0, 0]);
    if (wished !== undefined) process.stdout.write(await sayRun(store, { way, fleet, done }));
    await slack.close();
    await store.close();
  },
  SECONDS * 2_000 + 300_000,
);

async function prepareData(store: Store): Promise<void> {
  const { prisma } = store;
  const fresh = { name: "Test", timeZone: "Europe/Tallinn", currency: "EUR" };
  const { id } = await openWorkspace(prisma, fresh);
  await prisma.workspace.update({ where: { id }, data: { morningHour: 0 } });
  const members = MEMBERS.map((member) => ({ ...member, locale: "en" }));
  await addMembers(prisma, id, members);
  const lastOrderOn = parseDay("2026-01-12");
  const rows = NAMES.flatMap((name, at) =>
    clientWithRhythm({ clientRef: String(at), name, lastOrderOn, gapDays: 14 }),
  );
  await writeRows(prisma, id, rows, null);
}

function urlOf({ queueOn }: Store): string {
  if (queueOn.engine !== "postgres") throw new Error("the store is not a served one");
  return queueOn.url;
}

/** Nothing waits to be posted or to be worked on. */
async function expectQuiet({ prisma }: Store, questions: number): Promise<void> {
  const left = {
    notBrought:
      questions -
      (await prisma.delivery.count({ where: { kind: "event", messageKey: { not: null } } })),
    outbox: await prisma.outboxMessage.count({
      where: { OR: [{ state: "pending" }, { state: "sending" }, { stale: true }] },
    }),
    inbox: await prisma.delivery.count({ where: { state: { in: ["waiting", "working"] } } }),
  };
  expect(left).toEqual({ notBrought: 0, outbox: 0, inbox: 0 });
}

/** The morning was taken once, and each row of the outbox stands in Slack exactly once. */
async function expectOnceEach(slack: LocalSlack, { prisma }: Store): Promise<void> {
  expect(await prisma.morning.count()).toBe(1);
  const rows = await prisma.outboxMessage.findMany({ where: { state: "posted" } });
  const client = new WebClient(TEST_TOKENS.bot, { slackApiUrl: slack.apiUrl });
  const stamps = await stampsIn(client, [...new Set(rows.map((row) => row.channelId ?? ""))]);
  expect(stamps.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
  expect(NAMES.filter((name) => cardOf(slack, name) !== undefined).length).toBeGreaterThan(3);
}

/** Everybody was answered once for each question, in the order of the questions. */
async function expectAnswered(
  slack: LocalSlack,
  { prisma }: Store,
  { asked, mentioned }: Done,
): Promise<void> {
  const client = new WebClient(TEST_TOKENS.bot, { slackApiUrl: slack.apiUrl });
  for (const by of PEOPLE) {
    const channel = slack.as(by).dm;
    const names = (asked.get(by) ?? []).map(({ name }) => name);
    expect(answersIn(slack, by, channel).toSorted()).toEqual(names.toSorted());
    const came = await prisma.delivery.findMany({
      where: { channel, by, messageKey: { not: null } },
      orderBy: { id: "asc" },
    });
    const answered = await answeredIn(client, channel);
    expect(answered.toSorted()).toEqual(came.map(({ id }) => String(id)).toSorted());
    expect(overtakenIn(came, answered)).toEqual([]);
    const inChannel = answersIn(slack, by, ALERTS).toSorted();
    expect(inChannel).toEqual(mentioned.get(by)?.toSorted());
  }
}

/**
 * Which were asked earlier and came earlier, and were answered later than another. One that a dying process did not take
 * is brought again by Slack, when later ones may be answered already.
 */
function overtakenIn(
  came: readonly { readonly id: bigint; readonly messageKey: string | null }[],
  answered: readonly string[],
): string[] {
  const placeOf = new Map(answered.map((id, place) => [id, place]));
  const isOvertaken = (one: (typeof came)[number]): boolean =>
    came.some(
      (other) =>
        one.id < other.id &&
        (one.messageKey ?? "") < (other.messageKey ?? "") &&
        (placeOf.get(String(one.id)) ?? 0) > (placeOf.get(String(other.id)) ?? 0),
    );
  return came.filter(isOvertaken).map(({ messageKey }) => messageKey ?? "");
}

/** A click that was heard has an owner to show for it, or whoever clicked was told that it was cut off. */
async function expectTaken(slack: LocalSlack, { prisma }: Store, { taken }: Done): Promise<void> {
  const cut = await prisma.delivery.count({ where: { kind: "action", state: "told" } });
  const unowned: string[] = [];
  for (const { name, heard } of taken) {
    if (!heard) continue;
    const owned = await prisma.case.count({ where: { client: { name }, ownerId: { not: null } } });
    if (owned === 0) unowned.push(name);
  }
  expect(unowned.length).toBeLessThanOrEqual(cut);
  for (const name of NAMES) {
    const isOwned =
      (await prisma.case.count({ where: { client: { name }, ownerId: { not: null } } })) > 0;
    const card = JSON.stringify(cardOf(slack, name)?.blocks ?? "");
    expect(card.includes("Taken by")).toBe(isOwned);
  }
}

function count(of: ReadonlyMap<string, readonly unknown[]>): number {
  return [...of.values()].flat().length;
}

type Run = { readonly way: string; readonly fleet: Fleet; readonly done: Done };

async function sayRun({ prisma }: Store, { way, fleet, done }: Run): Promise<string> {
  const posts = await prisma.outboxMessage.count({ where: { state: "posted" } });
  const again = await prisma.delivery.count({ where: { attempts: { gt: 1 } } });
  const told = await prisma.delivery.count({ where: { state: "told" } });
  return `
over ${way}, ${SECONDS} s: ${fleet.kills()} kills; ${count(done.asked)} questions and ${count(done.mentioned)} mentions, each answered once and in order;
${done.taken.length} clicks; ${posts} posts, each in Slack once; 1 morning; ${again} deliveries taken up by another process, ${told} people told that they were cut off
`;
}

/** The same numbers from the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
