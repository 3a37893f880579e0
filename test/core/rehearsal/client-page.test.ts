import { expect, test } from "vitest";
import { BRISK_TURNS, MOST_TURNS } from "#src/core/rehearsal/answer-rep.ts";
import {
  AT_FIRST,
  ATTITUDE_OF_OBJECTION,
  ATTITUDE_OF_REASON,
  ATTITUDE_OF_TEMPERAMENT,
  type Feelings,
  LONG_RELATION,
  LONG_YEARS,
  MOST_IRRITATED_AT_FIRST,
  UNANSWERED,
} from "#src/core/rehearsal/attitude.ts";
import { GOLD_EXPECTS, HURTS, NEEDS, nextGate, OBJECTS_TIMES } from "#src/core/rehearsal/gates.ts";
import {
  CHARM_AT_LEAST,
  CHARM_WEARS_OFF,
  EFFECTS,
  IRRITANT_GROWS,
  MOST_A_TURN,
  TOO_EARLY,
} from "#src/core/rehearsal/move-effects.ts";
import { MOVES } from "#src/core/rehearsal/move.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { DIFFICULTIES, TEMPERAMENTS } from "#src/core/rehearsal/persona.ts";
import {
  BAD_BEGINNING,
  BROKEN_PROMISE,
  SHORT_BEGINNING,
  SOFT_SPOT,
  SORE_SPOT,
  SPOTS_OF_OBJECTION,
  SPOTS_OF_REASON,
  SPOTS_OF_TEMPERAMENT,
} from "#src/core/rehearsal/sore-spots.ts";
import { startTalk } from "#src/core/rehearsal/talk-state.ts";
import { TRUE_REASONS } from "#src/core/rehearsal/true-reason.ts";
import { readPage } from "../../support/page-rows.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";

const page = await readPage("rehearsal-rubric.md");

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));
const both = ({ trust, irritation }: Feelings): string[] => [signed(trust), signed(irritation)];
const inWords = (feelings: Feelings): string =>
  `${signed(feelings.trust)} trust, ${signed(feelings.irritation)} irritation`;

test.each(MOVES)("the page has what %s does", (move) => {
  const early = TOO_EARLY[move];
  const tooEarly = early && `${both(early).join(" / ")} before layer ${early.beforeLayer}`;
  expect(page.row(move, "Move")).toEqual([...both(EFFECTS[move]), tooEarly ?? ""]);
});

const numbersOf = (name: string): number[] => page.row(name).map(Number);
const each = (pick: (difficulty: (typeof DIFFICULTIES)[number]) => number): number[] =>
  DIFFICULTIES.map(pick);

test("the page has what every client begins with and how they warm, by difficulty", () => {
  expect(numbersOf("Trust at first")).toEqual(each((one) => AT_FIRST[one].trust));
  expect(numbersOf("Irritation at first")).toEqual(each((one) => AT_FIRST[one].irritation));
  expect(numbersOf("Trust grows in one reply by at most")).toEqual(
    each((one) => MOST_A_TURN.trustUp[one]),
  );
  expect(numbersOf("States the objection before there is more to hear")).toEqual(
    each((one) => OBJECTS_TIMES[one]),
  );
});

test.each([
  ...OBJECTIONS.map((name) => ({
    name,
    attitude: ATTITUDE_OF_OBJECTION[name],
    spots: SPOTS_OF_OBJECTION[name],
  })),
  ...TRUE_REASONS.map((name) => ({
    name,
    attitude: ATTITUDE_OF_REASON[name],
    spots: SPOTS_OF_REASON[name],
  })),
])("the page has the attitude and the spots of $name", ({ name, attitude, spots }) => {
  const [, ...cells] = page.row(name);
  expect(cells).toEqual([...both(attitude), spots.sore.join(", "), spots.soft.join(", ")]);
});

test.each(TEMPERAMENTS)("the page has what the %s do", (temperament) => {
  const [does = ""] = page.row(temperament);
  const { sore, soft } = SPOTS_OF_TEMPERAMENT[temperament];
  const { trust } = ATTITUDE_OF_TEMPERAMENT[temperament];
  expect(does).toContain(`Sore: ${sore.join(", ")}. Soft: ${soft.join(", ")}`);
  expect(does.includes(`${signed(trust)} trust at first`)).toBe(trust !== 0);
});

test("the page has what the books say of a client", () => {
  expect(page.row("brisk")[0]).toContain(`${BRISK_TURNS} replies instead of ${MOST_TURNS}`);
  expect(page.row("brisk")[0]).toContain(
    `more than ${SHORT_BEGINNING} things beside the greeting: ${inWords(BAD_BEGINNING)}`,
  );
  expect(page.row("formal")[0]).toContain(inWords(BAD_BEGINNING));
  expect(page.row("a gold client")[0]).toContain(`${GOLD_EXPECTS} more trust`);
  expect(page.row(`${LONG_YEARS} years with us and more`)).toEqual([
    `${signed(LONG_RELATION.trust)} trust at first`,
  ]);
  expect(page.row("a complaint of theirs that nobody has answered")).toEqual([
    `${signed(UNANSWERED.irritation)} irritation at first`,
  ]);
  expect(page.row("each promise of ours that was not kept")[0]).toContain(inWords(BROKEN_PROMISE));
});

test.each([
  { layer: 0, name: "1, the hint" },
  { layer: 1, name: "2, a part of it" },
  { layer: 2, name: "3, the true reason" },
] as const)("the page has the gate behind layer $layer", ({ layer, name }) => {
  const made = rehearsalPersona({ temperament: "formal" });
  const persona = { ...made, about: { ...made.about, tier: null } };
  const gate = nextGate(persona, { ...startTalk(persona), layer });
  const [trust, irritation, list = ""] = page.row(name);
  expect([trust, irritation]).toEqual([String(gate?.minTrust), String(gate?.maxIrritation)]);
  const named = NEEDS.filter((need) => list.split(/[;:\s]+/u).includes(need));
  expect(named).toEqual(NEEDS.filter((need) => gate?.needs.includes(need)));
});

test("the page has the numbers that stand in the client's sentences", () => {
  const { trustDown, irritationUp, irritationDown } = MOST_A_TURN;
  for (const sentence of [
    `After ${MOST_TURNS} replies`,
    `sore: ${inWords(SORE_SPOT)}`,
    `soft: ${signed(SOFT_SPOT.trust)} trust`,
    `does ${CHARM_WEARS_OFF} of the good it did before, and never less than ${CHARM_AT_LEAST} of it`,
    `does ${IRRITANT_GROWS} of its first effect more at each repeat`,
    `at most ${trustDown} points of trust, and changes irritation by at most +${irritationUp} or -${irritationDown}`,
    `more than ${MOST_IRRITATED_AT_FIRST} irritation`,
    `closes a client up: ${HURTS.join(", ")}, and a discount`,
  ]) {
    expect(page.text).toContain(sentence);
  }
});
