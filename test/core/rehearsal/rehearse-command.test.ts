import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { findPolicies } from "../../../rehearse/find-policies.ts";
import { BadOption, readOptions } from "../../../rehearse/read-options.ts";

const root = join(import.meta.dirname, "../../..");
const run = promisify(execFile);
const rehearse = (...args: string[]) =>
  run(process.execPath, ["rehearse/run-rehearse.ts", ...args], { cwd: root });

test.each([
  { args: ["--games", "0"], says: "--games 0: expected a whole number from 1 to 999999999" },
  { args: ["--games", "ten"], says: "--games ten: expected a whole number from 1 to 999999999" },
  { args: ["--seed", "-1"], says: "Option '--seed' argument is ambiguous" },
  {
    args: ["--difficulty", "brutal"],
    says: "--difficulty brutal: expected one of easy, medium, hard",
  },
  { args: ["--language", "de"], says: "--language de: expected one of en, et, fi, ru, bg, el" },
  { args: ["--polite"], says: "Unknown option '--polite'" },
  { args: ["beg"], says: "Unexpected argument 'beg'" },
  { args: ["--transcript"], says: "--transcript shows one talk: say whose with --policy NAME" },
])("$args is answered by one sentence", ({ args, says }) => {
  expect(() => readOptions(args)).toThrow(BadOption);
  expect(() => readOptions(args)).toThrow(says);
});

test("left out, everything has a sensible value", () => {
  expect(readOptions([])).toEqual({
    policy: null,
    games: 3000,
    seed: 1,
    language: "en",
    difficulty: null,
    objection: null,
    out: null,
    transcript: false,
  });
});

test("a file that holds no policy is named", async () => {
  const folder = await mkdtemp(join(tmpdir(), "policies-"));
  await writeFile(join(folder, "shout.ts"), 'export const policy = { kind: "loud" };\n');
  await expect(findPolicies(folder)).rejects.toThrow(/shout\.ts exports no policy/u);
  await rm(folder, { recursive: true });
});

test("the command prints the asked policy's row and keeps the figures", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rehearse-"));
  const out = join(folder, "table.json");
  const { stdout } = await rehearse("--policy", "careful", "--games", "30", "--out", out);
  expect(stdout.trim().split("\n")).toHaveLength(3);
  expect(stdout).toMatch(/\| careful \| good \| 30 \| 100\.0 /u);
  const { asked, tallies } = JSON.parse(await readFile(out, "utf8"));
  expect(asked).toMatchObject({ policy: "careful", games: 30, seed: 1 });
  expect(tallies).toMatchObject([{ policy: "careful", games: 30, told: 30 }]);
  await rm(folder, { recursive: true });
});

test("an unknown policy ends with code 2 and the names there are", async () => {
  await expect(rehearse("--policy", "shout")).rejects.toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringMatching(/^--policy shout: expected one of by-the-method, .*\n$/u),
  });
});

test("a transcript has every word, from the client's first to the points", async () => {
  const { stdout } = await rehearse(
    "--policy",
    "by-the-method",
    "--transcript",
    "--language",
    "et",
  );
  expect(stdout).toMatch(/^price, easy, \w+; hides /u);
  expect(stdout).toMatch(/1 rep: .+\[greet \+ permission \+ open-question\]/u);
  expect(stdout).not.toMatch(/rep: .*\((?:greet|permission|probe|own|reflect)\)/u);
  expect(stdout).toMatch(/agreed; \d+ of \d+ points\n$/u);
});
