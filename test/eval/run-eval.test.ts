import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { evalCommand } from "../../eval/eval-command.ts";

type Run = { readonly code: number; readonly out: string };

async function runEval(...args: readonly string[]): Promise<Run> {
  const { exitCode, text } = await evalCommand(args);
  return { code: exitCode, out: text };
}

function startEval(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["eval/run-eval.ts", ...args], (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out: stdout + stderr }),
    );
  });
}

const folder = mkdtempSync(join(tmpdir(), "eval-"));

function goldFile(name: string, lines: readonly unknown[]): string {
  const file = join(folder, name);
  const texts = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  writeFileSync(file, `${texts.join("\n")}\n`);
  return file;
}

const facts = {
  today: "2026-05-18",
  clientName: "Harbour Café Ltd",
  contactName: "Anna Clarke",
  competitor: "Seaway Foods",
  problemOrder: null,
  approvedConcession: null,
  promises: [],
  fixedSince: null,
  apologyAlreadyGiven: false,
  formOfAddress: "formal",
  clientLanguage: "en",
};
const line = (id: string, text: string, findings: readonly unknown[] = []): object => ({
  id,
  lang: "en",
  channel: "email",
  text,
  facts,
  findings,
});

test("a file of somebody's own is measured, result by result", async () => {
  const file = goldFile("own.jsonl", [
    line("one", "Dear Ms Clarke, we beg you to stay.", [{ rule: "pleading", span: "we beg you" }]),
    line("two", "May I ask what has changed?", [{ rule: "excuse", span: "what has changed" }]),
    line("three", "We beg you to stay."),
  ]);
  const json = join(folder, "out.json");
  const { code, out } = await runEval("--linter", file, "--json", json);
  expect(code).toBe(0);
  expect(out).toMatch(/^pleading +en +0\.500 +1\.000 +0\.667 +1 +1 +0$/mu);
  expect(out).toMatch(/^excuse +en +- +0\.000 +- +0 +0 +1$/mu);
  expect(JSON.parse(readFileSync(json, "utf8"))).toMatchObject([
    { id: "one", verdict: "right", found: [{ rule: "pleading" }] },
    { id: "two", verdict: "wrong", found: [] },
    { id: "three", verdict: "wrong", expected: [] },
  ]);
});

test.each([
  ["no JSON", "{", "not JSON"],
  ["a rule nobody knows", line("x", "Hello", [{ rule: "rude", span: "Hello" }]), "findings.0.rule"],
  ["a span that is not in the text", line("x", "Hello", [{ rule: "excuse", span: "Bye" }]), "Bye"],
  [
    "a day that is none",
    { ...line("x", "Hello"), facts: { ...facts, today: "2026-02-30" } },
    "facts.today",
  ],
])("a line with %s is named with its file and line", async (_, bad, named) => {
  const file = goldFile("bad.jsonl", [line("fine", "Hello"), bad]);
  const { code, out } = await runEval("--linter", file);
  expect(code).toBe(2);
  expect(out).toContain(`${file}:2: `);
  expect(out).toContain(named);
});

test("a file that is not there, and an option that is none, are said plainly", async () => {
  const missing = await runEval("--linter", join(folder, "nowhere.jsonl"));
  expect(missing).toMatchObject({ code: 2 });
  expect(missing.out).toContain("nowhere.jsonl cannot be read");
  expect(await startEval("--lint", "x")).toMatchObject({ code: 2 });
});
