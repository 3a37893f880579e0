import { expect, test } from "vitest";
import { feelAtFirst } from "#src/core/rehearsal/attitude.ts";
import type { Persona, PersonaWish } from "#src/core/rehearsal/persona.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";

const HISTORY = { years: 0, brokenPromises: 0, openComplaints: 0 };

/** Of no long standing and even temper, who left over the price. */
function someone(changed: Partial<Persona> = {}, wish: Partial<PersonaWish> = {}): Persona {
  const plain = { trueReason: "B2", temperament: "formal", history: HISTORY } as const;
  return rehearsalPersona({ ...plain, ...changed }, wish);
}

test.each([
  { objection: "missing-product", difficulty: "easy", trust: 3, irritation: 1 },
  { objection: "price", difficulty: "medium", trust: 2, irritation: 3 },
  { objection: "bad-service", difficulty: "medium", trust: 2, irritation: 4 },
  { objection: "bad-service", difficulty: "hard", trust: 1, irritation: 5 },
] as const)(
  "$objection, $difficulty begins at $trust / $irritation",
  ({ trust, irritation, ...wish }) => {
    expect(feelAtFirst(someone({}, wish))).toEqual({ trust, irritation });
  },
);

test.each([
  { changed: { trueReason: "B5" }, trust: 2, irritation: 4, why: "angry about deliveries" },
  { changed: { trueReason: "B7" }, trust: 1.5, irritation: 3.5, why: "betrayed" },
  { changed: { trueReason: "A7" }, trust: 2, irritation: 2.5, why: "embarrassed" },
  { changed: { trueReason: "T1" }, trust: 1.5, irritation: 3, why: "mistrustful" },
  { changed: { temperament: "warm" }, trust: 2.5, irritation: 3, why: "warm" },
  { changed: { temperament: "sceptical" }, trust: 1.5, irritation: 3, why: "sceptical" },
  { changed: { history: { ...HISTORY, years: 2 } }, trust: 2, irritation: 3, why: "two years" },
  { changed: { history: { ...HISTORY, years: 3 } }, trust: 2.5, irritation: 3, why: "three years" },
  {
    changed: { history: { ...HISTORY, openComplaints: 1 } },
    trust: 2,
    irritation: 3.5,
    why: "a complaint unanswered",
  },
  {
    changed: { history: { ...HISTORY, openComplaints: 4 } },
    trust: 2,
    irritation: 3.5,
    why: "four of them weigh no more",
  },
] as const)(
  "price, medium, $why: begins at $trust / $irritation",
  ({ changed, trust, irritation }) => {
    expect(feelAtFirst(someone(changed))).toEqual({ trust, irritation });
  },
);

test("nobody takes the call more irritated than 6, or with less than no trust", () => {
  const worst = someone(
    { trueReason: "B7", temperament: "sceptical", history: { ...HISTORY, openComplaints: 1 } },
    { objection: "rude-employee", difficulty: "hard" },
  );
  expect(feelAtFirst(worst)).toEqual({ trust: 0, irritation: 6 });
});
