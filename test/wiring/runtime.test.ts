import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfig } from "#src/config.ts";
import { openRuntime } from "#src/wiring/runtime.ts";
import { addClient, daysUpTo } from "../support/clients.ts";
import { openCopyOfImage } from "../support/store.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "winback-runtime-"));
  await (await openCopyOfImage(join(folder, "database"))).close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const open = () => openRuntime(readConfig({ DATA_DIR: folder }));

test("a start after an update fills in what the older version did not keep of clients", async () => {
  const before = await open();
  const { prisma } = before.store;
  const workspaceId = before.workspace.id;
  await addClient(before.store, {
    workspaceId,
    name: "a",
    orderDays: daysUpTo("2026-03-01", [7, 30]),
  });
  const [whole] = await prisma.clientFigures.findMany();
  await prisma.$executeRaw`
    update "ClientFigures" set "halfMonthDays" = null, "gapLogMean" = null, "recentValues" = null`;
  await prisma.workspace.update({ where: { id: workspaceId }, data: { figuresVersion: 0 } });
  await before.close();

  const after = await open();
  const [rebuilt] = await after.store.prisma.clientFigures.findMany();
  await after.close();
  expect(rebuilt).toEqual(whole);
});
