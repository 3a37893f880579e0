import { expect, test } from "vitest";
import { sayReason, sayReasonInFull } from "#src/slack/presenters/say-reason.ts";

test.each([
  ["B2", "B4", "client-words", "said price, really bad service (client's words)"],
  ["B2", null, "client-words", "said price (client's words)"],
  [null, "B5", "data", "late or failed deliveries (from the data)"],
  [null, "B5", "rep-guess", "perhaps late or failed deliveries (a guess)"],
  ["B2", "B1", "rep-guess", "said price, perhaps we stopped keeping in touch (a guess)"],
  ["Z9", null, "data", "said Z9 (from the data)"],
  ["B2", null, "hearsay", "said price (a guess)"],
])("stated %s, real %s, source %s: %s", (stated, real, source, expected) => {
  expect(sayReason({ stated, real, source })).toBe(expected);
});

test.each([
  ["B4a", null, "client-words"],
  ["B2", "B4c", "data"],
  [null, "X5", "rep-guess"],
])("in a channel stated %s, real %s, source %s is for managers", (stated, real, source) => {
  expect(sayReason({ stated, real, source })).toBe("recorded (managers only)");
});

test("whoever may see a private reason reads it in full", () => {
  const entry = { stated: "B2", real: "B4b", source: "client-words" };
  expect(sayReasonInFull(entry)).toBe(
    "said price, really did not get on with their rep (client's words)",
  );
});
