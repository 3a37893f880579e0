import { afterAll, beforeAll, expect, test } from "vitest";
import type { Viewer } from "#src/core/access/scope.ts";
import { addDays, parseDay, utcDateOf } from "#src/core/day.ts";
import { NO_FILTER } from "#src/core/home/case-filter.ts";
import { gatherDigest } from "#src/flows/gather-digest.ts";
import { loadCaseBoard } from "#src/store/case-board.ts";
import { countOpenPromises } from "#src/store/digest-cases.ts";
import type { Store } from "#src/store/open.ts";
import { makeGatherDigestDeps } from "#src/wiring/gather-digest-deps.ts";
import { addRandomCases } from "../support/random-cases.ts";
import { addWorkspace, openTestStore } from "../support/store.ts";

const today = parseDay("2026-03-10");
let store: Store;
let workspaceId: string;
let north: string;
const chiefs: Viewer[] = [];

beforeAll(async () => {
  store = await openTestStore("postgres");
  workspaceId = await addWorkspace(store);
  const { prisma } = store;
  ({ id: north } = await prisma.team.create({ data: { workspaceId, name: "North" } }));
  const add = async (name: string, role: Viewer["role"], teamId: string | null) => {
    const { id: memberId } = await prisma.member.create({
      data: { workspaceId, name, role, teamId },
    });
    return { memberId, role, teamId };
  };
  const reps = [await add("Mari", "rep", north), await add("Jaan", "rep", null)];
  chiefs.push(await add("Liis", "manager", null), await add("Vello", "manager", north));
  const members = reps.map(({ memberId }) => memberId);
  for (const seed of [1, 2, 3])
    await addRandomCases(prisma, { workspaceId, members, today, cases: 40, seed });
  const erased = { workspaceId, tier: "gold", kind: "silence", lapses: 3, atRiskMinor: 12_345n };
  await prisma.pastSum.createMany({
    data: [
      { ...erased, postedOn: utcDateOf(addDays(today, -30)), teamId: north },
      { ...erased, postedOn: utcDateOf(addDays(today, -40)) },
    ],
  });
});
afterAll(() => store.close());

test("a manager's Home says to the cent what the digest says, of all and of a team", async () => {
  expect(chiefs).toHaveLength(2);
  for (const viewer of chiefs) {
    const { teamId } = viewer;
    const { counts } = await loadCaseBoard(store.prisma, {
      workspaceId,
      viewer,
      today,
      filter: NO_FILTER,
      page: 0,
      casesAPage: 20,
    });
    const digest = await gatherDigest(makeGatherDigestDeps(store.prisma), {
      workspaceId,
      teamId,
      span: { from: addDays(today, -6), to: today },
      day: today,
      hour: 10,
    });
    expect(counts.atRisk).toEqual(digest.atRisk);
    expect(counts.nobodys).toEqual(digest.unowned);
    expect(counts.overdue).toEqual(digest.overdue);
    expect(counts.hidden).toBe(0);
    expect(counts.overdue.lapses).toBeGreaterThan(3);
    expect(await countOpenPromises(store.prisma, { workspaceId, teamId, today })).toEqual(
      digest.promises,
    );
  }
});
