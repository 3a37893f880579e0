import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { checkDraft } from "#src/core/draft/checks/check-draft.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import { factSheet, wrongedSheet } from "../../support/fact-sheets.ts";

const sheet = wrongedSheet();

function invented(text: string, language: DraftLanguage, facts = sheet): string[] {
  const context = {
    sheet: facts,
    intent: "check-in",
    channel: "e-mail",
    language,
    author: "coach",
    competitors: [],
  } as const;
  return checkDraft({ subject: null, text }, context)
    .filter(({ rule }) => rule === "invented-number")
    .map(({ span }) => (span === null ? "" : text.slice(span.start, span.end)));
}

test.each([
  ["Your order of 3 March 2026.", []],
  ["Your order of March 3, 2026.", []],
  ["Your order of 3rd of March.", []],
  ["Your order of 03/03/2026.", []],
  ["Your order of 2026-03-03.", []],
  ["Your order in March 2026 and your complaint of 5 March 2026.", []],
  ["It has been 76 days.", []],
  ["It has been a 76-day pause.", []],
  ["You took Filter coffee 1 kg from us.", []],
  ["Your number is +372 5550 1234.", []],
  ["Your order of 4 March 2026.", ["4"]],
  ["Your order of 3 March 2025.", ["2025"]],
  ["Your order of 3 April 2026.", ["3", "2026"]],
  ["It has been 75 days.", ["75"]],
  ["It has been 77 days.", ["77"]],
  ["You ordered 76 boxes.", ["76"]],
  ["You save 14 %.", ["14 %"]],
  ["You paid 1,250.00 in all.", ["1,250.00"]],
  ["We are in room 3.", ["3"]],
])("in English, %s", (text, expected) => {
  expect(invented(text, "en")).toEqual(expected);
});

test.each([
  ["Tellisite meilt 3. märtsil 2026.", []],
  ["Kaebus 5. märtsist 2026.", []],
  ["Teie 3. märtsi tellimus.", []],
  ["Tellisite 03.03.2026.", []],
  ["Tellisite märtsis 2026.", []],
  ["Möödas on 76 päeva.", []],
  ["Tellisite umbes iga 14 päeva järel.", []],
  ["Tellisite meilt 4. märtsil 2026.", ["4"]],
  ["Tellisite meilt 3. aprillil 2026.", ["3", "2026"]],
  ["Möödas on 75 päeva.", ["75"]],
  ["Tellisite 76 kasti.", ["76"]],
  ["Säästate 14%.", ["14%"]],
])("in Estonian, %s", (text, expected) => {
  expect(invented(text, "et")).toEqual(expected);
});

const MONTHS =
  "jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril oktoobril novembril detsembril";

test.each(MONTHS.split(" ").map((month, index) => [month, index + 1] as const))(
  "in Estonian, a day in its case ending: %s",
  (month, number) => {
    const lastOrderOn = parseDay(`2025-${String(number).padStart(2, "0")}-09`);
    const facts = factSheet({ lastOrderOn });
    expect(invented(`Tellisite meilt 9. ${month} 2025.`, "et", facts)).toEqual([]);
    expect(invented(`Tellisite meilt 8. ${month} 2025.`, "et", facts)).toEqual(["8"]);
  },
);

test("the day of the letter itself is no invention", () => {
  expect(invented("18 May 2026", "en")).toEqual([]);
  expect(invented("18. mai 2026", "et")).toEqual([]);
});

test("a number in the client's name is no invention, and elsewhere it still is", () => {
  const named = factSheet({ client: { id: "c", name: "Studio 54" } });
  expect(invented("A letter for Studio 54.", "en", named)).toEqual([]);
  expect(invented("A letter for 54 people.", "en", named)).toEqual(["54"]);
});

test("a complaint that was not made licenses no day", () => {
  const quiet = factSheet({ lastOrderOn: parseDay("2026-02-01") });
  expect(invented("You complained on 5 March 2026.", "en", quiet)).toEqual(["5", "2026"]);
});
