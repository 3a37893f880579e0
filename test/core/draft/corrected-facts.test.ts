import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import {
  applyCorrections,
  type Correction,
  correctionSchema,
  type KeptCorrection,
  LONGEST_LINE,
} from "#src/core/draft/corrected-facts.ts";
import { bareSheet, factSheet, wrongedSheet } from "../../support/fact-sheets.ts";

const ON = parseDay("2026-03-10");
const kept = (correction: Correction): KeptCorrection => ({
  ...correction,
  byName: "Mari",
  on: ON,
});

test("the newest correction of a fact holds", () => {
  const sheet = applyCorrections(factSheet(), [
    kept({ fact: "sender", value: "Jaan" }),
    kept({ fact: "sender", value: "Vello" }),
  ]);
  expect(sheet.sender).toBe("Vello");
});

test("a contact's new name keeps the address and the consent; taken away, nobody is named", () => {
  const renamed = applyCorrections(factSheet(), [kept({ fact: "contact-name", value: "Liis" })]);
  expect(renamed.contact).toEqual({ ...factSheet().contact, name: "Liis" });
  const nobody = applyCorrections(factSheet(), [
    kept({ fact: "contact-name", value: null }),
    kept({ fact: "form-of-address", value: "informal" }),
  ]);
  expect(nobody.contact).toBeNull();
});

test("a contact can be named where the books have none, whatever came first", () => {
  const sheet = applyCorrections(bareSheet(), [
    kept({ fact: "phone", value: "+372 5550" }),
    kept({ fact: "contact-name", value: "Liis" }),
  ]);
  expect(sheet.contact).toMatchObject({ name: "Liis", phone: "+372 5550", email: null });
});

const incident = (value: Extract<Correction, { fact: "incident" }>["value"]) =>
  kept({ fact: "incident", value });

test.each([
  ["made the day before the correction", "2026-03-09", "quality"],
  ["made on its day", "2026-03-10", "quality"],
  ["made a day later, which is news", "2026-03-11", "delivery"],
])("a complaint on record %s", (_, madeOn, about) => {
  const recorded = wrongedSheet({
    complaint: { about: "delivery", madeOn: parseDay(madeOn), resolvedOn: null, words: "Late." },
  });
  const value = { about: "quality", madeOn: parseDay("2026-03-01"), resolvedOn: null } as const;
  expect(applyCorrections(recorded, [incident(value)]).complaint?.about).toBe(about);
});

test("the client's words stay with the complaint they were said in and go with no other", () => {
  const recorded = wrongedSheet();
  const { madeOn = ON, words } = recorded.complaint ?? {};
  const settled = incident({ about: "delivery", madeOn, resolvedOn: ON });
  expect(applyCorrections(recorded, [settled]).complaint).toMatchObject({ words, resolvedOn: ON });
  const other = incident({ about: "price", madeOn, resolvedOn: null });
  expect(applyCorrections(recorded, [other]).complaint?.words).toBeNull();
});

test("what is left out is gone from the sheet, and comes back when it is not left out any more", () => {
  const out = kept({ fact: "left-out", value: ["goods", "last-order", "complaint"] });
  const sheet = applyCorrections(wrongedSheet(), [out]);
  expect(sheet).toMatchObject({ goods: [], lastOrderOn: null, silentDays: null, complaint: null });
  const back = kept({ fact: "left-out", value: [] });
  expect(applyCorrections(wrongedSheet(), [out, back])).toEqual(wrongedSheet());
});

test("a talk on record after the correction is the newer one", () => {
  const noted = kept({ fact: "last-talk", value: parseDay("2026-02-01") });
  const on = (day: string) => applyCorrections(factSheet({ lastTalkOn: parseDay(day) }), [noted]);
  expect(on("2026-03-10").lastTalkOn).toBe("2026-02-01");
  expect(on("2026-03-11").lastTalkOn).toBe("2026-03-11");
});

test.each([
  [{ fact: "sender", value: "x".repeat(LONGEST_LINE) }, true],
  [{ fact: "sender", value: "x".repeat(LONGEST_LINE + 1) }, false],
  [{ fact: "sender", value: "" }, false],
  [{ fact: "language", value: "lv" }, false],
  [{ fact: "left-out", value: ["promises"] }, false],
  [{ fact: "price", value: "1" }, false],
])("%j is a correction: %s", (given, isOne) => {
  expect(correctionSchema.safeParse(given).success).toBe(isOne);
});
