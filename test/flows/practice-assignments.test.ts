import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import type { Store } from "#src/store/open.ts";
import { practiceIn, type PracticeIn } from "../support/practising.ts";
import { FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { TODAY } from "../support/wronged-client.ts";

const MARI = "U1";
const JURI = "U2"; // her manager
const JAAN = "U3";

describe.each(FLOW_ENGINES)("practice that a manager asks for, on %s", (engine) => {
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

  const linesOn = (day: string) => here.rounds(parseDay(day));

  describe("an assignment", () => {
    test("is for whom it was asked of, and until it is withdrawn", async () => {
      await assign({ clientId: here.clientId });
      const [{ assignmentId } = { assignmentId: "" }] = (await practiceOf(MARI)).assignments;
      const notYours = { ok: false, why: "not-yours" };
      expect(await here.chooseAssigned(assignmentId, JAAN)).toEqual(notYours);
      expect(await here.chooseAssigned(assignmentId, JURI)).toEqual(notYours);
      expect(await here.chooseAssigned(randomUUID(), MARI)).toEqual(notYours);
      expect(await here.chooseAssigned(assignmentId, MARI)).toMatchObject({
        ok: true,
        talk: { clientId: here.clientId, objection: "price", difficulty: "medium" },
      });
      expect(await here.withdraw(assignmentId, MARI)).toBe(false);
      expect(await here.withdraw(assignmentId, JURI)).toBe(true);
      expect(await here.withdraw(assignmentId, JURI)).toBe(false);
      expect(await here.chooseAssigned(assignmentId, MARI)).toEqual({
        ok: false,
        why: "withdrawn",
      });
    });

    test("is one message to each; managers see done or not done, and nothing of the talk", async () => {
      expect(await assign({ to: [MARI, JAAN, MARI] })).toEqual({ ok: true, people: 2 });
      expect((await posts("assignment")).map(({ channel }) => channel).toSorted()).toEqual(
        [MARI, JAAN].toSorted(),
      );
      await store.prisma.outboxMessage.updateMany({ data: { state: "posted" } });
      await here.played({ points: 3, on: TODAY });
      const list = (await here.list(JURI)) ?? [];
      const standing = Object.fromEntries(list.map((one) => [one.assignedTo, one.doneOn]));
      expect(standing).toEqual({ [MARI]: TODAY, [JAAN]: null });
      expect(JSON.stringify(list)).not.toMatch(/points|scorecard|share/);
      expect(await posts("assignment")).toContainEqual({ channel: MARI, stale: true });
      expect((await practiceOf(MARI)).assignments).toEqual([]);
    });

    test("is asked once, however often the form arrives", async () => {
      await Promise.all([assign({ actId: "V1:h" }), assign({ actId: "V1:h" })]);
      expect(await store.prisma.practiceAssignment.count()).toBe(1);
    });

    test("is not done by an easier talk, a replay, or one that was broken off", async () => {
      await assign({ difficulty: "hard" });
      await here.played({ points: 20, difficulty: "medium" });
      await here.played({ points: 20, difficulty: "hard", replayFrom: 2 });
      await here.played({ points: 20, difficulty: "hard", outcome: "rep-ended", turns: 3 });
      expect((await here.list(JURI))?.[0]?.doneOn).toBeNull();
      await here.played({ points: 0, difficulty: "hard", outcome: "rep-ended", turns: 4 });
      expect((await here.list(JURI))?.[0]?.doneOn).toBe(TODAY);
    });

    test("is refused to a rep, for a stranger, and for a client who is not ours", async () => {
      expect(await assign({}, MARI)).toEqual({ ok: false, why: "not-a-manager" });
      expect(await assign({ to: [MARI, "U-elsewhere"] })).toEqual({
        ok: false,
        why: "no-colleague",
      });
      const clientId = await here.strangersClient();
      expect(await assign({ clientId })).toEqual({ ok: false, why: "not-with-them" });
      expect(await assign({ dueOn: addDays(TODAY, -1) })).toEqual({ ok: false, why: "past-day" });
      expect(await here.list(MARI)).toBeNull();
      expect(await store.prisma.practiceAssignment.count()).toBe(0);
    });

    test("of another company is not there", async () => {
      await assign();
      const { id } = await store.prisma.practiceAssignment.findFirstOrThrow();
      const other = await practiceIn(store, "Other");
      expect(await other.withdraw(id, JURI)).toBe(false);
      expect(await other.list(JURI)).toEqual([]);
      expect(await other.chooseAssigned(id, MARI)).toEqual({ ok: false, why: "not-yours" });
    });
  });

  describe("the agenda", () => {
    test("reminds once, on the morning of the day; on the Friday of what is due on a Saturday", async () => {
      await assign({ dueOn: parseDay("2026-05-20") }); // a Wednesday; TODAY is the Monday
      expect(await linesOn("2026-05-19")).toEqual([]);
      expect(await linesOn("2026-05-20")).toEqual([{ to: MARI, kind: "assigned" }]);
      expect(await linesOn("2026-05-21")).toEqual([]);
      await assign({ dueOn: parseDay("2026-05-23") });
      expect(await linesOn("2026-05-22")).toEqual([{ to: MARI, kind: "assigned" }]);
      expect(await linesOn("2026-05-23")).toEqual([]);
    });

    test("does not remind of what is done or withdrawn", async () => {
      await assign({ dueOn: TODAY });
      await here.played({ points: 1 });
      await here.list(JURI);
      expect(await linesOn(TODAY)).toEqual([]);
    });

    test("what comes up again sends none by itself, and is a line where one is sent", async () => {
      await here.played({ points: 1, on: addDays(TODAY, -5) });
      expect(await linesOn(TODAY)).toEqual([]);
      expect(await here.lineOf(MARI, TODAY)).toMatchObject({ kind: "due", objection: "price" });
      expect(await here.lineOf(JAAN, TODAY)).toBeNull();
    });
  });
});
