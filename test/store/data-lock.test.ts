import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DataInUseError, lockDataFolder } from "#src/store/data-lock.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "winback-lock-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a second process is told which process holds the folder", async () => {
  const lock = await lockDataFolder(folder);
  const second = lockDataFolder(folder);
  await expect(second).rejects.toThrow(DataInUseError);
  await expect(second).rejects.toThrow(`in use by process ${process.pid}`);
  await lock.release();
});

test("a folder that was released can be locked again", async () => {
  await (await lockDataFolder(folder)).release();
  const again = await lockDataFolder(folder);
  await expect(lockDataFolder(folder)).rejects.toThrow(DataInUseError);
  await again.release();
});

test("a process that was killed leaves nothing that stops the next start", async () => {
  const module = join(import.meta.dirname, "../../src/store/data-lock.ts");
  const script = `const { lockDataFolder } = await import(${JSON.stringify(module)});
    await lockDataFolder(${JSON.stringify(folder)}); console.log("locked"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script]);
  await once(child.stdout, "data");
  await expect(lockDataFolder(folder)).rejects.toThrow(`process ${child.pid}`);
  child.kill("SIGKILL");
  await once(child, "exit");
  await (await lockDataFolder(folder)).release();
});
