import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TableAct } from "#src/core/table/table-act.ts";
import type { Store } from "#src/store/open.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addPostedAlert, second, tablesOver } from "../support/table-ground.ts";
import { addTeam, addWrongedClient } from "../support/wronged-client.ts";

const say = (text: string): TableAct => ({
  do: "say-words",
  by: "U1",
  turn: 1,
  text,
  moves: null,
});

describe.each(FLOW_ENGINES)("a team's table on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let clientId: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    const ownerId = await addTeam(store, workspaceId);
    clientId = await addWrongedClient(store, { workspaceId, ownerId });
    await addPostedAlert(store, clientId, { atRiskMinor: 500_00 });
  });

  const tables = () => tablesOver(store, workspaceId);
  const keys = async (): Promise<string[]> => {
    const rows = await store.prisma.outboxMessage.findMany({ orderBy: { createdAt: "asc" } });
    return rows.map(({ key }) => key.replace(/:[0-9a-f-]{36}/u, ":T"));
  };
  const firstCard = async (tableId: string): Promise<string> => {
    const [card = ""] = (await tables().tableOf(tableId)).talk.hand;
    return card;
  };
  const voteOf = async (tableId: string, by: string, at = 0): Promise<TableAct> => {
    const { talk } = await tables().tableOf(tableId);
    return { do: "vote", by, turn: talk.turn, cardId: talk.hand[at] ?? "" };
  };

  test("is opened with its talk, its opener and its message", async () => {
    const opened = await tables().open();
    if (!opened.ok) throw new Error(opened.why);
    const view = await tables().view(opened.tableId);
    expect(view).toMatchObject({
      channel: "C1",
      clientBy: "at-risk",
      table: { stage: { is: "gathering" }, seats: [{ by: "U1", place: 1, isHere: true }] },
      talk: { clientName: "Kohvik Põhja", objection: "price", turn: 1, debrief: null },
    });
    const { playedBy } = await store.prisma.rehearsal.findFirstOrThrow();
    expect(playedBy).toBe(`table:${opened.tableId}`);
    expect(await keys()).toEqual(["table:T"]);
    expect(JSON.stringify(view)).not.toMatch(/trueReason|basis|"seed"/u);
  });

  test("goes on from what is said: the answer is kept with who said it, and the next is asked", async () => {
    const ours = tables();
    const tableId = await ours.begin({}, ["U2"]);
    const cardId = await firstCard(tableId);
    await ours.act(tableId, { do: "say", by: "U1", turn: 1, cardId }, second(5));
    expect(ours.jobs.answers).toEqual([tableId]);
    await ours.answer(tableId, second(6));
    const table = await ours.tableOf(tableId);
    expect(table.stage).toMatchObject({ is: "playing", turn: 2, asked: "U2" });
    expect(table.talk.lines).toEqual([{ turn: 1, saidBy: "U1", owedTo: ["U1"] }]);
    expect(ours.jobs.wakes).toEqual([second(60), second(66)]);
    expect(await keys()).toEqual(["table:T", "table-turn:T/1", "table-turn:T/2"]);
    const view = await ours.view(tableId);
    expect(view?.feelings).toHaveLength(2);
  });

  test("two votes at once: both count, the second closes the turn, and it is said once", async () => {
    const ours = tables();
    const tableId = await ours.begin({ way: "votes" }, ["U2"]);
    const [one, two] = [await voteOf(tableId, "U1"), await voteOf(tableId, "U2")];
    const both = await Promise.all([
      ours.act(tableId, one, second(5)),
      ours.act(tableId, two, second(5)),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(ours.jobs.answers).toEqual([tableId]);
    await Promise.all([ours.answer(tableId, second(6)), ours.answer(tableId, second(6))]);
    expect(await store.prisma.rehearsalTurn.count()).toBe(1);
    const { talk, stage } = await ours.tableOf(tableId);
    expect(stage).toMatchObject({ is: "playing", turn: 2 });
    expect(talk.lines[0]?.owedTo.toSorted()).toEqual(["U1", "U2"]);
  });

  test("one person's two clicks at once are one vote", async () => {
    const ours = tables();
    const tableId = await ours.begin({ way: "votes" }, ["U2"]);
    const [one, two] = [await voteOf(tableId, "U1", 0), await voteOf(tableId, "U1", 1)];
    await Promise.all([ours.act(tableId, one, second(5)), ours.act(tableId, two, second(5))]);
    expect((await ours.tableOf(tableId)).votes).toHaveLength(1);
    expect(ours.jobs.answers).toEqual([]);
  });

  test("a vote at the moment of the timer comes before it or is refused, never both", async () => {
    const ours = tables();
    const tableId = await ours.begin({ way: "votes" }, ["U2"]);
    await ours.act(tableId, await voteOf(tableId, "U1", 0), second(5));
    const late = await voteOf(tableId, "U2", 1);
    const [cast] = await Promise.all([
      ours.act(tableId, late, second(60)),
      ours.watch(second(60)),
      ours.watch(second(60)), // as a second process does
    ]);
    const { stage, votes } = await ours.tableOf(tableId);
    expect(stage.is).toBe("saying");
    expect(ours.jobs.answers).toHaveLength(1);
    expect(votes).toHaveLength(cast.ok ? 2 : 1);
  });

  test("the clock passes the turn on once, however often it is looked at", async () => {
    const ours = tables();
    const tableId = await ours.begin({}, ["U2"]);
    await ours.watch(second(59));
    expect((await ours.tableOf(tableId)).stage).toMatchObject({ asked: "U1" });
    await Promise.all([ours.watch(second(60)), ours.watch(second(60))]);
    expect((await ours.tableOf(tableId)).stage).toMatchObject({ asked: "U2", passes: 1 });
  });

  test("an answer that was kept before a crash is not given again; the table goes on from it", async () => {
    const ours = tables();
    const tableId = await ours.begin({}, ["U2"]);
    const cardId = await firstCard(tableId);
    await ours.act(tableId, { do: "say", by: "U1", turn: 1, cardId }, second(5));
    const crashing = ours.answering(second(6));
    const crash = { ...crashing, actAtTable: () => Promise.reject(new Error("killed")) };
    const { answerAtTable } = await import("#src/flows/answer-at-table.ts");
    await expect(answerAtTable(crash, tableId)).rejects.toThrow("killed");
    expect(await store.prisma.rehearsalTurn.count()).toBe(1);
    await ours.watch(second(130)); // it hangs for two minutes: the round takes it up
    expect(await store.prisma.rehearsalTurn.count()).toBe(1);
    expect((await ours.tableOf(tableId)).stage).toMatchObject({ is: "playing", turn: 2 });
  });

  test("the end chosen while an answer is on its way comes after it", async () => {
    const ours = tables();
    const tableId = await ours.begin({}, ["U2"]);
    const cardId = await firstCard(tableId);
    await ours.act(tableId, { do: "say", by: "U1", turn: 1, cardId }, second(5));
    const slow = ours.answer(tableId, second(6), async () => {
      await ours.act(tableId, { do: "end", by: "U2" }, second(6));
      return { words: "Let me think.", voicedBy: "test", modelFailed: null };
    });
    await slow;
    const view = await ours.view(tableId);
    expect(view?.talk).toMatchObject({ outcome: "rep-ended", turns: [{ number: 1 }] });
    expect(view?.table.stage).toEqual({ is: "over", closedBy: "played" });
    expect(await keys()).toContain("table-score:T");
  });

  test("own words nobody has said the meaning of stand for what the lists hear, or are asked for again", async () => {
    const ours = tables();
    const tableId = await ours.begin({ language: "en" }, ["U2"]);
    await ours.act(tableId, say("Zzz"), second(5));
    await ours.answer(tableId, second(6));
    expect((await ours.tableOf(tableId)).stage).toMatchObject({ turn: 1, asked: "U1" });
    await ours.act(tableId, say("May I ask you a question?"), second(7));
    await ours.answer(tableId, second(8));
    const view = await ours.view(tableId);
    expect(view?.talk.turns[0]?.said.map(({ move }) => move)).toContain("permission");
  });

  test("a table that nobody has touched for hours is closed with its talk", async () => {
    const ours = tables();
    const tableId = await ours.begin({}, ["U2"]);
    await ours.watch(second(60));
    await ours.watch(second(120)); // both let it pass: the clock stands
    const hours = 3 * 3600;
    await ours.watch(second(120 + hours - 1));
    expect((await ours.tableOf(tableId)).stage.is).toBe("playing");
    await Promise.all([ours.watch(second(120 + hours)), ours.watch(second(120 + hours))]);
    expect((await ours.tableOf(tableId)).stage).toEqual({ is: "over", closedBy: "abandoned" });
    const { endedAt } = await store.prisma.rehearsal.findFirstOrThrow();
    expect(endedAt).not.toBeNull();
  });

  test("nothing is done at another company's table", async () => {
    const ours = tables();
    const tableId = await ours.begin();
    const { id } = await store.prisma.workspace.create({ data: { name: "Other" } });
    const theirs = tablesOver(store, id);
    expect(await theirs.act(tableId, { do: "join", by: "U7" }, second(1))).toEqual({
      ok: false,
      why: "not-found",
    });
    expect(await theirs.view(tableId)).toBeNull();
  });
});
