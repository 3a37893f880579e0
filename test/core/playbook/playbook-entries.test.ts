import { describe, expect, test } from "vitest";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";
import {
  defaultEntry,
  ENTRY_IDS,
  ENTRY_KINDS,
  RED_LINES,
  REASON_PLAYS,
} from "#src/core/playbook/entries.ts";
import {
  METHOD_NUMBERS,
  NUMBER_NAMES,
  sayNumber,
  unknownNumbers,
} from "#src/core/playbook/method-numbers.ts";
import { METHOD_CHOICES } from "#src/core/playbook/method-choices.ts";
import { keysOn, readItem, SHELVES } from "#src/core/playbook/playbook-item.ts";
import { REGISTER_IDS } from "#src/core/playbook/register-id.ts";
import { METHODS_BY_SIGN, signsOf } from "#src/core/playbook/signs.ts";
import { LIMIT } from "#src/slack/vocabulary.ts";

const entries = ENTRY_IDS.map((id) => ({ id, ...defaultEntry(id) }));
const textsOf = ({ advice, say, avoid }: (typeof entries)[number]) => [
  advice,
  ...say.map(({ text }) => text),
  ...avoid,
];

test("the register has 312 entries", () => {
  expect(new Set(REGISTER_IDS).size).toBe(312);
  expect(REGISTER_IDS).toContain("FI-007");
  expect(REGISTER_IDS).toContain("ET-24");
  expect(REGISTER_IDS).not.toContain("RU-34");
});

describe.each(entries)("$id", (entry) => {
  test("rests on entries that the register has", () => {
    for (const id of entry.from) expect(REGISTER_IDS).toContain(id);
    for (const { from } of entry.say) expect(REGISTER_IDS).toContain(from);
  });

  test("has words that fit where they are shown, and figures that exist", () => {
    expect(entry.title.length).toBeLessThanOrEqual(LIMIT.optionText);
    for (const text of textsOf(entry)) {
      expect(text.trim().length).toBeGreaterThan(0);
      expect(unknownNumbers(text)).toEqual([]);
    }
  });
});

test("every entry is of a known kind, and every kind has some", () => {
  expect(ENTRY_KINDS.flatMap(keysOn).toSorted()).toEqual(ENTRY_IDS.toSorted());
  for (const shelf of SHELVES) {
    const keys = keysOn(shelf);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.length).toBeLessThanOrEqual(100); // Slack's most options of a menu
    for (const key of keys) expect(readItem(key)).not.toBeNull();
  }
});

const RED = `ET-06 ET-19 ET-20 RU-23 RU-31 RU-33 FI-020 FI-055 FI-068 FI-076 FI-089 FI-091 FI-144
  FI-166 FI-180 FI-188 FI-190 FI-195 BG-17 BG-24 BG-26 EL-02 EL-10`.split(/\s+/);

test("each of the register's 23 red lines is one, with a word on what to do instead", () => {
  const lines = Object.values(RED_LINES);
  expect(lines.flatMap(({ from }) => from).toSorted()).toEqual(RED.toSorted());
  for (const { advice, avoid } of lines) {
    expect(advice).not.toBe("");
    expect(avoid.length).toBeGreaterThan(0);
  }
});

const SPOKEN = `ET-06 ET-09 ET-10 ET-12 ET-13 ET-15 ET-21 RU-11 RU-24 RU-25 FI-021 FI-052 FI-075
  FI-082 FI-083 FI-084 FI-087 FI-088 FI-144 FI-156 FI-164 FI-168 FI-169 FI-188 FI-189 FI-193 FI-195
  BG-23 BG-26 EL-08 EL-09 EL-19 EL-20`.split(/\s+/);

test("every direct line of the register is said somewhere, answered or ruled out", () => {
  const said = entries.flatMap(({ say }) => say.flatMap(({ from }) => from ?? []));
  const ruledOut = Object.values(RED_LINES).flatMap(({ from }) => from);
  const known = new Set<string>([...said, ...ruledOut]);
  expect(SPOKEN.filter((id) => !known.has(id))).toEqual([]);
});

test("an apology comes before owning it, and both before anything is offered (EL-08, EL-09, ET-12)", () => {
  const { say } = defaultEntry("step.P8");
  expect(say.slice(0, 2).map(({ from }) => from)).toEqual(["EL-08", "EL-09"]);
});

test("no line that is to be said crosses the red lines' own examples", () => {
  const forbidden = Object.values(RED_LINES).flatMap(({ avoid }) => avoid);
  const said = entries.flatMap(({ say }) => say.map(({ text }) => `“${text}”`));
  expect(said.filter((text) => forbidden.includes(text))).toEqual([]);
});

test("the signs of table 3 are mapped by name, though its two tables number them differently", () => {
  expect(METHODS_BY_SIGN.dissatisfied[0]).toBe("method.survey");
  expect(METHODS_BY_SIGN.reduced[0]).toBe("method.perks-ahead");
  expect(signsOf(["dissatisfied"])).toEqual(["dissatisfied"]);
  expect(signsOf(["smaller-purchases"])).toEqual(["reduced"]);
  expect(signsOf(["silence"])).toEqual(["no-inquiry"]);
});

test("where the register rules an apology alone out, more than words is advised (FI-055)", () => {
  for (const id of ["B5", "B7"] as const)
    expect(REASON_PLAYS[id].avoid.join(" ")).toMatch(/apology.*nothing else/);
});

test.each([
  ["coolingDays", "75 days"],
  ["contactWithinDays", "1 day"],
  ["compensationShare", "20 %"],
  ["quietFrom", "18:00"],
  ["mostAttempts", "4"],
  ["panicHours", "24 hours"],
] as const)("%s is said as %s", (name, words) => {
  expect(sayNumber(name, { policy: DEFAULT_METHOD_POLICY, currency: "EUR" })).toBe(words);
});

test("money is said in the company's currency", () => {
  const said = sayNumber("giftCap", { policy: DEFAULT_METHOD_POLICY, currency: "EUR" });
  expect(said).toContain("50");
  expect(said).toContain("€");
});

test.each(NUMBER_NAMES)("%s is read from where it is kept", (name) => {
  const { path, read } = METHOD_NUMBERS[name];
  let at: unknown = DEFAULT_METHOD_POLICY;
  for (const key of path) at = Object.entries(Object(at)).find(([field]) => field === key)?.[1];
  expect(read(DEFAULT_METHOD_POLICY)).toBe(at);
});

/** Paths of a policy's leaves. */
function leavesOf(part: object, path: readonly string[] = []): string[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    const isPart = typeof value === "object" && value !== null && !Array.isArray(value);
    return isPart ? leavesOf(value, here) : [here.join(".")];
  });
}

test("whatever the method leaves to a company can be changed in the window", () => {
  const changeable = [...Object.values(METHOD_NUMBERS), ...Object.values(METHOD_CHOICES)].map(
    ({ path }) => path.join("."),
  );
  const listed = ["contact.serviceLines"]; // an item of its own
  const all = leavesOf(DEFAULT_METHOD_POLICY);
  expect(all.length).toBeGreaterThan(40);
  expect(all.filter((leaf) => ![...changeable, ...listed].includes(leaf))).toEqual([]);
  expect(changeable.filter((path) => !all.includes(path))).toEqual([]);
});
