import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { HeldBackClient } from "#src/core/lapse/held-back.ts";
import type { Member } from "#src/core/member.ts";
import { listHeldBack, type ListHeldBackDeps } from "#src/flows/list-held-back.ts";

const DAY = parseDay("2026-03-10");

const held = (clientId: string, cause: HeldBackClient["cause"]): HeldBackClient => ({
  clientId,
  clientName: clientId,
  ownerId: "mari",
  successorId: cause === "successor" ? "heir" : null,
  cause,
  signals: [],
  yearValueMinor: 100,
});

const depsFor = (
  role: Member["role"],
  clients: readonly HeldBackClient[],
): ListHeldBackDeps & { readonly looks: string[] } => {
  const looks: string[] = [];
  return {
    looks,
    findMember: async (slackUserId) => ({
      id: "m",
      name: "Somebody",
      email: null,
      role,
      slackUserId,
      locale: "en",
      teamId: null,
    }),
    findLatestMorning: async () => DAY,
    async findHeldBack({ day }) {
      looks.push(day);
      return clients;
    },
    loadNames: async ({ memberIds, clientIds }) =>
      new Map([...memberIds, ...clientIds].map((id) => [id, `name of ${id}`])),
  };
};

const ASK = { workspaceId: "w", day: null, cause: null, page: 0, by: "U1" };
const CLIENTS = [held("a", "seasonal"), held("b", "hold-out"), held("c", "successor")];

test.each(["manager", "admin"] as const)("a %s sees who is held out", async (role) => {
  const view = await listHeldBack(depsFor(role, CLIENTS), ASK);
  expect(view?.clients.map(({ clientId }) => clientId)).toContain("b");
  expect(view).toMatchObject({ total: 3, unnamed: 0 });
});

test("a rep does not, also when asking for that cause alone; all are counted", async () => {
  for (const cause of [null, "hold-out"] as const) {
    const view = await listHeldBack(depsFor("rep", CLIENTS), { ...ASK, cause });
    expect(view?.clients.map(({ clientId }) => clientId)).not.toContain("b");
    expect(view).toMatchObject({ counts: { "hold-out": 1, seasonal: 1 }, unnamed: 1 });
  }
});

test("owners and successors come with their names", async () => {
  const view = await listHeldBack(depsFor("rep", CLIENTS), ASK);
  expect([...(view?.names.keys() ?? [])].toSorted()).toEqual(["heir", "mari"]);
});

test("without a day it is the latest morning's list; without a morning there is none", async () => {
  const deps = depsFor("rep", CLIENTS);
  await listHeldBack(deps, ASK);
  expect(deps.looks).toEqual([DAY]);
  expect(await listHeldBack({ ...deps, findLatestMorning: async () => null }, ASK)).toBeNull();
});

test("a page beyond the last is the last", async () => {
  const many = Array.from({ length: 11 }, (_, at) => held(`c${at}`, "seasonal"));
  const view = await listHeldBack(depsFor("rep", many), { ...ASK, page: 9 });
  expect(view).toMatchObject({ page: 1, pages: 2 });
  expect(view?.clients).toHaveLength(1);
});
