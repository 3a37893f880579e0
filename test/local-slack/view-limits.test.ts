import { expect, test } from "vitest";
import { checkView } from "#src/local-slack/blocks/check-view.ts";
import { x, times, plain, input, textInput, section } from "./support/blocks.ts";

const home = (count: number): object => ({ type: "home", blocks: times(count, () => section) });
const modal = (over: object = {}): object => ({
  type: "modal",
  title: plain(3),
  blocks: [section],
  ...over,
});

const viewRows: readonly (readonly [string, number, (size: number) => object, string])[] = [
  ["modal title", 24, (n) => modal({ title: plain(n) }), "/view/title/text"],
  ["submit", 24, (n) => modal({ submit: plain(n) }), "/view/submit/text"],
  ["close", 24, (n) => modal({ close: plain(n) }), "/view/close/text"],
  ["private_metadata", 3000, (n) => modal({ private_metadata: x(n) }), "/view/private_metadata"],
  ["callback_id", 255, (n) => modal({ callback_id: x(n) }), "/view/callback_id"],
  ["blocks in a modal", 100, (n) => modal({ blocks: times(n, () => section) }), "/view/blocks"],
];

test.each(viewRows)("%s: %i is taken, one more is refused", (_what, limit, make, path) => {
  expect(checkView(make(limit), "modal")).toEqual([]);
  expect(checkView(make(limit + 1), "modal").map((problem) => problem.path)).toEqual([path]);
});

test("a Home tab takes 100 blocks and needs no title", () => {
  expect(checkView(home(100), "home")).toEqual([]);
  expect(checkView(home(101), "home")).toHaveLength(1);
});

test("inputs need a submit button", () => {
  const blocks = [input(textInput())];
  expect(checkView(modal({ blocks }), "modal")).toHaveLength(1);
  expect(checkView(modal({ blocks, submit: plain(4) }), "modal")).toEqual([]);
});

test("a home is no modal, and message blocks stay in messages", () => {
  expect(checkView({ type: "home", blocks: [] }, "modal").map((one) => one.path)).toContain(
    "/view/type",
  );
  const blocks = [{ type: "markdown", text: "x" }];
  expect(checkView(modal({ blocks }), "modal").map((one) => one.path)).toEqual([
    "/view/blocks/0/type",
  ]);
});
