import { describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { readReply } from "#src/core/reply/read-reply.ts";

const today = parseDay("2026-03-10");
const read = (text: string) => readReply(text, { today, clientLanguage: "en" });

describe("a reply", () => {
  test.each([
    ["Please do not contact us any more."],
    ["Palun ärge meile enam kirjutage."],
    ["Älkää ottako meihin enää yhteyttä, kiitos."],
    ["Пожалуйста, больше не пишите нам."],
    ["Моля, не ни пишете повече."],
    ["Σας παρακαλώ, μην επικοινωνείτε ξανά μαζί μας."],
  ])("that asks to be left alone says so, and asks nothing else of us: %s", (text) => {
    expect(read(text).stop).toBe(text);
    expect(read(text).proposals).toEqual([]);
  });

  test("what they ask for and by when is proposed in their words", () => {
    const { proposals } = read("Hello. Could you send us the new list by 20 March? We owe 120 €.");
    expect(proposals).toContainEqual({
      kind: "asked-of-us",
      words: "Could you send us the new list by 20 March?",
      by: "2026-03-20",
    });
    expect(proposals).toContainEqual({ kind: "amount", words: "120 €" });
  });

  test("a day that has passed is next year's, and no day is none", () => {
    expect(read("We will pay on 1 February.").proposals).toMatchObject([
      { kind: "promised-by-them", by: "2027-02-01" },
    ]);
    expect(read("Please call me.").proposals).toMatchObject([{ kind: "wants-a-call", by: null }]);
  });

  test("a text that does not tell its language is read in the client's", () => {
    const { language, isLanguageSure } = readReply("OK", { today, clientLanguage: "fi" });
    expect({ language, isLanguageSure }).toEqual({ language: "fi", isLanguageSure: false });
  });

  test("the mood is told, anger before thanks", () => {
    expect(read("Thanks, but this is unacceptable.").mood).toBe("angry");
    expect(read("Thank you, glad to hear from you.").mood).toBe("friendly");
    expect(read("We close at five.").mood).toBeNull();
  });
});
