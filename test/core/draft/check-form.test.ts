import { expect, test } from "vitest";
import { checkDraft } from "#src/core/draft/checks/check-draft.ts";
import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import { splitSentences } from "#src/core/draft/checks/sentences.ts";
import { tellLanguage } from "#src/core/draft/checks/tell-language.ts";
import { findings, rulesBroken } from "../../support/checking.ts";
import { bareSheet, factSheet } from "../../support/fact-sheets.ts";

const words = (count: number): string => Array.from({ length: count }, () => "fine").join(" ");

test.each([
  ["e-mail", 150, false],
  ["e-mail", 151, true],
  ["letter", 220, false],
  ["letter", 221, true],
  ["phone-script", 420, false],
  ["phone-script", 421, true],
] as const)("a text for %s of %i words", (channel, count, isTooLong) => {
  expect(rulesBroken(words(count), { channel }).includes("too-long")).toBe(isTooLong);
});

test.each([
  ["We are writing to you because of the order that you placed with us.", "en"],
  ["Kirjutan Teile, sest see on meile oluline ja me ei taha oletada.", "et"],
  ["Kirjoitan teille, koska se on meille tärkeää ja me emme halua arvata, mikä on syy.", "fi"],
  ["Мы хотели бы узнать, что изменилось.", "ru"],
  ["Бихме искали да знаем какво се промени.", "bg"],
  ["Θα θέλαμε να μάθουμε τι άλλαξε.", "el"],
  ["Tere!", null],
  ["OK", null],
])("tells the language of: %s", (text, expected) => {
  expect(tellLanguage(text)).toBe(expected);
});

test("a draft in another language than agreed is stopped, whatever the names in it", () => {
  const english = "We are writing to you because of the order that you placed with us.";
  expect(rulesBroken(english, { language: "et" })).toContain("wrong-language");
  expect(rulesBroken(english, { language: "en" })).not.toContain("wrong-language");
  const named = bareSheet({
    goods: ["The best of you and your our", "Is that what we have been to"],
  });
  const estonian = `Kõige sagedamini olete meilt tellinud: ${named.goods.join(" ja ")}.`;
  expect(rulesBroken(estonian, { language: "et", sheet: named })).not.toContain("wrong-language");
});

test("a text that could go to anybody is noticed, if there was something to say", () => {
  const anybody = "We made a mistake and are sorry.";
  expect(findings(anybody)).toContain("not-personal");
  expect(findings(`Mari, ${anybody}`)).not.toContain("not-personal");
  expect(findings(anybody, { sheet: bareSheet() })).not.toContain("not-personal");
});

test("names are not read as our words", () => {
  const sheet = factSheet({ client: { id: "c", name: "Free Delivery Promotion OÜ" } });
  expect(rulesBroken("A letter for Free Delivery Promotion OÜ.", { sheet })).toEqual([]);
  expect(rulesBroken("A letter about free delivery.", { sheet })).toEqual(["invented-offer"]);
});

test("a control word in a name is still a control word", () => {
  const sheet = factSheet({ client: { id: "c", name: "<!channel> OÜ" } });
  expect(rulesBroken("A letter for <!channel> OÜ.", { sheet })).toEqual(["slack-control"]);
});

test("an empty text is not a draft", () => {
  expect(findings("  ")).toContain("empty");
});

test("a competitor's name asks for a second look, and with a bad word is stopped", () => {
  const competitors = ["Rivaal AS"];
  expect(rulesBroken("You mentioned Rivaal AS.", { competitors })).toEqual(["competitor-named"]);
  expect(rulesBroken("The goods of Rivaal AS are inferior.", { competitors })).toEqual([
    "competitor-criticism",
  ]);
});

test("the subject line is held to the same red lines", () => {
  const found = checkDraft(
    { subject: "A 20 % discount for you", text: "Mari Tamm, our mistake, sorry." },
    {
      sheet: factSheet(),
      intent: "check-in",
      channel: "e-mail",
      language: "en",
      author: "coach",
      competitors: [],
    },
  );
  const inSubject = found.filter(({ where }) => where === "subject").map(({ rule }) => rule);
  expect(inSubject).toEqual(["invented-number", "invented-offer"]);
});

test("sentences keep their places, and an ordinal's dot ends none", () => {
  const text = "Saime 3. märtsil kirja. Aitäh!\nKas 2026. aastal?";
  const parts = splitSentences(text);
  expect(parts.map((one) => one.text)).toEqual([
    "Saime 3. märtsil kirja.",
    "Aitäh!",
    "Kas 2026. aastal?",
  ]);
  for (const { start, end, text: sentence } of parts) expect(text.slice(start, end)).toBe(sentence);
});

test("what cannot be seen is taken out before a text is kept", () => {
  expect(normaliseText("a\u200Bb\u00A0c\r\nd\u0007  \n\n\n\ne\u{E0041}")).toBe("ab c\nd\n\ne");
  expect(normaliseText("Po\u0303hja")).toBe("Põhja");
});

test("what is nobody's business is stopped in a draft as in a message somebody wrote", () => {
  expect(rulesBroken("We heard of your divorce.")).toContain("private-data");
  expect(rulesBroken("We heard of your new shop.")).not.toContain("private-data");
});

test("the other form of address than this person's is noticed", () => {
  const text = "Благодаря ти за поръчката.";
  const rules = (formal: boolean): string[] => {
    const contact = { name: "Мария Иванова", formal, email: null, phone: null, mailOk: true };
    return rulesBroken(text, { language: "bg", sheet: factSheet({ contact }) });
  };
  expect(rules(true)).toContain("wrong-form");
  expect(rules(false)).not.toContain("wrong-form");
});
