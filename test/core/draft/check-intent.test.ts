import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { checkDraft } from "#src/core/draft/checks/check-draft.ts";
import { findings } from "../../support/checking.ts";
import { factSheet, wrongedSheet } from "../../support/fact-sheets.ts";

const plain = { language: "en", author: "coach", competitors: [] } as const;
const owned = "Dear Mari Tamm, the mistake was ours and I am sorry.";

test("an apology that names the responsibility and is made once passes", () => {
  expect(findings(owned)).toEqual([]);
});

test("an apology without a word of regret is none", () => {
  expect(findings("Dear Mari Tamm, the mistake was ours.")).toEqual(["no-apology"]);
});

test("an apology that owns nothing is worth a second look", () => {
  expect(findings("Dear Mari Tamm, I am sorry.")).toEqual(["no-ownership"]);
});

test("a heading of the letter is not its apology", () => {
  expect(rulesOfLetter("Dear Mari Tamm, the mistake was ours.")).toEqual(["no-apology"]);
  expect(rulesOfLetter(owned)).toEqual([]);
});

function rulesOfLetter(text: string): string[] {
  return checkDraft(
    { subject: "Our apology", text: `Our apology\n\n${text}` },
    { ...plain, sheet: wrongedSheet(), intent: "apology", channel: "letter" },
  ).map(({ rule }) => rule);
}

test("an apology is made once in a text", () => {
  expect(findings(`${owned} I apologise again.`)).toEqual(["apology-repeated: I apologise again."]);
});

test("repair comes after responsibility", () => {
  const text = "Mari Tamm, what shall we put right? The mistake was ours and I am sorry.";
  expect(findings(text)).toEqual(["repair-before-responsibility"]);
  expect(findings(`${owned} What shall we put right?`)).toEqual([]);
});

test("a sent apology is not made again, whatever the next message is for", () => {
  const sheet = wrongedSheet({ apologySentOn: parseDay("2026-03-10") });
  const again = "Mari Tamm, I am sorry once more. Is all well?";
  for (const intent of ["apology", "check-in", "reason-finding"] as const) {
    expect(findings(again, { sheet, intent })).toContain(
      "second-apology: Mari Tamm, I am sorry once more.",
    );
  }
});

test("nobody admits a fault that nobody knows of, unless with an if", () => {
  const sheet = factSheet();
  expect(findings(owned, { sheet })).toEqual(["unfounded-admission: mistake was ours"]);
  const soft = "Mari Tamm, if we made a mistake, I am sorry.";
  expect(findings(soft, { sheet })).toEqual([]);
  const estonian = "Mari Tamm, see oli meie viga ja ma palun vabandust.";
  expect(findings(estonian, { sheet, language: "et" })).toEqual(["unfounded-admission: meie viga"]);
});

test.each([
  ["Mari Tamm, I would like to know your view.", ["no-question"]],
  ["Mari Tamm, what went wrong?", ["blunt-question: Mari Tamm, what went wrong?"]],
  ["Mari Tamm, may I ask what went wrong?", []],
  ["Mari Tamm, would you mind telling me what went wrong?", []],
])("a reason is asked for, with leave: %s", (text, expected) => {
  expect(findings(text, { intent: "reason-finding", sheet: factSheet() })).toEqual(expected);
});

test.each([
  ["Mari Tamm, mis juhtus?", ["blunt-question: Mari Tamm, mis juhtus?"]],
  ["Mari Tamm, kas tohin küsida, mis juhtus?", []],
  ["Mari Tamm, kui lubate, küsin otse: mis juhtus?", []],
])("the same in Estonian: %s", (text, expected) => {
  const context = { intent: "reason-finding", sheet: factSheet(), language: "et" } as const;
  expect(findings(text, context)).toEqual(expected);
});

test("a reproach only warns elsewhere, and blocks a check-in", () => {
  expect(levelOfReproach("check-in")).toEqual(["reproach block"]);
  expect(levelOfReproach("reason-finding")).toEqual(["reproach warn"]);
});

function levelOfReproach(intent: "check-in" | "reason-finding"): string[] {
  return checkDraft(
    { subject: null, text: "Mari Tamm, you have not ordered. May I ask why?" },
    { ...plain, sheet: factSheet(), intent, channel: "e-mail" },
  ).map((found) => `${found.rule} ${found.level}`);
}

test("what a person promises with a date, or counts, is theirs to know", () => {
  const text = `${owned} I will call you on Friday. We have 3 drivers.`;
  expect(findings(text, { author: "person" })).toEqual(["invented-number: 3"]);
  expect(findings(text)).toEqual(["invented-promise: I will", "invented-number: 3"]);
});

test("a fix may be told once the complaint was settled", () => {
  const settled = wrongedSheet({
    complaint: {
      about: "delivery",
      madeOn: parseDay("2026-03-05"),
      resolvedOn: parseDay("2026-03-12"),
      words: null,
    },
  });
  const text = `${owned} The matter was settled on 12 March 2026.`;
  expect(findings(text, { sheet: settled })).toEqual([]);
  expect(findings(text)).toEqual(["invented-fix: was settled", "invented-number: 12"]);
});
