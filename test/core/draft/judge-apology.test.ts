import { expect, test } from "vitest";
import { checkMessage } from "#src/core/draft/checks/check-message.ts";
import { judgeApology } from "#src/core/draft/checks/judge-apology.ts";
import { messageFactsSchema } from "#src/core/draft/checks/message-facts.ts";
import { ruleFacts } from "#src/core/draft/checks/rule-facts.ts";

const found = (text: string): string[] =>
  judgeApology(text, "en")
    .elements.filter((one) => one.found !== null)
    .map(({ element }) => element);

test("an apology is held against the six elements, responsibility and repair weighing most", () => {
  const sorry = judgeApology("I am sorry.", "en");
  const owned = judgeApology("I am sorry. The mistake was ours.", "en");
  const mended = judgeApology("I am sorry. The mistake was ours. We replace the boxes.", "en");
  expect(found("I am sorry.")).toEqual(["regret"]);
  expect(found("The mistake was ours.")).toEqual(["responsibility"]);
  expect(owned.score - sorry.score).toBeGreaterThan(sorry.score);
  expect(mended.score).toBeGreaterThan(owned.score);
  const weights = owned.elements.map(({ element, weight }) => ({ element, weight }));
  expect(weights.toSorted((a, b) => b.weight - a.weight).slice(0, 2)).toEqual([
    { element: "responsibility", weight: 30 },
    { element: "repair", weight: 25 },
  ]);
  expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  expect(judgeApology("Thank you.", "en").score).toBe(0);
});

const facts = messageFactsSchema.parse({
  today: "2026-05-18",
  clientName: "Harbour Café Ltd",
  contactName: "Anna Clarke",
  competitor: "Seaway Foods",
  problemOrder: {
    id: "SO-2214",
    date: "2026-04-14",
    amount: 1840,
    currency: "EUR",
    problem: "four days late",
  },
  approvedConcession: { text: "free delivery", amount: null, validUntil: "2026-05-18" },
  promises: [],
  fixedSince: null,
  apologyAlreadyGiven: false,
  formOfAddress: "formal",
  clientLanguage: "en",
  channel: "e-mail",
});
const rules = (text: string, changes: Partial<typeof facts> = {}): string[] =>
  checkMessage(text, { ...facts, ...changes })
    .map(({ rule }) => rule)
    .filter((rule) => rule !== "not-personal");

test("what was approved may be named on its last day, and not on the day after", () => {
  const text = "The free delivery is yours for the next order.";
  expect(rules(text)).toEqual([]);
  const day = messageFactsSchema.shape.today.parse("2026-05-19");
  expect(rules(text, { today: day })).toEqual(["invented-offer"]);
});

test.each([
  ["Your order of 14 April came to 1,840 euros.", []],
  ["Your order of 15 April came to 1,840 euros.", ["invented-day"]],
  ["Your order of 14 April came to 1,841 euros.", ["invented-number"]],
  ["Your order of 14 April came to 1,840 dollars.", ["invented-number"]],
  ["It came four days late.", []],
  ["It came five days late.", ["invented-number"]],
])("numbers and days are those of the facts: %s", (text, expected) => {
  expect(rules(text)).toEqual(expected);
});

test("every finding can be explained", () => {
  const findings = checkMessage("We beg you: <!here> come back, Nordic cheats.", facts);
  expect(findings.length).toBeGreaterThan(1);
  for (const { rule } of findings) expect(ruleFacts(rule).fix).not.toBe("");
});
