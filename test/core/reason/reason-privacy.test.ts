import { describe, expect, test } from "vitest";
import { isPrivateEntry, maySeeEntry, type Reader } from "#src/core/reason/reason-privacy.ts";

describe("private is", () => {
  test.each([
    [
      "an employee as the stated reason",
      { stated: "B4a", real: null, source: "client-words" },
      true,
    ],
    ["an employee behind a price", { stated: "B2", real: "B4c", source: "data" }, true],
    ["a guess about somebody of theirs", { stated: null, real: "X5", source: "rep-guess" }, true],
    [
      "not the same in the client's words",
      { stated: "T1", real: null, source: "client-words" },
      false,
    ],
    ["not a guess about the business", { stated: null, real: "B2", source: "rep-guess" }, false],
    ["not bad service as such", { stated: "B4", real: null, source: "client-words" }, false],
  ] as const)("%s", (_, entry, expected) => {
    expect(isPrivateEntry(entry)).toBe(expected);
  });
});

describe("a private entry is seen by", () => {
  const entry = {
    stated: "B2",
    real: "B4b",
    source: "client-words",
    recordedBy: "U1",
  } as const;
  test.each<[string, Reader, boolean]>([
    ["whoever wrote it", { slackUserId: "U1", role: "rep" }, true],
    ["a manager", { slackUserId: "U9", role: "manager" }, true],
    ["not another rep", { slackUserId: "U2", role: "rep" }, false],
    ["not an admin", { slackUserId: "U3", role: "admin" }, false],
  ])("%s", (_, reader, expected) => {
    expect(maySeeEntry(entry, reader)).toBe(expected);
  });
});

test("everybody sees what is not private", () => {
  const entry = { stated: "B2", real: null, source: "rep-guess", recordedBy: "U1" } as const;
  expect(maySeeEntry(entry, { slackUserId: "U2", role: "rep" })).toBe(true);
});
