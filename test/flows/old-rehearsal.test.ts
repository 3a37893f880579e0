import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { viewRehearsal } from "#src/core/rehearsal/rehearsal-record.ts";
import { replayRehearsal } from "#src/flows/replay-rehearsal.ts";
import { presentCriteria } from "#src/slack/presenters/rehearsal-criteria.ts";
import { presentScorecard } from "#src/slack/presenters/rehearsal-scorecard.ts";
import type { Store } from "#src/store/open.ts";
import { playRehearsal, rehearsingOver } from "../support/rehearsing.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addTeam, addWrongedClient, TODAY } from "../support/wronged-client.ts";

/** Columns as the first version of practice talks wrote them: ten criteria, three objections, no temperament. */
const kept = Object(
  JSON.parse(
    await readFile(new URL("../support/rehearsal-of-rubric-1.json", import.meta.url), "utf8"),
  ),
);

describe.each(FLOW_ENGINES)("a talk kept by an earlier version, on %s", (engine) => {
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
  });

  const deps = () => rehearsingOver(store.prisma, { workspaceId });
  const keep = async (turns: number, state: unknown, scorecard: unknown): Promise<string> => {
    const { persona } = kept;
    const { objection, language, seed } = persona;
    const { id } = await store.prisma.rehearsal.create({
      data: {
        clientId,
        playedBy: "U1",
        objection,
        language,
        seed,
        persona,
        state: Object(state),
        ...(scorecard === null ? {} : { scorecard: Object(scorecard), endedAt: new Date() }),
        turns: { create: kept.turns.slice(0, turns) },
      },
    });
    return id;
  };
  const load = async (rehearsalId: string): Promise<RehearsalView> => {
    const found = await deps().loadRehearsal({ rehearsalId, playedBy: "U1" });
    if (found === null) throw new Error("it did not open");
    return viewRehearsal(found);
  };

  test("opens with its scorecard", async () => {
    const view = await load(await keep(6, kept.state, kept.scorecard));
    expect(view).toMatchObject({ outcome: "angry", turn: 7, replayFrom: null, isUsed: false });
    const { debrief } = view;
    expect(debrief?.scorecard.criteria).toHaveLength(10);
    expect(debrief?.scorecard.criteria[0]).toMatchObject({ judgedBy: "code", kappa: null });
    if (debrief === null) return;
    expect(presentScorecard(view, debrief).text).toMatch(/^Scorecard: \d+ of 20 points/);
    expect(JSON.stringify(presentCriteria(view, debrief))).toContain("Asked if questions were");
  });

  test("can be played again from a turn, to a scorecard of today", async () => {
    const rehearsalId = await keep(6, kept.state, kept.scorecard);
    const again = await replayRehearsal(deps(), { rehearsalId, by: "U1", from: 3, today: TODAY });
    if (!again.ok) throw new Error(again.why);
    const ended = await playRehearsal(deps(), again.rehearsal, "good");
    expect(ended.debrief?.scorecard.criteria).toHaveLength(11);
  });

  test("that was in mid-game goes on", async () => {
    const { opening } = kept.state;
    const { state, cards } = kept.turns[1];
    const { cards: onTable } = kept.turns[2];
    expect(cards.length).toBeGreaterThan(0);
    const running = { talk: state.talk, opening, cards: onTable, shownTs: "1.1" };
    const view = await load(await keep(2, running, null));
    expect(view).toMatchObject({ turn: 3, outcome: null });
    const ended = await playRehearsal(deps(), view, "good");
    expect(ended.outcome).not.toBeNull();
    expect(ended.turns.length).toBeGreaterThan(2);
  });
});
