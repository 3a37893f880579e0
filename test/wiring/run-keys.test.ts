import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Config, readConfig } from "#src/config.ts";
import { openStore } from "#src/store/open.ts";
import { runKeys } from "#src/wiring/run-keys.ts";
import { StartError } from "#src/wiring/start-error.ts";
import { addWorkspace, openCopyOfImage } from "../support/store.ts";

const OLD = `old:${Buffer.alloc(32, 1).toString("base64")}`;
const NEW = `new:${Buffer.alloc(32, 2).toString("base64")}`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "winback-keys-"));
  const store = await openCopyOfImage(join(folder, "database"), []);
  const workspaceId = await addWorkspace(store);
  await store.prisma.member.create({
    data: { workspaceId, name: "Mari", email: "mari@example.com" },
  });
  await store.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const configWith = (keys: string): Config =>
  readConfig({ DATA_DIR: folder, ...(keys === "" ? {} : { ENCRYPTION_KEYS: keys }) });

/** The member's address as it stands on the disk. */
async function onDisk(): Promise<string | null | undefined> {
  const store = await openStore({ engine: "pglite", folder: join(folder, "database") });
  const stored = store.asStored();
  const member = await stored.member.findFirst();
  await stored.$disconnect();
  await store.close();
  return member?.email;
}

test("the command encrypts with the first key, and refuses to guess a missing one", async () => {
  await expect(runKeys(configWith(""))).rejects.toThrow(StartError);
  expect(await onDisk()).toBe("mari@example.com");

  expect(await runKeys(configWith(OLD))).toBe(0);
  expect(await onDisk()).toMatch(/^enc:old:/u);

  expect(await runKeys(configWith(NEW))).toBe(1);
  expect(await onDisk()).toMatch(/^enc:old:/u);

  expect(await runKeys(configWith(`${NEW},${OLD}`))).toBe(0);
  expect(await onDisk()).toMatch(/^enc:new:/u);
}, 120_000);
