import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Scope } from "#src/core/access/scope.ts";
import { addDays, type Day, parseDay, utcDateOf } from "#src/core/day.ts";
import type { LapseFact } from "#src/core/digest/lapse-fact.ts";
import type { Prisma } from "#src/store/generated/client.ts";
import { loadLapseFacts } from "#src/store/lapse-facts.ts";
import type { Store } from "#src/store/open.ts";
import { addLapse, type GivenLapse } from "../support/lapses.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const postedOn = parseDay("2026-03-10");
const day = (days: number): Day => addDays(postedOn, days);

describe.each(ENGINES)("on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let mari: string;
  let jaan: string;
  let north: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
    workspaceId = await addWorkspace(store);
    ({ id: north } = await store.prisma.team.create({ data: { workspaceId, name: "North" } }));
    const add = (data: Prisma.MemberUncheckedCreateInput) => store.prisma.member.create({ data });
    ({ id: mari } = await add({ workspaceId, name: "Mari", teamId: north }));
    ({ id: jaan } = await add({ workspaceId, name: "Jaan" }));
  });
  afterAll(() => store.close());

  const lapse = (given: Partial<GivenLapse>) =>
    addLapse(store.prisma, { workspaceId, postedOn, ...given });
  const load = (scope: Scope = { of: "all" }): Promise<LapseFact[]> =>
    loadLapseFacts(store.prisma, { workspaceId, scope });
  const idsOf = async (scope: Scope) => (await load(scope)).map(({ lapseId }) => lapseId);
  const factOf = async (lapseId: string): Promise<LapseFact | undefined> =>
    (await load()).find((fact) => fact.lapseId === lapseId);

  test("only lapses whose alert was posted count", async () => {
    const posted = await lapse({});
    const waiting = await lapse({ alert: "waiting" });
    const heldOut = await lapse({ alert: "heldOut" });
    const ids = (await load()).map(({ lapseId }) => lapseId);
    expect(ids).toContain(posted.lapseId);
    expect(ids).not.toContain(waiting.lapseId);
    expect(ids).not.toContain(heldOut.lapseId);
  });

  test("a fact says what was at risk, of which tier and country, since when", async () => {
    const { lapseId, clientId } = await lapse({
      tier: "silver",
      country: "FI",
      atRiskMinor: 9_007_199_254_740_991n,
      kind: "decline",
    });
    expect(await factOf(lapseId)).toEqual({
      lapseId,
      clientId,
      lapses: 1,
      atRiskMinor: 9_007_199_254_740_991,
      postedOn,
      ending: null,
      kind: "decline",
      tier: "silver",
      country: "FI",
      teamId: null,
      ownerId: null,
      reason: null,
      isConfirmed: false,
    });
  });

  test.each([
    { what: "none", touches: [], alone: true },
    { what: "before the alert", touches: [{ on: -1 }], alone: true },
    { what: "the client's own", touches: [{ on: 2, incoming: true }], alone: true },
    { what: "after the return", touches: [{ on: 9 }], alone: true },
    { what: "on the alert's day", touches: [{ on: 0 }], alone: false },
    { what: "on the day of the return", touches: [{ on: 8 }], alone: false },
  ])("a return after a contact ($what) is alone: $alone", async ({ touches, alone }) => {
    const { lapseId, clientId } = await lapse({ state: "returned", closedOn: day(8) });
    await store.prisma.touch.createMany({
      data: touches.map(({ on, ...rest }) => ({
        clientId,
        externalId: `t${on}`,
        happenedOn: utcDateOf(day(on)),
        incoming: false,
        channel: "call",
        ...rest,
      })),
    });
    expect((await factOf(lapseId))?.ending).toEqual({ how: "regained", on: day(8), alone });
  });

  test("a closed case ended on the day of the last act that closed it", async () => {
    const { lapseId, caseId } = await lapse({ caseState: "closed", closedAs: "no-need" });
    await store.prisma.caseEvent.createMany({
      data: [3, 7].map((days) => ({
        caseId,
        what: "acted",
        detail: { act: { act: "close", as: "no-need" }, on: day(days) },
      })),
    });
    expect((await factOf(lapseId))?.ending).toEqual({ how: "parted", on: day(7), alone: false });
  });

  test("a dismissed lapse says on what day it proved mistaken", async () => {
    const given = { state: "dismissed", dismissedWhy: "seasonal", closedOn: day(4) } as const;
    const { lapseId } = await lapse({ ...given, caseState: "dismissed" });
    expect((await factOf(lapseId))?.ending).toEqual({ how: "mistaken", on: day(4), alone: false });
  });

  test("the newest entry of the ledger counts, what it really was before what was said", async () => {
    const { lapseId, caseId } = await lapse({});
    const entry = { caseId, confidence: "medium", recordedBy: "U1" };
    await store.prisma.reason.createMany({
      data: [
        { ...entry, stated: "B5", source: "client-words", recordedAt: new Date(2026, 2, 11) },
        { ...entry, stated: "B2", real: "B6", source: "data", recordedAt: new Date(2026, 2, 12) },
      ],
    });
    expect(await factOf(lapseId)).toMatchObject({ reason: "B6", isConfirmed: false });
    await store.prisma.reason.create({ data: { ...entry, real: "B5", source: "rep-guess" } });
    expect(await factOf(lapseId)).toMatchObject({ reason: "B5", isConfirmed: true });
  });

  test("a team has its people's clients, a person the cases they hold and their untaken ones", async () => {
    const own = await lapse({ ownerId: mari });
    const taken = await lapse({ ownerId: mari, takenBy: jaan });
    const his = await lapse({ ownerId: jaan });
    expect(await idsOf({ of: "team", teamId: north })).toEqual(
      [own.lapseId, taken.lapseId].toSorted(),
    );
    expect(await idsOf({ of: "own", memberId: mari })).toEqual([own.lapseId]);
    expect(await idsOf({ of: "own", memberId: jaan })).toEqual(
      [taken.lapseId, his.lapseId].toSorted(),
    );
  });

  test("sums of erased lapses count where they belonged", async () => {
    const sum = { postedOn: utcDateOf(postedOn), tier: "copper", kind: "silence", lapses: 3 };
    await store.prisma.pastSum.createMany({
      data: [
        { ...sum, workspaceId, teamId: north, atRiskMinor: 700n },
        {
          ...sum,
          workspaceId,
          atRiskMinor: 900n,
          ending: "regained",
          endedOn: utcDateOf(day(5)),
          regainedBy: "alone",
        },
      ],
    });
    const sums = (await load()).filter(({ lapseId }) => lapseId === null);
    expect(
      sums.map(({ lapses, atRiskMinor, ending }) => ({ lapses, atRiskMinor, ending })),
    ).toEqual([
      { lapses: 3, atRiskMinor: 700, ending: null },
      { lapses: 3, atRiskMinor: 900, ending: { how: "regained", on: day(5), alone: true } },
    ]);
    const norths = await load({ of: "team", teamId: north });
    expect(norths.filter(({ lapseId }) => lapseId === null)).toHaveLength(1);
  });

  test("another workspace's lapses are not seen", async () => {
    const other = await store.prisma.workspace.create({ data: { name: "Other" } });
    await addLapse(store.prisma, { workspaceId: other.id, postedOn });
    const facts = await loadLapseFacts(store.prisma, {
      workspaceId: other.id,
      scope: { of: "all" },
    });
    expect(facts).toHaveLength(1);
  });
});
