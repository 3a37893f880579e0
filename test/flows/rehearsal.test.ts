import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createVoice, type VoiceClient } from "#src/coach/rehearsal/voice-client.ts";
import type { RepAnswer } from "#src/core/rehearsal/read-answer.ts";
import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { answerRehearsal } from "#src/flows/answer-rehearsal.ts";
import { endRehearsal } from "#src/flows/end-rehearsal.ts";
import { startRehearsal } from "#src/flows/start-rehearsal.ts";
import type { Store } from "#src/store/open.ts";
import { REHEARSAL_ASK, rehearsingOver } from "../support/rehearsing.ts";
import { qualityOf } from "../support/rehearsal-talk.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addTeam, addWrongedClient } from "../support/wronged-client.ts";

const PLACE = { channel: "D1", threadTs: "100.1" };

function first({ cards }: RehearsalView): RepAnswer {
  return { kind: "card", cardId: cards[0]?.id ?? "none" };
}

/** As if a model had said it. */
const modelVoice: VoiceClient = async () => ({
  words: "Tere.",
  voicedBy: "some-model",
  modelFailed: null,
});

describe.each(FLOW_ENGINES)("a rehearsal on %s", (engine) => {
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

  const deps = (voice?: VoiceClient) =>
    rehearsingOver(store.prisma, { workspaceId, ...(voice === undefined ? {} : { voice }) });
  const begin = async (place = PLACE): Promise<RehearsalView> => {
    const outcome = await startRehearsal(deps(), { ...REHEARSAL_ASK, clientId, place });
    if (!outcome.ok) throw new Error(outcome.why);
    return outcome.rehearsal;
  };
  const answer = (view: RehearsalView, by: RepAnswer, turn = view.turn) =>
    answerRehearsal(deps(), { rehearsalId: view.id, by: "U1", turn, answer: by });
  /** Plays on with the best card of every hand until the talk is over. */
  const playWell = async (view: RehearsalView): Promise<RehearsalView> => {
    if (view.outcome !== null) return view;
    const kept = await deps().loadRehearsal({ rehearsalId: view.id, playedBy: "U1" });
    const talk = kept?.talk;
    if (talk === undefined) throw new Error("the rehearsal is gone");
    const good = view.cards.find((card) => qualityOf(card, talk) === "good");
    const outcome = await answer(view, { kind: "card", cardId: good?.id ?? "none" });
    if (!outcome.ok) throw new Error(outcome.why);
    return playWell(outcome.rehearsal);
  };
  const turnsKept = () => store.prisma.rehearsalTurn.count();

  describe("answering", () => {
    test("with a card moves the talk on and deals new cards", async () => {
      const view = await begin();
      const outcome = await answer(view, first(view));
      expect(outcome).toMatchObject({
        ok: true,
        modelFailed: null,
        turn: { number: 1, act: "cold-open", voicedBy: "playbook" },
        rehearsal: { turn: 2, turns: [{ number: 1 }] },
      });
      const before = view.cards.map(({ id }) => id);
      const now = outcome.ok ? outcome.rehearsal.cards.map(({ id }) => id) : [];
      expect(now.filter((id) => before.includes(id))).toEqual([]);
    });

    test("the same turn twice changes nothing and says so", async () => {
      const view = await begin();
      const once = await answer(view, first(view));
      const twice = await answer(view, first(view));
      expect(twice).toEqual({
        ok: false,
        why: "moved-on",
        rehearsal: once.ok ? once.rehearsal : null,
      });
      expect(await turnsKept()).toBe(1);
    });

    test("two clicks at once answer once", async () => {
      const view = await begin();
      const both = await Promise.all([
        answer(view, first(view)),
        answer(view, { kind: "card", cardId: view.cards[1]?.id ?? "none" }),
      ]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      expect(both.find(({ ok }) => !ok)).toMatchObject({ why: "moved-on" });
      expect(await turnsKept()).toBe(1);
    });

    test("with a card of another hand, or a turn not reached, is refused", async () => {
      const view = await begin();
      const strange = await answer(view, { kind: "card", cardId: "own-B5.1" });
      expect(strange).toMatchObject({ ok: false, why: "unknown-card" });
      expect(await answer(view, first(view), 2)).toMatchObject({ ok: false, why: "moved-on" });
      expect(await turnsKept()).toBe(0);
    });

    test("in own words keeps them, the move they stand for and the marks", async () => {
      const view = await begin();
      const text = "Palun tulge tagasi, ma anun.";
      const outcome = await answer(view, { kind: "own-words", text, moves: ["open-question"] });
      expect(outcome).toMatchObject({
        ok: true,
        turn: { repText: text, cardId: null, said: [{ move: "open-question", words: text }] },
      });
      const flags = outcome.ok ? outcome.turn.redFlags.map(({ kind }) => kind) : [];
      expect(flags).toContain("pleading");
    });

    test.each([
      { text: "   ", moves: ["own"], why: "no-words" },
      { text: "a".repeat(601), moves: ["own"], why: "too-long" },
      { text: "Hello.", moves: [], why: "no-move" },
      { text: "Hello.", moves: ["own", "reflect", "probe", "thank"], why: "no-move" },
    ] as const)("in own words that cannot be taken is refused: $why", async (given) => {
      const view = await begin();
      const { text, moves, why } = given;
      expect(await answer(view, { kind: "own-words", text, moves: [...moves] })).toMatchObject({
        ok: false,
        why,
      });
    });

    test("nobody else can answer, end or see it", async () => {
      const { id, turn, cards } = await begin();
      const notFound = { ok: false, why: "not-found" };
      const theirs = { rehearsalId: id, by: "U2" };
      const given: RepAnswer = { kind: "card", cardId: cards[0]?.id ?? "none" };
      expect(await answerRehearsal(deps(), { ...theirs, turn, answer: given })).toEqual(notFound);
      expect(await endRehearsal(deps(), theirs)).toEqual(notFound);
      expect(await deps().loadRehearsal({ rehearsalId: id, playedBy: "U2" })).toBeNull();
    });

    test("a model's voice is kept with its name", async () => {
      const view = await begin();
      const request = { rehearsalId: view.id, by: "U1", turn: 1, answer: first(view) };
      const outcome = await answerRehearsal(deps(modelVoice), request);
      expect(outcome).toMatchObject({ rehearsal: { turns: [{ voicedBy: "some-model" }] } });
    });

    test("a voice that takes long does not answer a talk that was ended meanwhile", async () => {
      const view = await begin();
      const voice: VoiceClient = async (scene) => {
        await endRehearsal(deps(), { rehearsalId: view.id, by: "U1" });
        return createVoice(null)(scene);
      };
      const request = { rehearsalId: view.id, by: "U1", turn: 1, answer: first(view) };
      expect(await answerRehearsal(deps(voice), request)).toMatchObject({
        ok: false,
        why: "moved-on",
        rehearsal: { outcome: "rep-ended", turns: [] },
      });
    });
  });

  describe("the end", () => {
    test("comes after a talk by the method, with a scorecard whose quotes are the rep's", async () => {
      const view = await playWell(await begin());
      expect(view).toMatchObject({ outcome: "agreed", cards: [], turn: 9 });
      const { scorecard } = view.debrief ?? {};
      expect(scorecard).toMatchObject({ points: 22, outOf: 22, advice: null, outcome: "agreed" });
      const said = view.turns.map(({ repText }) => repText).join("\n");
      const quotes = scorecard?.criteria.flatMap(({ evidence }) =>
        evidence.kind === "quote" ? [evidence.quote] : [],
      );
      expect(quotes?.length).toBeGreaterThanOrEqual(7);
      expect(quotes?.filter((quote) => !said.includes(quote))).toEqual([]);
    });

    test("is chosen by the rep at any time, and only once", async () => {
      const view = await begin();
      await answer(view, first(view));
      const mine = { rehearsalId: view.id, by: "U1" };
      const ended = await endRehearsal(deps(), mine);
      expect(ended).toMatchObject({
        ok: true,
        changed: true,
        rehearsal: { outcome: "rep-ended", cards: [] },
      });
      expect(ended.ok && ended.rehearsal.debrief).toMatchObject({
        scorecard: { outcome: "rep-ended", hidden: { told: 0 } },
      });
      expect(await endRehearsal(deps(), mine)).toMatchObject({ ok: true, changed: false });
      expect(await answer(view, first(view), 2)).toMatchObject({ ok: false, why: "over" });
    });

    test("of a good talk that is ended again stays agreed", async () => {
      const { id } = await playWell(await begin());
      expect(await endRehearsal(deps(), { rehearsalId: id, by: "U1" })).toMatchObject({
        changed: false,
        rehearsal: { outcome: "agreed" },
      });
    });
  });

  test("the same talk gives the same scorecard, and everything is in rows", async () => {
    const one = await playWell(await begin());
    await store.prisma.rehearsal.deleteMany(); // a second try hides another reason
    const two = await playWell(await begin({ ...PLACE, threadTs: "200.1" }));
    expect(two.debrief).toEqual(one.debrief);
    expect(two.turns).toEqual(one.turns);
  });

  test("a deleted client takes its rehearsals along", async () => {
    const view = await begin();
    await answer(view, first(view));
    await store.prisma.client.delete({ where: { id: clientId } });
    expect(await turnsKept()).toBe(0);
  });
});
