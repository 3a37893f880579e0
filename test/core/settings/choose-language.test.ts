import { expect, test } from "vitest";
import { chooseLanguage, guessLanguages } from "#src/core/draft/choose-language.ts";
import { languageSettingsSchema } from "#src/core/settings/language-settings.ts";

const company = (given: object) => languageSettingsSchema.parse(given);
const baltic = company({ offered: ["et", "ru"], byCountry: [{ country: "LV", language: "ru" }] });

test.each([
  { client: { language: "et", country: "FI" }, written: "et", why: "their own, which is offered" },
  { client: { language: "fi", country: "FI" }, written: "et", why: "not offered: the first one" },
  { client: { language: null, country: "LV" }, written: "ru", why: "as set for the country" },
  { client: { language: null, country: "EE" }, written: "et", why: "as usual in the country" },
  { client: { language: null, country: "FI" }, written: "et", why: "usual there, not offered" },
  { client: { language: "lv", country: "LV" }, written: "lv", why: "told as it is" },
])("$client.language in $client.country is written to in $written: $why", ({ client, written }) => {
  expect(chooseLanguage(client, baltic)).toBe(written);
});

test("English goes before the first where it is offered", () => {
  const given = company({ offered: ["et", "en"] });
  expect(chooseLanguage({ language: "fi", country: "FI" }, given)).toBe("en");
});

test("only languages that are offered are guessed, and where there is one nobody is asked", () => {
  expect(guessLanguages({ language: null, country: "KZ" }, baltic)).toEqual(["ru", "et"]);
  expect(guessLanguages({ language: null, country: "DE" }, baltic)).toEqual(["et", "ru"]);
  expect(guessLanguages({ language: null, country: "LV" }, baltic)).toBeNull();
  expect(
    guessLanguages({ language: null, country: "DE" }, company({ offered: ["fi"] })),
  ).toBeNull();
});

test("a country's language must be offered", () => {
  const given = { offered: ["en"], byCountry: [{ country: "LV", language: "ru" }] };
  expect(languageSettingsSchema.safeParse(given).error?.issues).toMatchObject([
    { path: ["byCountry"] },
  ]);
});
