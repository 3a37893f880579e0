import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "#src/core/day.ts";
import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { endRehearsal } from "#src/flows/end-rehearsal.ts";
import { replayRehearsal } from "#src/flows/replay-rehearsal.ts";
import type { Store } from "#src/store/open.ts";
import { placeRehearsal } from "#src/store/rehearsals.ts";
import { beginRehearsal, playRehearsal, rehearsingOver } from "../support/rehearsing.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addTeam, addWrongedClient, TODAY } from "../support/wronged-client.ts";

describe.each(FLOW_ENGINES)("a talk played again from a turn, on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let played: RehearsalView;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    const ownerId = await addTeam(store, workspaceId);
    const clientId = await addWrongedClient(store, { workspaceId, ownerId });
    played = await playRehearsal(deps(), await beginRehearsal(deps(), { clientId }), "good");
  });

  const deps = (seed = 7) => rehearsingOver(store.prisma, { workspaceId, seed });
  const replay = (from: number, { by = "U1", today = TODAY, seed = 8 } = {}) =>
    replayRehearsal(deps(seed), { rehearsalId: played.id, by, from, today });
  const begin = async (from: number): Promise<RehearsalView> => {
    const outcome = await replay(from);
    if (!outcome.ok) throw new Error(outcome.why);
    return outcome.rehearsal;
  };
  const rowOf = (id: string) => store.prisma.rehearsal.findUniqueOrThrow({ where: { id } });

  test("keeps what was said before it, and waits for that answer with new cards", async () => {
    const view = await begin(4);
    expect(view).toMatchObject({ turn: 4, replayFrom: 4, outcome: null, debrief: null });
    expect(view.turns).toEqual(played.turns.slice(0, 3));
    expect(view.opening).toBe(played.opening);
    expect(view.place).toBeNull();
    expect(view.cards.length).toBeGreaterThanOrEqual(3);
    const offered = await store.prisma.rehearsalTurn.findMany({
      where: { rehearsalId: played.id, number: { lt: 4 } },
    });
    const before = offered.flatMap(({ cards }) => Object(cards)).map(({ id }) => String(id));
    expect(view.cards.filter(({ id }) => before.includes(id))).toEqual([]);
  });

  test("hides the same reason in the same person, and says where it came from", async () => {
    const view = await begin(4);
    const [one, two] = [Object((await rowOf(played.id)).persona), await rowOf(view.id)];
    const again = Object(two.persona);
    expect(again.trueReason).toBe(one.trueReason);
    expect(again.temperament).toBe(one.temperament);
    expect(again.seed).not.toBe(one.seed);
    expect(two).toMatchObject({ replayOf: played.id, replayFrom: 4 });
  });

  test("goes on to an end of its own, and leaves the first talk as it was", async () => {
    const before = await deps().loadRehearsal({ rehearsalId: played.id, playedBy: "U1" });
    const ended = await playRehearsal(deps(), await begin(6), "poor");
    expect(ended.outcome).not.toBeNull();
    expect(ended.debrief).not.toEqual(played.debrief);
    expect(ended.turns.slice(0, 5)).toEqual(played.turns.slice(0, 5));
    const after = await deps().loadRehearsal({ rehearsalId: played.id, playedBy: "U1" });
    expect(after).toEqual(before);
  });

  test("begins anew with the same reason from the first turn", async () => {
    const view = await begin(1);
    expect(view).toMatchObject({ turn: 1, replayFrom: 1, turns: [] });
    const ended = await playRehearsal(deps(), view, "good");
    expect(ended.debrief?.scorecard.hidden.trueReason).toBe(
      played.debrief?.scorecard.hidden.trueReason,
    );
  });

  test("proposes days that lie ahead, however long ago the talk was", async () => {
    const today = addDays(TODAY, 60);
    const outcome = await replay(1, { today });
    const persona = outcome.ok ? Object((await rowOf(outcome.rehearsal.id)).persona) : {};
    expect(persona.about.today).toBe(today);
    expect(persona.about.firstDay > today).toBe(true);
  });

  test("twice at once makes one; another turn makes another", async () => {
    const both = await Promise.all([replay(4), replay(4)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ why: "already-running" });
    const other = await begin(3);
    expect(other.turn).toBe(3);
    expect(await store.prisma.rehearsal.count()).toBe(3);
  });

  test("by somebody else, from a turn that was not played, or of a running talk is refused", async () => {
    expect(await replay(4, { by: "U2" })).toEqual({ ok: false, why: "not-found" });
    expect(await replay(played.turns.length + 1)).toEqual({ ok: false, why: "no-such-turn" });
    const { id } = await begin(2);
    const running = await replayRehearsal(deps(), {
      rehearsalId: id,
      by: "U1",
      from: 1,
      today: TODAY,
    });
    expect(running).toEqual({ ok: false, why: "still-running" });
  });

  test("can be played again itself", async () => {
    const { id } = await begin(4);
    const place = { channel: "D1", threadTs: "200.1" };
    await placeRehearsal(store.prisma, { rehearsalId: id, playedBy: "U1", place });
    await endRehearsal(deps(), { rehearsalId: id, by: "U1" });
    const again = await replayRehearsal(deps(9), {
      rehearsalId: id,
      by: "U1",
      from: 2,
      today: TODAY,
    });
    expect(again).toMatchObject({ ok: true, rehearsal: { turn: 2, replayFrom: 2 } });
  });
});
