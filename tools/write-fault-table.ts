import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawPage } from "./fault-table/draw-page.ts";

const parts = await mkdtemp(join(tmpdir(), "winback-faults-"));
const tests = spawn("vitest", ["run", "test/faults"], {
  env: { ...process.env, FAULT_PARTS: parts },
  stdio: "inherit",
});
const [code] = await once(tests, "exit");
const part = (name: string): Promise<string> => readFile(join(parts, `${name}.md`), "utf8");
const page = drawPage(await part("schedules"), await part("migrations"));
await writeFile(join(import.meta.dirname, "../docs/fault-table.md"), page);
await rm(parts, { recursive: true });
process.exitCode = code === 0 ? 0 : 1;
