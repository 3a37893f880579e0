import { expect, test } from "vitest";
import { surveyDoors } from "#src/http/survey-door.ts";
import { makeSurveyToken } from "#src/wiring/survey-deps.ts";

async function unasked(): Promise<never> {
  throw new Error("nothing was asked");
}

test("a link holds 24 random bytes: none comes twice, and the door knows no shorter one", () => {
  const tokens = Array.from({ length: 2_000 }, makeSurveyToken);
  expect(new Set(tokens).size).toBe(tokens.length);
  expect(tokens.every((token) => Buffer.from(token, "base64url").length === 24)).toBe(true);
  const used = new Set(tokens.flatMap((token) => token.split("")));
  expect(used.size).toBe(64);
  const doors = surveyDoors({
    company: () => "",
    gift: unasked,
    openPage: unasked,
    answer: unasked,
  });
  for (const { path } of doors) {
    expect(tokens.every((token) => path.test(`/s/${token}`))).toBe(true);
    for (const wrong of [
      "/s/",
      "/s/short",
      `/s/${"a".repeat(65)}`,
      "/s/../../etc/passwd",
      "/s/%00",
    ])
      expect(path.test(wrong)).toBe(false);
  }
});
