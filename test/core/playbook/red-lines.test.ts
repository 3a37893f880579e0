import { describe, expect, test } from "vitest";
import { defaultEntry, ENTRY_IDS, RED_LINES } from "#src/core/playbook/entries.ts";
import { findRedFlags } from "#src/core/rehearsal/red-flags.ts";
import { rulesBroken } from "../../support/checking.ts";

const lines = Object.entries(RED_LINES);

const drafts = lines.flatMap(([id, { heldBy, avoid }]) =>
  heldBy.flatMap((held) => (held.by === "draft" ? [{ id, avoid, rule: held.rule }] : [])),
);

/** What only shows over a whole message. */
const OF_THE_WHOLE = ["not-personal"];

test.each(drafts.filter(({ rule }) => !OF_THE_WHOLE.includes(rule)))(
  "$id: a draft that says its example is stopped as $rule",
  ({ avoid, rule }) => {
    const found = avoid.flatMap((text) => rulesBroken(text.replaceAll(/[“”]/g, "")));
    expect(found).toContain(rule);
  },
);

const practised = lines.flatMap(([id, { heldBy, avoid }]) =>
  heldBy.flatMap((held) => (held.by === "rehearsal" ? [{ id, avoid, rule: held.rule }] : [])),
);

test.each(practised)("$id: saying its example in a rehearsal is flagged as $rule", (line) => {
  const found = line.avoid.flatMap((text) => findRedFlags(text).map(({ kind }) => kind));
  expect(found).toContain(line.rule);
});

const CONDUCT = [
  "pleading",
  "blame",
  "competitor-criticism",
  "guessed-reason",
  "personnel",
  "frustration",
  "excuse",
  "but-after-sorry",
];

describe("the coach's own lines", () => {
  const said = ENTRY_IDS.flatMap((id) => defaultEntry(id).say.map(({ text }) => ({ id, text })));
  test.each(said)("$id: $text", ({ text }) => {
    expect(rulesBroken(text).filter((rule) => CONDUCT.includes(rule))).toEqual([]);
    const flags = findRedFlags(text).map(({ kind }) => kind);
    expect(flags.filter((kind) => kind !== "discount")).toEqual([]); // the close speaks of what was approved
  });
});
