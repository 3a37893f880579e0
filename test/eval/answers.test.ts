import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { answersEval } from "../../eval/answers-eval.ts";
import { startModelEndpoint } from "../support/model-endpoint.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const ONCE = { live: false, record: false };
const good = JSON.stringify({ text: "Is there anything we can do?" });
const kept = {
  id: "a",
  lang: "en",
  intent: "check-in",
  channel: "short-message",
  sheet: "plain",
  by: "written by hand",
  answer: good,
  expected: "taken",
  rules: [],
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "answers-"));
});
afterEach(async () => rm(folder, { recursive: true }));

async function fileWith(...lines: readonly object[]): Promise<string> {
  const file = join(folder, "kept.jsonl");
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join("\n"));
  return file;
}

test("every kept answer of the repository is judged as it was expected", async () => {
  const files = await readdir(join(root, "gold/answers"));
  const outcome = await answersEval.run(
    files.map((name) => join(root, "gold/answers", name)),
    ONCE,
  );
  expect(outcome.thresholds).toEqual([]);
  expect(outcome.results.length).toBeGreaterThanOrEqual(150);
});

test.each([
  ["an answer expected to be stopped that is taken", { expected: "blocked" }],
  [
    "an answer stopped by another rule",
    { answer: '{"text":"You get 50 % off."}', expected: "blocked", rules: ["pleading"] },
  ],
  ["an answer of another form that was expected to be taken", { answer: '{"texts":[]}' }],
])("%s is wrong", async (_, changes) => {
  const outcome = await answersEval.run([await fileWith({ ...kept, ...changes })], ONCE);
  expect(outcome.results[0]?.verdict).toBe("wrong");
  expect(outcome.thresholds).toHaveLength(1);
});

async function runLive(
  environment: Record<string, string>,
  ...more: readonly string[]
): Promise<unknown> {
  const file = await fileWith(kept, { ...kept, id: "b", answer: "no", expected: "unparsable" });
  const args = ["eval/run-eval.ts", "--answers", file, "--live", ...more];
  const env = { PATH: process.env["PATH"], ...environment };
  return run(process.execPath, args, { cwd: root, env }).catch((fault: unknown) => fault);
}

test("live, each question is asked once, and what came can be kept", async () => {
  const endpoint = await startModelEndpoint();
  endpoint.plan({ text: good });
  const environment = { LLM_BASE_URL: endpoint.url, LLM_MODEL: "small" };
  expect(await runLive(environment, "--record")).toMatchObject({
    stdout: expect.stringMatching(/lang\s+lines\s+taken\s+wrong\nen\s+1\s+1\s+0/u),
  });
  endpoint.close();
  expect(endpoint.requests()).toBe(1);
  const [recorded] = (await readFile(join(folder, "recorded-en.jsonl"), "utf8")).split("\n");
  expect(JSON.parse(recorded ?? "")).toMatchObject({
    by: expect.stringMatching(/^gpt-5-mini, draft\.short version \d+ \(\w{12}\)$/u),
    answer: good,
    expected: "taken",
  });
});

test("live without a key says what to set", async () => {
  expect(await runLive({})).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("set OPENAI_API_KEY, or LLM_BASE_URL with LLM_MODEL"),
  });
});
