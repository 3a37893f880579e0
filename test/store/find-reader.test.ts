import { afterAll, beforeAll, expect, test } from "vitest";
import { findReader } from "#src/store/case-sight.ts";
import type { Store } from "#src/store/open.ts";
import { addWorkspace, openTestStore } from "../support/store.ts";

let store: Store;
let workspaceId: string;
let clientId: string;

beforeAll(async () => {
  store = await openTestStore("postgres");
  workspaceId = await addWorkspace(store);
  const { team, member, client } = store.prisma;
  const add = (name: string, role: "rep" | "manager", teamId: string | null) =>
    member.create({ data: { workspaceId, name, slackUserId: `U-${name}`, role, teamId } });
  const north = await team.create({ data: { workspaceId, name: "North" } });
  const south = await team.create({ data: { workspaceId, name: "South" } });
  const owner = await add("owner", "rep", north.id);
  await add("north", "manager", north.id);
  await add("south", "manager", south.id);
  await add("all", "manager", null);
  const given = { workspaceId, externalId: "1", name: "Kask", ownerId: owner.id };
  clientId = (await client.create({ data: given })).id;
});
afterAll(() => store.close());

test.each([
  ["U-owner", "rep"],
  ["U-north", "manager"],
  ["U-all", "manager"],
  ["U-south", "rep"],
  ["U-nobody", "rep"],
])("%s reads a client's reasons as a %s", async (slackUserId, role) => {
  const asked = { workspaceId, clientId, slackUserId };
  expect(await findReader(store.prisma, asked)).toEqual({ slackUserId, role });
});
