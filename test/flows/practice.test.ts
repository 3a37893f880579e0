import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, utcDateOf } from "#src/core/day.ts";
import { endRehearsal } from "#src/flows/end-rehearsal.ts";
import type { Store } from "#src/store/open.ts";
import { practiceIn, type PracticeIn } from "../support/practising.ts";
import { FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { TODAY } from "../support/wronged-client.ts";

const MARI = "U1";
const JURI = "U2"; // her manager
const JAAN = "U3";

describe.each(FLOW_ENGINES)("practice on %s", (engine) => {
  let store: Store;
  let here: PracticeIn;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    here = await practiceIn(store);
  });

  const practiceOf = (by: string, today = TODAY) => here.show(by, today);
  const wish = {
    to: [MARI],
    objection: "price",
    difficulty: "medium",
    clientId: null,
    dueOn: addDays(TODAY, 2),
    note: "Before the fair, please.",
  } as const;
  const assign = (change: object = {}, by = JURI) =>
    here.assign({ ...wish, actId: randomUUID(), ...change, by });
  const posts = async (about: string) =>
    (
      await store.prisma.outboxMessage.findMany({ where: { key: { startsWith: `${about}:` } } })
    ).map(({ channel, stale }) => ({ channel, stale }));

  const shared = async () => {
    const rehearsalId = await here.played({ points: 5 });
    const outcome = await here.share({ rehearsalId, by: MARI, people: [JAAN, JAAN, MARI] });
    const [share] = await store.prisma.rehearsalShare.findMany();
    return { rehearsalId, outcome, shareId: share?.id ?? "" };
  };

  describe("one's own record", () => {
    test("counts whole talks from the first to the best, and says what is due", async () => {
      await here.played({ points: 5, on: addDays(TODAY, -9) });
      await here.played({ points: 15, on: addDays(TODAY, -7) });
      await here.played({ points: 18, on: addDays(TODAY, -7), replayFrom: 3 });
      await here.played({ points: 1, on: addDays(TODAY, -1), outcome: "rep-ended", turns: 3 });
      const view = await practiceOf(MARI);
      expect(view.progress).toMatchObject([
        { objection: "price", tries: 2, replays: 1, first: 0.25, best: 0.9, last: 0.75 },
      ]);
      expect(view.suggestion).toMatchObject({ objection: "price", box: 1 });
      expect(view.talks).toHaveLength(3);
      expect(view.skills).toContainEqual({
        id: "no-excuse",
        lately: { met: 2, of: 2 },
        before: { met: 0, of: 0 },
      });
    });

    test("is nobody else's: a manager's own is empty", async () => {
      await here.played({ points: 5 });
      expect((await practiceOf(JURI)).progress).toEqual([]);
      expect((await practiceOf(JAAN)).talks).toEqual([]);
    });

    test("knows nothing of a talk at a team's table, nor of one that goes on", async () => {
      await here.played({ points: 5, playedBy: `table:${randomUUID()}` });
      await here.begin(MARI);
      expect((await practiceOf(MARI)).talks).toEqual([]);
    });

    test("goes with the client: nothing of it is left", async () => {
      await here.played({ points: 5 });
      await assign({ clientId: here.clientId });
      const rehearsalId = (await practiceOf(MARI)).talks[0]?.rehearsalId ?? "";
      await here.share({ rehearsalId, by: MARI, people: [JAAN] });
      await store.prisma.client.delete({ where: { id: here.clientId } });
      expect((await practiceOf(MARI)).progress).toEqual([]);
      expect(await store.prisma.rehearsalShare.count()).toBe(0);
      expect(await store.prisma.practiceAssignment.count()).toBe(0);
    });
  });

  describe("choosing a talk", () => {
    test("prefers the client whose facts suit the objection", async () => {
      const price = await here.choose("price");
      const late = await here.choose("late-delivery");
      expect(late).toMatchObject({ ok: true, talk: { clientId: here.clientId } });
      expect(price).toMatchObject({ ok: true, talk: { clientId: here.otherId } });
    });

    test("says so when there is nobody to practise with", async () => {
      await store.prisma.client.deleteMany();
      expect(await here.choose("price")).toEqual({ ok: false, why: "no-client" });
    });
  });

  describe("sharing", () => {
    test("lets one colleague read it, once, until it is taken back", async () => {
      const { rehearsalId, outcome, shareId } = await shared();
      expect(outcome).toEqual({ ok: true, people: 1 });
      expect(await here.share({ rehearsalId, by: MARI, people: [JAAN] })).toEqual({
        ok: true,
        people: 0,
      });
      expect(await posts("shared-talk")).toEqual([{ channel: JAAN, stale: false }]);
      expect((await here.read(shareId))?.playedBy).toBe(MARI);
      await store.prisma.outboxMessage.updateMany({ data: { state: "posted" } });
      expect(await here.takeBack(shareId, JAAN)).toBeNull();
      expect(await here.takeBack(shareId, MARI)).toEqual({ rehearsalId });
      expect(await here.read(shareId)).toBeNull();
      expect(await posts("shared-talk")).toEqual([{ channel: JAAN, stale: true }]);
    });

    test("is the player's alone, of talks that are over, with people of the company", async () => {
      const { rehearsalId } = await shared();
      const notFound = { ok: false, why: "not-found" };
      expect(await here.share({ rehearsalId, by: JURI, people: [JURI] })).toEqual(notFound);
      expect(await here.share({ rehearsalId, by: JAAN, people: [JURI] })).toEqual(notFound);
      expect(await here.findOwn(rehearsalId, JURI)).toBeNull();
      expect(await here.share({ rehearsalId, by: MARI, people: ["U-elsewhere"] })).toEqual({
        ok: false,
        why: "no-colleague",
      });
      expect(await here.share({ rehearsalId, by: MARI, people: [MARI] })).toEqual({
        ok: false,
        why: "nobody",
      });
      const running = await here.begin(MARI);
      expect(await here.share({ rehearsalId: running, by: MARI, people: [JAAN] })).toEqual(
        notFound,
      );
      await endRehearsal(here.rehearsing, { rehearsalId: running, by: MARI });
      expect((await here.share({ rehearsalId: running, by: MARI, people: [JAAN] })).ok).toBe(true);
    });

    test("never shows a client to who may not know of them, now or later", async () => {
      const { rehearsalId, shareId } = await shared();
      const jaan = await store.prisma.member.findFirstOrThrow({ where: { slackUserId: JAAN } });
      await here.restrictClient(jaan.id);
      expect(await here.read(shareId)).toBeNull();
      await store.prisma.rehearsalShare.deleteMany();
      expect(await here.share({ rehearsalId, by: MARI, people: [JAAN] })).toEqual({
        ok: false,
        why: "not-with-them",
      });
      expect(await assign({ to: [JAAN], clientId: here.clientId })).toEqual({
        ok: false,
        why: "not-with-them",
      });
    });
  });

  describe("the league", () => {
    test("counts this month's tables, without those who stay out, and nothing when it is off", async () => {
      await here.tablePlayed({ points: 10, endedAt: utcDateOf(TODAY), seats: [MARI, JAAN] });
      await here.tablePlayed({
        points: 20,
        endedAt: new Date("2026-04-30T20:59:00Z"),
        seats: [MARI],
      });
      await here.tablePlayed({
        points: 20,
        endedAt: new Date("2026-04-30T21:01:00Z"),
        seats: [JAAN],
      });
      await here.played({ points: 20 }); // by oneself
      const rows = (await here.league(MARI)).rows;
      expect(rows.map(({ slackUserId, points }) => [slackUserId, points])).toEqual([
        [JAAN, 30],
        [MARI, 10],
      ]);
      await here.stayOut(JAAN);
      expect((await here.league(MARI)).rows.map(({ slackUserId }) => slackUserId)).toEqual([MARI]);
      expect((await here.league(JAAN)).isIn).toBe(false);
      await here.switchOff();
      expect(await here.league(MARI)).toMatchObject({ isOn: false, rows: [] });
    });
  });
});
