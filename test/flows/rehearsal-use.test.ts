import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bestLines } from "#src/core/rehearsal/best-lines.ts";
import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { answerRehearsal } from "#src/flows/answer-rehearsal.ts";
import { endRehearsal } from "#src/flows/end-rehearsal.ts";
import { useRehearsal } from "#src/flows/use-rehearsal.ts";
import type { Store } from "#src/store/open.ts";
import { markUsed } from "#src/store/rehearsals.ts";
import { draftingOver } from "../support/drafting.ts";
import { beginRehearsal, playRehearsal, rehearsingOver } from "../support/rehearsing.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addTeam, addWrongedClient, TODAY } from "../support/wronged-client.ts";

describe.each(FLOW_ENGINES)("a talk's best lines, on %s", (engine) => {
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

  const deps = () => ({
    ...rehearsingOver(store.prisma, { workspaceId }),
    ...draftingOver(store.prisma),
    markUsed: markUsed.bind(null, store.prisma),
  });
  const take = ({ id }: RehearsalView, by = "U1") =>
    useRehearsal(deps(), { workspaceId, rehearsalId: id, by, today: TODAY });
  const begin = () => beginRehearsal(deps(), { clientId, language: "en" });
  const usedAt = async ({ id }: RehearsalView) =>
    (await store.prisma.rehearsal.findUniqueOrThrow({ where: { id } })).usedAt;

  test("become a phone script in the talk's language, in the order they were said", async () => {
    const view = await playRehearsal(deps(), await begin(), "good");
    const taken = await take(view);
    if (!taken.ok || view.debrief === null) throw new Error("nothing was made");
    const lines = bestLines(view.turns, view.debrief.scorecard);
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(taken.draft).toMatchObject({
      channel: "phone-script",
      intent: "answer-bad-service",
      language: "en",
      writtenBy: "person",
      hasOwnWords: true,
      text: lines.join("\n\n"),
    });
    expect(await usedAt(view)).not.toBeNull();
    expect(await store.prisma.draft.count()).toBe(1);
  });

  test("keep what the checks hold against them", async () => {
    const view = await begin();
    const text = "What went wrong at our end? We will give you 35 % off, that I promise.";
    const answer = { kind: "own-words", text, moves: ["open-question"] } as const;
    await answerRehearsal(deps(), { rehearsalId: view.id, by: "U1", turn: 1, answer });
    await endRehearsal(deps(), { rehearsalId: view.id, by: "U1" });
    const taken = await take(view);
    expect(taken).toMatchObject({ ok: true, draft: { text } });
    const rules = taken.ok ? taken.draft.findings.map(({ rule }) => rule) : [];
    expect(rules).toContain("invented-offer");
  });

  test("are not there when nothing met a criterion, nor while the talk goes on", async () => {
    const view = await begin();
    expect(await take(view)).toEqual({ ok: false, why: "still-running" });
    await endRehearsal(deps(), { rehearsalId: view.id, by: "U1" });
    expect(await take(view)).toEqual({ ok: false, why: "no-lines" });
    expect(await usedAt(view)).toBeNull();
  });

  test("of somebody else, or for a client who must not be contacted, are refused", async () => {
    const view = await playRehearsal(deps(), await begin(), "good");
    expect(await take(view, "U2")).toEqual({ ok: false, why: "not-found" });
    await store.prisma.client.update({ where: { id: clientId }, data: { doNotContact: true } });
    expect(await take(view)).toEqual({ ok: false, why: "do-not-contact" });
    expect(await store.prisma.draft.count()).toBe(0);
  });
});
