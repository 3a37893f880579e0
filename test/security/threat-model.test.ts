import { glob, readFile, stat } from "node:fs/promises";
import { expect, test } from "vitest";

const page = await readFile(new URL("../../docs/threat-model.md", import.meta.url), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && line.split("|").length === 6)
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter(([, threat = ""]) => threat !== "threat" && !/^:?-+$/u.test(threat));
const named = [...new Set([...page.matchAll(/`(test\/[^`]+)`/gu)].map(([, path = ""]) => path))];

test("every threat has what could happen, a guard and a test", () => {
  expect(rows.length).toBeGreaterThan(25);
  for (const [, threat, harm, guard, tests] of rows) {
    expect([threat, harm, guard].every((cell) => (cell ?? "").length > 3)).toBe(true);
    expect(`${threat}: ${tests}`).toMatch(/`test\/[^`]+`/u);
  }
});

test.each(named)("%s is there and holds tests", async (path) => {
  const place = new URL(`../../${path}`, import.meta.url);
  const isFolder = (await stat(place)).isDirectory();
  expect(path.endsWith(isFolder ? "/" : ".test.ts")).toBe(true);
  const files = isFolder ? glob("**/*.test.ts", { cwd: place.pathname }) : [""];
  let tests = 0;
  for await (const file of files) {
    const text = await readFile(new URL(file, place), "utf8");
    expect(text).not.toMatch(/\b(?:test|describe|it)\.(?:skip|only|todo)\b/u);
    tests += text.match(/\b(?:test|it)(?:\.each|\.concurrent)?\b\s*\(/gu)?.length ?? 0;
  }
  expect(tests).toBeGreaterThan(0);
});
