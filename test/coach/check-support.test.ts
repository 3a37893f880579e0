import { expect, test } from "vitest";
import { checkSupport } from "#src/coach/check-support.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import { wrongedSheet } from "../support/fact-sheets.ts";

const levels = (text: string, language: DraftLanguage, known?: string): string[] =>
  checkSupport(text, {
    sheet: wrongedSheet(),
    language,
    ...(known === undefined ? {} : { known }),
  }).map(({ level }) => level);

// Reworded on purpose, so that no list of bad words knows them.
test.each([
  ["en", "Since April every van has a tracker."],
  ["en", "We rebuilt the delivery plan from scratch."],
  ["en", "Your present supplier will leave you stranded."],
  ["en", "The order form was filled in incorrectly by your staff."],
  ["en", "Everyone here cried when you left."],
  ["en", "The bridge was closed, so nobody could pass."],
  ["en", "A voucher waits for you at our desk."],
  ["et", "Aprillist alates on igas autos jälgimisseade."],
  ["et", "Praegune tarnija jätab Teid hätta."],
  ["et", "Sõidaksime Teie pärast kas või öösel."],
  ["et", "Teie enda ladu ajas sildid segi."],
  ["et", "Sild oli suletud ja keegi ei pääsenud läbi."],
  ["et", "Lisame kaks kasti omalt poolt."],
] as const)("nothing stands behind this (%s): %s", (language, text) => {
  expect(levels(text, language)).toEqual(["block"]);
});

test.each([
  ["en", "The weather was wrong."],
  ["en", "Our haulier let us down."],
  ["et", "Oleme valmis hinda langetama."],
  ["et", "Meie vedaja vedas meid alt."],
] as const)("one strange word asks for a second look (%s): %s", (language, text) => {
  expect(levels(text, language)).toEqual(["warn"]);
});

test.each([
  ["en", "I am writing about the delivery you complained of."],
  ["en", "Thank you for reading this."],
  ["en", "We have worked together for a long time."],
  ["en", "I wanted to write to you personally."],
  ["en", "Mari Tamm, your order of 3 March 2026 is the last one I see."],
  ["en", "What would Kohvik Põhja OÜ have to see rebuilt, replaced or scrapped?"],
  ["et", "Tahtsin Teile isiklikult kirjutada."],
  ["et", "Täname Teid kannatlikkuse eest."],
  ["et", "Hilinemine, millest teatasite 5. märtsil 2026, oli meie viga."],
  ["et", "Kohvik Põhja OÜ-le kirjutan ma isiklikult."],
  ["et", "Küsin, sest tahan mõista."],
] as const)("everyday words and facts pass (%s): %s", (language, text) => {
  expect(levels(text, language)).toEqual([]);
});

test("words that were in the text before are not the model's doing", () => {
  const known = "The tracker of the van is broken.";
  expect(levels("The van had a broken tracker.", "en", known)).toEqual([]);
  expect(levels("The van had a broken tracker.", "en")).toEqual(["block"]);
});
