import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MOST_TURNS } from "#src/core/rehearsal/answer-rep.ts";
import { NEEDS, nextGate } from "#src/core/rehearsal/gates.ts";
import {
  EFFECTS,
  MOST_A_TURN,
  SPOTS_OF_OBJECTION,
  SPOTS_OF_REASON,
  TOO_EARLY,
} from "#src/core/rehearsal/move-effects.ts";
import { MOVES } from "#src/core/rehearsal/move.ts";
import { type Objection, OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { DIFFICULTIES } from "#src/core/rehearsal/persona.ts";
import { MOST_MOVES } from "#src/core/rehearsal/read-answer.ts";
import { CRITERIA, RUBRIC, RUBRIC_VERSION, SHORTEST_TALK } from "#src/core/rehearsal/rubric.ts";
import { type Layer, startTalk } from "#src/core/rehearsal/talk-state.ts";
import { TRUE_REASONS } from "#src/core/rehearsal/true-reason.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";

const page = await readFile(join(import.meta.dirname, "../../../docs/rehearsal-rubric.md"), "utf8");

/** The cells of the rows whose first cell is `name`. */
function row(name: string): string[] {
  const cells = page
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const found = cells.filter(([first]) => first === name);
  if (found.length !== 1) throw new Error(`${found.length} rows of the page begin with '${name}'`);
  return found[0]?.slice(1) ?? [];
}

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));

test.each(CRITERIA)("the page has the points and sources of %s", (id) => {
  const [points, , sources] = row(id);
  expect([points, sources]).toEqual([String(RUBRIC[id].points), RUBRIC[id].register.join(", ")]);
});

test.each(MOVES)("the page has what %s does", (move) => {
  const early = TOO_EARLY[move];
  expect(row(move)).toEqual([
    signed(EFFECTS[move].trust),
    signed(EFFECTS[move].irritation),
    early === undefined
      ? ""
      : `${signed(early.trust)} / ${signed(early.irritation)} before layer ${early.beforeLayer}`,
  ]);
});

const startOf = (objection: Objection) =>
  DIFFICULTIES.map((difficulty) => startTalk(rehearsalPersona({}, { objection, difficulty })));

test.each([
  ...OBJECTIONS.map((objection) => ({ name: objection, spots: SPOTS_OF_OBJECTION[objection] })),
  ...TRUE_REASONS.map((reason) => ({ name: reason, spots: SPOTS_OF_REASON[reason] })),
])("the page has the sore and soft spots of $name", ({ name, spots }) => {
  expect(row(name).slice(-2)).toEqual([spots.sore.join(", "), spots.soft.join(", ")]);
});

const ATTITUDES = [
  ["missing product", ["missing-product"]],
  ["pretext", ["pretext"]],
  ["better terms", ["better-terms"]],
  ["price, new rules, rumour", ["price", "new-rules", "rumour"]],
  ["where were you", ["where-were-you"]],
  ["bad service, late delivery, rude employee", ["bad-service", "late-delivery", "rude-employee"]],
] as const;

test("the page has what every client begins with", () => {
  const irritation = (objection: Objection) => startOf(objection).map((one) => `${one.irritation}`);
  expect(row("Trust at the start")).toEqual(startOf("price").map(({ trust }) => `${trust}`));
  for (const [name, objections] of ATTITUDES)
    for (const objection of objections)
      expect(row(`Irritation, ${name}`)).toEqual(irritation(objection));
  expect(new Set(ATTITUDES.flatMap(([, objections]) => objections))).toEqual(new Set(OBJECTIONS));
});

const gate = (layer: Layer, difficulty: (typeof DIFFICULTIES)[number]) => {
  const persona = rehearsalPersona({}, { difficulty });
  const found = nextGate(persona, { ...startTalk(persona), layer });
  if (found === null) throw new Error(`no gate behind layer ${layer}`);
  return found;
};

test.each([
  { layer: 0, trust: "Trust for the hint", needs: "1, the hint" },
  { layer: 1, trust: "Trust for a part of the reason", needs: "2, a part of it" },
  { layer: 2, trust: "Trust for the true reason", needs: "3, the true reason" },
] as const)("the page has the gate behind layer $layer", ({ layer, trust, needs }) => {
  expect(row(trust)).toEqual(DIFFICULTIES.map((one) => String(gate(layer, one).minTrust)));
  const [irritation, list = ""] = row(needs);
  expect(irritation).toBe(String(gate(layer, "medium").maxIrritation));
  const named = NEEDS.filter((need) => list.split(/[;:\s]+/u).includes(need));
  const needed = NEEDS.filter((need) => gate(layer, "medium").needs.includes(need));
  expect(named).toEqual(needed);
});

test("the page has the numbers that stand in its sentences", () => {
  const points = CRITERIA.reduce((sum, id) => sum + RUBRIC[id].points, 0);
  const { trust, irritation } = MOST_A_TURN;
  for (const sentence of [
    `${points} points, rubric ${RUBRIC_VERSION}`,
    `fewer than ${SHORTEST_TALK} replies`,
    `(up to ${MOST_MOVES})`,
    `After ${MOST_TURNS} replies`,
    `trust by at most +${trust.up} or -${trust.down}, irritation by at most +${irritation.up} or -${irritation.down}`,
  ]) {
    expect(page).toContain(sentence);
  }
});
