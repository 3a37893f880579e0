import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const bench = (...args: string[]) =>
  promisify(execFile)(process.execPath, ["bench/rehearse.ts", ...args], { cwd: root });

test.each([
  { args: ["--games", "0"], says: /whole numbers above 0/u },
  { args: ["--turns", "many"], says: /whole numbers above 0/u },
  { args: ["--fast"], says: /Unknown option '--fast'/u },
])("$args ends with code 2 and a sentence", async ({ args, says }) => {
  const stderr = expect.stringMatching(says);
  await expect(bench(...args)).rejects.toMatchObject({ code: 2, stdout: "", stderr });
});

test("two games are played, and the figures printed", async () => {
  const { stdout } = await bench("--games", "2", "--turns", "1", "--pause", "10").catch(
    (fault: { stdout: string }) => fault, // slow on a busy machine is not wrong
  );
  expect(stdout).toMatch(/^2 games at once, 1 answers each\n/u);
  expect(stdout).toMatch(/\| after 10 ms, on average \| 2 \|/u);
  expect(stdout).toMatch(/Wanted: at most 150 ms at p95\. Measured: \d+ ms\.\n$/u);
});
