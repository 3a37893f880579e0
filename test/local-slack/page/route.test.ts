import { expect, test } from "vitest";
import { suggestWords } from "#src/local-slack/page/shell/suggest-words.ts";
import { formatRoute, parseRoute } from "#src/local-slack/page/workspace/route.ts";

test.each([
  ["#/c/C1", { channel: "C1", thread: null, tab: "messages" }],
  ["#/c/C1/t/17.25", { channel: "C1", thread: "17.25", tab: "messages" }],
  ["#/c/D1/home", { channel: "D1", thread: null, tab: "home" }],
  ["#/", { channel: null, thread: null, tab: "messages" }],
] as const)("%s names a place and comes back from it", (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(formatRoute(route)).toBe(hash);
});

test("an address that means nothing names no place", () => {
  expect(parseRoute("#/c/<b>").channel).toBeNull();
  expect(parseRoute("").channel).toBeNull();
});

const known = {
  commands: [
    { command: "/winback", description: "", hint: "[name]" },
    { command: "/winter", description: "", hint: "" },
  ],
  users: [{ id: "U1", name: "Mari Tamm", title: "", isBot: false }],
};
const offered = (text: string): readonly string[] =>
  suggestWords(text, known).map((suggestion) => suggestion.text);

test("a slash lists commands only while the first word is being typed", () => {
  expect(offered("/")).toEqual(["/winback ", "/winter "]);
  expect(offered("/winb")).toEqual(["/winback "]);
  expect(offered("/winback a")).toEqual([]);
  expect(offered("say /")).toEqual([]);
});

test("an at sign lists people by any of their names", () => {
  expect(offered("hello @ta")).toEqual(["hello @Mari Tamm "]);
  expect(offered("mail@ta")).toEqual([]);
});
