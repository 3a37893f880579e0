import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { REGISTER_IDS } from "#src/core/playbook/register-id.ts";

const ROOT = new URL("../../../", import.meta.url);
const STATES = ["live", "part", "told", "not"] as const;
type State = (typeof STATES)[number];

type Row = {
  readonly id: string;
  readonly state: string;
  readonly what: string;
  readonly file: string | null;
};

let page: string;
let rows: readonly Row[];

beforeAll(async () => {
  page = await readFile(new URL("docs/method-coverage.md", ROOT), "utf8");
  rows = page.split("\n").flatMap((line): Row[] => {
    const [, id = "", , state = "", what = "", where = ""] = line
      .split("|")
      .map((cell) => cell.trim());
    if (!/^[A-Z]{2}-\d+$/.test(id)) return [];
    return [{ id, state, what, file: /^`(.+)`$/.exec(where)?.[1] ?? null }];
  });
});

test("each of the register's 312 entries stands on the page, once", () => {
  expect(rows.map(({ id }) => id)).toEqual(REGISTER_IDS);
});

test("every row has a state and a word about it", () => {
  const wrong = rows.filter(
    ({ state, what }) => !STATES.some((one) => one === state) || what.length < 4,
  );
  expect(wrong).toEqual([]);
});

test("whatever is in the program names a file of the program that names the entry", async () => {
  const wrong: string[] = [];
  for (const { id, state, file } of rows.filter((row) => row.state !== "not")) {
    const isThere = file?.startsWith("src/") === true && existsSync(new URL(file, ROOT));
    const source = isThere ? await readFile(new URL(file, ROOT), "utf8") : "";
    if (!new RegExp(String.raw`\b${id}\b`).test(source)) wrong.push(`${id} ${state} ${file}`);
  }
  expect(wrong).toEqual([]);
});

test("what is only told stands in the playbook, as data and not as a remark", async () => {
  const wrong: string[] = [];
  for (const { id, file } of rows.filter(({ state }) => state === "told")) {
    const isPlaybook = file?.startsWith("src/core/playbook/") === true;
    const source = isPlaybook ? await readFile(new URL(file, ROOT), "utf8") : "";
    if (!source.includes(`"${id}"`)) wrong.push(`${id} ${file}`);
  }
  expect(wrong).toEqual([]);
});

test("what is not in the program names no file", () => {
  const named = rows.filter(({ state, file }) => state === "not" && file !== null);
  expect(named).toEqual([]);
});

function sumOf(state: State): string {
  return `${rows.filter((row) => row.state === state).length} ${state}`;
}

test("the page's sums are those of its rows", () => {
  const sums = STATES.map(sumOf).join(", ");
  expect(page).toContain(`**${sums}, of 312.**`);
});
