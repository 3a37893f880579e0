import { expect, test } from "vitest";
import { readContactRuleForm } from "#src/slack/presenters/read-contact-rule-form.ts";

const caseId = "0190a0a0-0000-7000-8000-000000000001";
const contactId = "0190a0a0-0000-7000-8000-000000000002";

const read = (rule: string, values: Record<string, unknown>) =>
  readContactRuleForm({
    private_metadata: JSON.stringify({ caseId, rule }),
    state: {
      values: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])),
    },
  });
const whom = { selected_option: { value: contactId } };

test("a filled form is a rule", () => {
  const values = { whom, on: { selected_date: "2026-03-10" }, words: { value: " on the phone " } };
  expect(read("consent", values)).toEqual({
    ok: true,
    caseId,
    rule: { rule: "consent", contactId, on: "2026-03-10", words: "on the phone" },
  });
});

test("everything that is missing is said beneath its field", () => {
  const nothing = {
    whom: { selected_option: null },
    on: { selected_date: null },
    words: { value: "  " },
  };
  expect(read("objection", nothing)).toEqual({
    ok: false,
    errors: {
      whom: "Choose a person.",
      on: "Choose a day.",
      words: "Write a few words: up to 500 characters.",
    },
  });
});

test.each(["", "  ", "ten", "2.5"])("days of '%s' are no whole number", (value) => {
  const errors = { days: "Give a whole number of days from 1 to 365." };
  expect(read("interval", { days: { value }, words: { value: "they asked" } })).toEqual({
    ok: false,
    errors,
  });
});

test("a form that is not ours throws", () => {
  expect(() => read("burn-it-down", { words: { value: "x" } })).toThrow(/rule/);
});
