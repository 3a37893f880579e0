import { describe, expect, test } from "vitest";
import { z } from "zod";
import { keysOn, readItem, SHELVES } from "#src/core/playbook/playbook-item.ts";
import { METHOD_NUMBERS, NUMBER_NAMES } from "#src/core/playbook/method-numbers.ts";
import { checkSettings, mergeSettings, readSettings } from "#src/core/workspace-settings.ts";
import { checkView } from "#src/local-slack/blocks/check-view.ts";
import {
  PLAYBOOK_ACTION,
  PLAYBOOK_INPUT,
  presentPlaybookForm,
} from "#src/slack/presenters/playbook-form.ts";
import { fromTyped, toTyped } from "#src/slack/presenters/playbook-units.ts";
import { itemAt, presentPlaybook } from "#src/slack/presenters/playbook-window.ts";
import { readPlaybookForm } from "#src/slack/presenters/read-playbook-form.ts";

const { settings } = readSettings({});
const reading = { settings, currency: "EUR" };
const keys = SHELVES.flatMap(keysOn);

const typed = (given: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(given).map(([block, value]) => [block, { [PLAYBOOK_ACTION]: { value } }]),
  );

test.each(keys)("%s is shown and can be edited within Slack's limits", (key) => {
  const shown = presentPlaybook({ settings, mayChange: true }, { key, news: null }, "EUR");
  expect(checkView(shown, "modal")).toEqual([]);
  expect(checkView(presentPlaybookForm(key, itemAt(key), reading), "modal")).toEqual([]);
});

test("a key that is no more shows the first of its shelf", () => {
  expect(readItem("step.P99")).toBeNull();
  expect(itemAt("step.P99")).toEqual({ is: "entry", id: "step.P0" });
  expect(itemAt("")).toEqual({ is: "entry", id: "step.P0" });
});

const Filled = z.object({
  block_id: z.string(),
  element: z.object({ initial_value: z.string() }),
});

/** What comes of typing this for an entry whose words are otherwise left as they stand. */
function write(key: string, given: Readonly<Record<string, string>>) {
  const read = readPlaybookForm(itemAt(key), typed(given), "EUR");
  if (!read.ok) return read;
  const checked = checkSettings(mergeSettings({}, read.change));
  return checked.ok ? { ok: true, texts: checked.settings.playbook.texts } : checked;
}

test("what is typed as it ships is no change of the company's", () => {
  const form = presentPlaybookForm("step.P8", itemAt("step.P8"), reading);
  const values = Object.fromEntries(
    form.blocks.flatMap((block) => {
      const read = Filled.safeParse(block);
      return read.success ? [[read.data.block_id, read.data.element.initial_value]] : [];
    }),
  );
  expect(values[PLAYBOOK_INPUT.say]).toContain("[own-fault] I am sorry that we let you down.");
  expect(write("step.P8", values)).toEqual({ ok: true, texts: { "step.P8": null } });
});

test("lines carry when they fit, blank ones are left out", () => {
  const say = "Hello.\n\n  [manager]  I look after you.  ";
  expect(write("step.P10", { advice: "Listen.", say, avoid: "" })).toEqual({
    ok: true,
    texts: {
      "step.P10": {
        advice: "Listen.",
        say: [
          { text: "Hello.", when: null },
          { text: "I look after you.", when: "manager" },
        ],
        avoid: [],
      },
    },
  });
});

test.each([
  [{ advice: " " }, PLAYBOOK_INPUT.advice, "Write what to do"],
  [{ advice: "x", say: "[monday] Hi." }, PLAYBOOK_INPUT.say, "[monday]"],
  [{ advice: "x", say: "[manager]" }, PLAYBOOK_INPUT.say, "[manager]"],
])("%j is refused beneath %s", (given, block, said) => {
  expect(write("step.P10", given)).toMatchObject({
    ok: false,
    errors: { [block]: expect.stringContaining(said) },
  });
});

test.each([
  { lines: 10, ok: true },
  { lines: 11, ok: false },
])("$lines lines to leave: $ok", ({ lines, ok }) => {
  const avoid = Array(lines).fill("x").join("\n");
  expect(write("step.P10", { advice: "x", avoid }).ok).toBe(ok);
});

test.each([
  ["90", { B5: 90 }],
  ["", { B5: null }],
])("days until the next try typed as %j are kept as %j", (value, kept) => {
  const read = readPlaybookForm(itemAt("again.B5"), typed({ value }), "EUR");
  const checked = checkSettings(read.ok ? mergeSettings({}, read.change) : null);
  expect(checked.ok && checked.settings.method.tryAgainDays).toEqual(kept);
});

describe("numbers", () => {
  test.each(NUMBER_NAMES)("%s comes back as it was shown", (name) => {
    const { unit, read } = METHOD_NUMBERS[name];
    const value = read(settings.method);
    expect(fromTyped(unit, toTyped(unit, value, "EUR"), "EUR")).toBe(value);
  });

  test.each([
    ["money", "19.90", "EUR", 1990],
    ["money", "19,90", "EUR", 1990],
    ["money", "500", "JPY", 500],
    ["share", "12.5", "EUR", 0.125],
    ["days", "0", "EUR", 0],
    ["days", "-1", "EUR", null],
    ["days", "", "EUR", null],
    ["days", "soon", "EUR", null],
    ["days", "1e3", "EUR", null],
  ] as const)("%s typed as %j in %s is kept as %s", (unit, text, currency, kept) => {
    expect(fromTyped(unit, text, currency)).toBe(kept);
  });

  test.each([
    ["number.mostAttempts", "10", true],
    ["number.mostAttempts", "11", false],
    ["number.mostAttempts", "2.5", false],
    ["number.compensationShare", "100", true],
    ["number.compensationShare", "100.1", false],
    ["number.quietFrom", "24", true],
    ["number.quietFrom", "25", false],
  ])("%s of %s is taken: %s", (key, value, ok) => {
    const read = readPlaybookForm(itemAt(key), typed({ value }), "EUR");
    expect(read.ok && checkSettings(mergeSettings({}, read.change)).ok).toBe(ok);
  });
});
