import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { TALK_LANGUAGES } from "#src/core/rehearsal/persona.ts";
import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { endRehearsal } from "#src/flows/end-rehearsal.ts";
import { startRehearsal, type StartRehearsalRequest } from "#src/flows/start-rehearsal.ts";
import type { Store } from "#src/store/open.ts";
import { findRunningRehearsal, placeRehearsal } from "#src/store/rehearsals.ts";
import { REHEARSAL_ASK, rehearsingOver } from "../support/rehearsing.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addCase, addTeam, addWrongedClient } from "../support/wronged-client.ts";

const PLACE = { channel: "D1", threadTs: "100.1" };

describe.each(FLOW_ENGINES)("starting a rehearsal on %s", (engine) => {
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
  const ask = (changes: Partial<StartRehearsalRequest> = {}): StartRehearsalRequest => ({
    ...REHEARSAL_ASK,
    clientId,
    place: PLACE,
    ...changes,
  });
  const begin = async (changes: Partial<StartRehearsalRequest> = {}): Promise<RehearsalView> => {
    const outcome = await startRehearsal(deps(), ask(changes));
    if (!outcome.ok) throw new Error(outcome.why);
    return outcome.rehearsal;
  };

  test("makes an ex-client of this very client and hides the reason", async () => {
    const view = await begin();
    expect(view).toMatchObject({
      clientName: "Kohvik Põhja",
      opening: "Kohvik Põhja, Tiina Saar kuuleb.",
      language: "et",
      difficulty: "medium",
      turn: 1,
      outcome: null,
      debrief: null,
      turns: [],
      place: PLACE,
    });
    expect(view.cards.length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(view)).not.toMatch(/trueReason|basis|"seed"/u);
  });

  test("twice in one place gives the one that is running", async () => {
    const view = await begin();
    expect(await startRehearsal(deps(), ask({ objection: "price" }))).toEqual({
      ok: false,
      why: "already-running",
      rehearsal: view,
    });
    expect(await store.prisma.rehearsal.count()).toBe(1);
  });

  test("two clicks at once make one", async () => {
    const both = await Promise.all([startRehearsal(deps(), ask()), startRehearsal(deps(), ask())]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await store.prisma.rehearsal.count()).toBe(1);
  });

  test("in another thread, or by somebody else, is another one", async () => {
    await begin();
    await begin({ place: { ...PLACE, threadTs: "100.2" } });
    await begin({ playedBy: "U2" });
    expect(await store.prisma.rehearsal.count()).toBe(3);
  });

  test("again after the end is a new one", async () => {
    const { id } = await begin();
    await endRehearsal(deps(), { rehearsalId: id, by: "U1" });
    expect((await begin()).id).not.toBe(id);
  });

  const reasonOf = async ({ id }: RehearsalView): Promise<string> => {
    const row = await store.prisma.rehearsal.findUniqueOrThrow({ where: { id } });
    return String(Object(row.persona).trueReason);
  };

  test("of the same kind with the same client hides another reason than the last", async () => {
    const first = await begin(); // the seed is the same each time
    await endRehearsal(deps(), { rehearsalId: first.id, by: "U1" });
    const second = await begin();
    expect(await reasonOf(second)).not.toBe(await reasonOf(first));
    const elsewhere = await begin({ playedBy: "U2" });
    expect(await reasonOf(elsewhere)).toBe(await reasonOf(first));
  });

  test.each(["en", "et", "fi", "ru", "bg", "el"] as const)(
    "in the client's language %s where we speak it, else in English",
    async (language) => {
      await store.prisma.client.update({ where: { id: clientId }, data: { language } });
      const spoken = TALK_LANGUAGES.some((one) => one === language) ? language : "en";
      expect(await begin()).toMatchObject({ language: spoken });
    },
  );

  test("without a thread the rehearsal gets one later, once", async () => {
    const { id: rehearsalId } = await begin({ place: null });
    const again = await startRehearsal(deps(), ask({ place: null }));
    expect(again).toMatchObject({ ok: false, rehearsal: { id: rehearsalId, place: null } });
    const thread = { rehearsalId, playedBy: "U1", place: PLACE };
    expect(await placeRehearsal(store.prisma, { ...thread, playedBy: "U2" })).toBe(false);
    expect(await placeRehearsal(store.prisma, thread)).toBe(true);
    expect(await placeRehearsal(store.prisma, thread)).toBe(false);
    const mine = { workspaceId, playedBy: "U1", place: PLACE };
    expect(await findRunningRehearsal(store.prisma, mine)).toMatchObject({ id: rehearsalId });
    expect(await findRunningRehearsal(store.prisma, { ...mine, playedBy: "U2" })).toBeNull();
  });

  test("with a client of another company, or another client's case, is refused", async () => {
    const refused = { ok: false, why: "no-such-client" };
    const unknown = crypto.randomUUID();
    expect(await startRehearsal(deps(), ask({ clientId: unknown }))).toEqual(refused);
    const { id } = await store.prisma.workspace.create({ data: { name: "Other" } });
    const elsewhere = rehearsingOver(store.prisma, { workspaceId: id });
    expect(await startRehearsal(elsewhere, ask())).toEqual(refused);
    expect(await startRehearsal(deps(), ask({ caseId: unknown }))).toEqual(refused);
    const caseId = await addCase(store, clientId);
    expect(await begin({ caseId })).toMatchObject({ caseId });
  });
});
