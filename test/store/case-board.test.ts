import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "#src/core/access/scope.ts";
import { addDays, parseDay, utcDateOf } from "#src/core/day.ts";
import type { BoardAsk, BoardCase, CaseBoard } from "#src/core/home/case-board.ts";
import {
  type CaseFilter,
  FILTER_GROUPS,
  NO_FILTER,
  STANDINGS,
} from "#src/core/home/case-filter.ts";
import { loadCaseBoard } from "#src/store/case-board.ts";
import type { Store } from "#src/store/open.ts";
import { type ReadCase, readOpenCases } from "../support/open-cases.ts";
import { reckonBoard } from "../support/reckon-board.ts";
import { addRandomCases } from "../support/random-cases.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const today = parseDay("2026-03-10");
const CASES = 80;

const ids = (board: CaseBoard): string[] => board.shown.map(({ caseId }) => caseId);

type Essence = Pick<BoardCase, "caseId" | "due" | "lateDays" | "since">;
const essence = ({ caseId, due, lateDays, since }: Essence): Essence => ({
  caseId,
  due,
  lateDays,
  since,
});

describe.each(ENGINES)("on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let north: string;
  let rep: Viewer;
  let reader: Viewer; // manages the north
  let chief: Viewer; // manages all
  let admin: Viewer;
  let cases: readonly ReadCase[];

  beforeAll(async () => {
    store = await openTestStore(engine);
    workspaceId = await addWorkspace(store);
    ({ id: north } = await store.prisma.team.create({ data: { workspaceId, name: "North" } }));
    const add = async (name: string, role: Viewer["role"], teamId: string | null) => {
      const data = { workspaceId, name, role, teamId };
      return { memberId: (await store.prisma.member.create({ data })).id, role, teamId };
    };
    rep = await add("Mari", "rep", north);
    reader = await add("Vello", "manager", north);
    chief = await add("Liis", "manager", null);
    admin = await add("Ants", "admin", null);
    const jaan = await add("Jaan", "rep", null);
    const members = [rep, reader, chief, admin, jaan].map(({ memberId }) => memberId);
    const given = { workspaceId, members, today, cases: CASES, seed: 7 };
    await addRandomCases(store.prisma, given);
    await store.prisma.workspace.update({
      where: { id: workspaceId },
      data: {
        settings: { method: { firstResponse: { contactWithinDays: 3 }, tryAgainDays: { A1: 5 } } },
      },
    });
    cases = await readOpenCases(store.prisma, workspaceId);
  });
  afterAll(() => store.close());

  const look = (viewer: Viewer, asked: Partial<BoardAsk> = {}): Promise<CaseBoard> =>
    loadCaseBoard(store.prisma, {
      workspaceId,
      viewer,
      today,
      filter: NO_FILTER,
      page: 0,
      casesAPage: 1000,
      ...asked,
    });
  const reckon = (viewer: Viewer, filter: CaseFilter = NO_FILTER) =>
    reckonBoard(cases, { viewer, filter, today, contactWithinDays: 3 });

  test("one statement says what the rules of the core say of each case, whoever looks", async () => {
    for (const viewer of [rep, reader, chief, admin]) {
      const board = await look(viewer);
      const expected = reckon(viewer);
      expect(board.counts).toEqual(expected.counts);
      expect(board.shown.map(essence)).toEqual(expected.shown.map(essence));
      expect(board.shown.length).toBeGreaterThan(3);
    }
  });

  test("every filter narrows the board as it says, and all of them at once", async () => {
    const filters: Partial<CaseFilter>[] = [
      ...STANDINGS.map((standing) => ({ standing })),
      ...FILTER_GROUPS.map((group) => ({ group })),
      { tier: "gold" },
      { step: "P4" },
      { overdueOnly: true },
      { repId: rep.memberId },
      { repId: rep.memberId, tier: "silver", overdueOnly: true },
    ];
    for (const viewer of [chief, admin])
      for (const given of filters) {
        const filter = { ...NO_FILTER, ...given };
        const { shown, counts } = reckon(viewer, filter);
        const board = await look(viewer, { filter });
        expect(ids(board)).toEqual(shown.map(({ caseId }) => caseId));
        expect(board.fitting).toBe(shown.length);
        expect(board.counts).toEqual(counts);
      }
  });

  test("a rep of another team, named in a filter, shows nothing of theirs", async () => {
    const filter = { ...NO_FILTER, repId: chief.memberId };
    for (const { teamId } of (await look(reader, { filter })).shown.map(
      ({ caseId }) => cases.find((one) => one.caseId === caseId) ?? { teamId: null },
    ))
      expect(teamId).toBe(north);
    expect((await look(rep, { filter })).shown).toEqual([]);
  });

  test("pages follow each other, and one that is not there is the last", async () => {
    const all = ids(await look(chief));
    const first = await look(chief, { casesAPage: 20 });
    const second = await look(chief, { casesAPage: 20, page: 1 });
    expect([...ids(first), ...ids(second)]).toEqual(all.slice(0, 40));
    expect(first.pages).toBe(Math.ceil(all.length / 20));
    const last = await look(chief, { casesAPage: 20, page: 99 });
    expect(last.page).toBe(first.pages - 1);
    expect(ids(last)).toEqual(all.slice(last.page * 20));
    const none = await look(rep, { filter: { ...NO_FILTER, repId: admin.memberId }, page: 3 });
    expect(none).toMatchObject({ page: 0, pages: 1, fitting: 0, shown: [] });
  });

  test("whoever holds cases is named with their number", async () => {
    const { holders } = await look(chief);
    const marias = holders.find(({ memberId }) => memberId === rep.memberId);
    expect(marias?.name).toBe("Mari");
    expect(marias?.cases).toBe(
      cases
        .filter(({ holderId }) => holderId === rep.memberId)
        .filter(
          ({ privacy: { isRestricted, barredId } }) => !isRestricted || barredId !== chief.memberId,
        ).length,
    );
  });

  test("what was still lost when it was erased stays at risk, as the managers' figures have it", async () => {
    const { counts: before } = await look(chief);
    const sum = { workspaceId, tier: "gold", kind: "silence", lapses: 2, atRiskMinor: 700n };
    const postedOn = utcDateOf(addDays(today, -9));
    await store.prisma.pastSum.createMany({
      data: [
        { ...sum, postedOn },
        { ...sum, postedOn, ending: "regained", endedOn: postedOn },
      ],
    });
    const { counts } = await look(chief);
    expect(counts.atRisk).toEqual({
      lapses: before.atRisk.lapses + 2,
      minor: before.atRisk.minor + 700,
    });
    expect(counts.due).toEqual(before.due);
  });
});
