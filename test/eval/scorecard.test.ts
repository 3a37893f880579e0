import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { agreementOf, type Rated } from "../../eval/agreement.ts";
import { BadGold } from "../../eval/gold-file.ts";
import { scorecardEval } from "../../eval/scorecard-eval.ts";

const folder = mkdtempSync(join(tmpdir(), "scorecard-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PLAIN = { live: false, record: false };

function fileOf(name: string, ...lines: readonly unknown[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join("\n"));
  return file;
}

const talk = {
  id: "one",
  lang: "en",
  objection: "anything at all",
  hiddenReason: "something nobody has heard of",
  turns: [
    { n: 4, who: "client", text: "It was your mistake, and you begged me." },
    { n: 5, who: "rep", text: "What made you leave? I could give you ten per cent off." },
  ],
  labels: {
    reason_before_offer: { value: "yes", quote: "What made you leave?", turn: 5 },
    owned_fault: { value: "no", quote: null, turn: null },
    no_pleading: { value: "yes" },
    no_unapproved_discount: { value: "yes", quote: null, turn: null },
  },
};

test("every label is one result: the scorecard's verdict with its quote, right or wrong", async () => {
  const { results, table } = await scorecardEval.run([fileOf("mixed.jsonl", talk)], PLAIN);
  expect(results.map(({ id, verdict }) => [id, verdict])).toEqual([
    ["one reason_before_offer", "right"],
    ["one owned_fault", "right"],
    ["one no_pleading", "right"],
    ["one no_unapproved_discount", "wrong"],
  ]);
  expect(results[3]?.note).toContain("ten per cent off");
  expect(table).toContain("With a model: none is configured");
});

test.each([
  { why: "not JSON", line: "{", says: "bad.jsonl:1: not JSON" },
  { why: "no turns", line: { ...talk, turns: [] }, says: "bad.jsonl:1: turns" },
  { why: "an unknown language", line: { ...talk, lang: "xx" }, says: "bad.jsonl:1: lang" },
  {
    why: "an unknown criterion",
    line: { ...talk, labels: { kindness: { value: "yes" } } },
    says: "bad.jsonl:1: labels.kindness: not a criterion; the criteria are asked_permission",
  },
  {
    why: "a label that is neither yes nor no",
    line: { ...talk, labels: { owned_fault: { value: "maybe" } } },
    says: "bad.jsonl:1: labels.owned_fault.value",
  },
])("$why is refused with the file and the line", async ({ line, says }) => {
  const file = join(folder, "bad.jsonl");
  writeFileSync(file, typeof line === "string" ? line : JSON.stringify(line));
  const run = async () => scorecardEval.run([file], PLAIN);
  await expect(run).rejects.toThrow(BadGold);
  await expect(run).rejects.toThrow(says);
});

const rated = (gold: "yes" | "no", found: Rated["found"], times: number): Rated[] =>
  Array.from({ length: times }, () => ({
    lang: "en",
    gold,
    found,
    isQuoteRight: null,
    isTurnRight: null,
  }));

test("kappa is agreement beyond chance, over what was judged", () => {
  const all = [
    ...rated("yes", "yes", 20),
    ...rated("yes", "no", 5),
    ...rated("no", "yes", 10),
    ...rated("no", "no", 15),
    ...rated("no", "cannot-tell", 7),
  ];
  const found = agreementOf(all);
  expect(found).toMatchObject({ talks: 57, judged: 50, abstained: 7, agreement: 0.7 });
  expect(found.kappa).toBeCloseTo(0.4); // the textbook's example
});

test("kappa is undefined when one side never varies, and agreement is still told", () => {
  const found = agreementOf([...rated("yes", "yes", 9), ...rated("no", "yes", 1)]);
  expect(found).toMatchObject({ agreement: 0.9, kappa: null });
});

async function missed(name: string): Promise<readonly string[]> {
  const { thresholds } = await scorecardEval.run([fileOf(name, talk)], PLAIN);
  return thresholds;
}

test("a card game that the scorecard gets wrong misses its threshold; own words do not", async () => {
  expect(await missed("cards.jsonl")).toEqual([
    "no_unapproved_discount on card games: kappa 0.000 is below 0.9",
  ]);
  expect(await missed("own-en.jsonl")).toEqual([]);
});
