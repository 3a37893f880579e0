import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type Store } from "#src/store/open.ts";
import { migrationNames } from "#src/store/migrate.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

describe.each(ENGINES)("the store on %s", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());

  test("keeps what was written", async () => {
    const id = await addWorkspace(store);
    await store.prisma.client.create({
      data: { workspaceId: id, externalId: "7", name: "Kask OÜ" },
    });
    expect(await store.prisma.client.findMany({ select: { name: true } })).toEqual([
      { name: "Kask OÜ" },
    ]);
  });

  test("refuses the same client number twice in one workspace", async () => {
    const id = (await store.prisma.workspace.findFirstOrThrow()).id;
    const again = store.prisma.client.create({
      data: { workspaceId: id, externalId: "7", name: "Other" },
    });
    await expect(again).rejects.toMatchObject({ code: "P2002" });
  });

  test("records every migration under Prisma's own name", async () => {
    const rows = await store.prisma.$queryRaw<{ migration_name: string }[]>`
      select migration_name from _prisma_migrations order by migration_name`;
    expect(rows.map((row) => row.migration_name)).toEqual(await migrationNames());
  });
});

test("an empty embedded database is migrated at the first start and left alone after", async () => {
  const store = await openStore({ engine: "pglite", folder: null });
  expect(store.migrated).toEqual(await migrationNames());
  await store.close();
});
