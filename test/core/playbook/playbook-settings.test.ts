import { expect, test } from "vitest";
import { checkSettings, mergeSettings, readSettings } from "#src/core/workspace-settings.ts";

test.each([
  { playbook: { texts: { "step.P9": { advice: "Ask." } } }, ok: true },
  { playbook: { texts: { "step.P9": null } }, ok: true },
  { playbook: { texts: { "step.P9": { advice: " " } } }, ok: false },
  { playbook: { texts: { "step.P9": { advice: "x".repeat(1500) } } }, ok: true },
  { playbook: { texts: { "step.P9": { advice: "x".repeat(1501) } } }, ok: false },
  { playbook: { texts: { "step.P9": { say: [] } } }, ok: true },
  { playbook: { texts: { "step.P9": { say: [{ text: "Hi", when: "own-fault" }] } } }, ok: true },
  { playbook: { texts: { "step.P9": { say: [{ text: "Hi", when: "monday" }] } } }, ok: false },
  { playbook: { texts: { "step.P9": { avoid: Array(10).fill("x") } } }, ok: true },
  { playbook: { texts: { "step.P9": { avoid: Array(11).fill("x") } } }, ok: false },
  { playbook: { methodsBySign: { reduced: ["method.event"] } }, ok: true },
  { playbook: { methodsBySign: { reduced: null } }, ok: true },
  { playbook: { methodsBySign: { reduced: [] } }, ok: false },
])("$playbook is taken: $ok", ({ playbook, ok }) => {
  expect(checkSettings({ playbook }).ok).toBe(ok);
});

test("unknown entries, signs, methods, conditions and figures are named", () => {
  const checked = checkSettings({
    playbook: {
      texts: {
        "step.P99": { advice: "?" },
        "step.P16": { advice: "Wait {coolDays}." },
        "step.P17": { advise: "a slip of the pen" },
      },
      methodsBySign: { gone: ["method.event"], reduced: ["method.begging"] },
    },
  });
  const problems = checked.ok ? [] : checked.problems;
  const named = Object.fromEntries(problems.map(({ field, expected }) => [field, expected]));
  expect(named).toMatchObject({
    "playbook.texts.step.P99": "no such field",
    "playbook.texts.step.P16.advice": expect.stringContaining("no figure is called {coolDays}"),
    "playbook.texts.step.P17.advise": "no such field",
    "playbook.methodsBySign.gone": "no such field",
    "playbook.methodsBySign.reduced.0": expect.stringContaining("method.event"),
  });
});

test("what is stored broken leaves the rest of the playbook in force", () => {
  const { settings, problems } = readSettings({
    playbook: {
      texts: { "step.P99": { advice: "?" }, "step.P10": { advice: "Listen." } },
    },
  });
  expect(settings.playbook.texts).toEqual({ "step.P10": { advice: "Listen." } });
  expect(problems.map(({ field }) => field)).toEqual(["playbook.texts.step.P99"]);
});

test("an entry is put back by null, and can be changed again after that", () => {
  const changed = { playbook: { texts: { "step.P10": { advice: "Listen." } } } };
  const reset = mergeSettings(changed, { playbook: { texts: { "step.P10": null } } });
  const checked = checkSettings(reset);
  expect(checked.ok && checked.settings.playbook.texts["step.P10"]).toBeNull();
  const again = mergeSettings(reset, changed);
  expect(again).toEqual(changed);
});
