import { expect, test } from "vitest";
import { readOptions } from "../../bench/rehearse-options.ts";

test.each([
  { args: ["--games", "0"], says: /whole numbers above 0/u },
  { args: ["--turns", "many"], says: /whole numbers above 0/u },
  { args: ["--pause", "1.5"], says: /whole numbers above 0/u },
  { args: ["--fast"], says: /Unknown option '--fast'/u },
])("$args is answered by a sentence", ({ args, says }) => {
  expect(readOptions(args)).toMatch(says);
});

test("left out, they are fifty games of five answers each, four seconds apart", () => {
  expect(readOptions([])).toEqual({ games: 50, turns: 5, pause: 4000 });
  expect(readOptions(["--games", "2"])).toEqual({ games: 2, turns: 5, pause: 4000 });
});
