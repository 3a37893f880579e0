import { expect, test } from "vitest";
import type { Scope } from "#src/core/access/scope.ts";
import { parseDay } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import { type GatherAsked } from "#src/flows/send-digests.ts";
import { showDigest } from "#src/flows/show-digest.ts";
import { showWaiting } from "#src/flows/show-waiting.ts";
import { digestOf } from "../support/digests.ts";

const DAY = parseDay("2026-03-11"); // a Wednesday
const NORTH = "00000000-0000-7000-8000-000000000001";
const WORKSPACE = "00000000-0000-7000-8000-000000000000";

type Who = Pick<Member, "role" | "teamId">;

const REP: Who = { role: "rep", teamId: NORTH };
const OF_NORTH: Who = { role: "manager", teamId: NORTH };
const OF_ALL: Who = { role: "manager", teamId: null };
const ADMIN: Who = { role: "admin", teamId: NORTH };

function world(who: Who) {
  const gathered: GatherAsked[] = [];
  const worked: Scope[] = [];
  const deps = {
    findMember: async (slackUserId: string): Promise<Member> => ({
      id: "m1",
      name: "Vello Saar",
      email: null,
      locale: "en",
      slackUserId,
      ...who,
    }),
    async gatherDigest(asked: GatherAsked) {
      gathered.push(asked);
      return digestOf({ span: asked.span, asOf: { day: DAY, hour: 12 }, lost: 1 });
    },
    async loadOpenWork({ scope }: { scope: Scope }) {
      worked.push(scope);
      return { cases: [], looking: { today: DAY, contactWithinDays: 1 } };
    },
    loadNames: async () => new Map<string, string>(),
    findTeamName: async () => "North",
    currency: () => "EUR",
  };
  return { deps, gathered, worked };
}

const asked = { workspaceId: WORKSPACE, day: DAY, by: "U1" };

test.each([
  { who: OF_NORTH, teamId: NORTH, teamName: "North" },
  { who: OF_ALL, teamId: null, teamName: null },
  { who: ADMIN, teamId: null, teamName: null },
])("a $who.role of $who.teamId sees the figures of $teamId", async ({ who, teamId, teamName }) => {
  const { deps, gathered, worked } = world(who);
  const shown = await showDigest(deps, { ...asked, hour: 12, span: "this-week" });
  expect(shown).toMatchObject({ ok: true, teamName });
  expect(gathered).toMatchObject([{ teamId, span: { from: "2026-03-09", to: DAY } }]);
  const waiting = await showWaiting(deps, { ...asked, kind: null, page: 0 });
  expect(waiting).toMatchObject({ ok: true, view: { teamName } });
  expect(worked).toEqual([teamId === null ? { of: "all" } : { of: "team", teamId }]);
});

test("for a rep nothing is looked up at all", async () => {
  const { deps, gathered, worked } = world(REP);
  const refused = { ok: false, why: "not-a-manager" };
  expect(await showDigest(deps, { ...asked, hour: 12, span: "last-week" })).toEqual(refused);
  expect(await showWaiting(deps, { ...asked, kind: "overdue", page: 0 })).toEqual(refused);
  expect([gathered, worked]).toEqual([[], []]);
});

test("a page that is not there any more becomes the last one", async () => {
  const { deps } = world(OF_ALL);
  const shown = await showWaiting(deps, { ...asked, kind: null, page: 7 });
  expect(shown).toMatchObject({ ok: true, view: { page: 0, pages: 1, total: 0 } });
});
