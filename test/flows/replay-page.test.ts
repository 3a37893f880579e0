import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Store } from "#src/store/open.ts";
import { makeReplayPage } from "../../tools/replay-page/make-replay-page.ts";
import { openTestStore } from "../support/store.ts";

let store: Store;
let kept: string;
beforeAll(async () => {
  store = await openTestStore("postgres");
  kept = await readFile(join(import.meta.dirname, "../../docs/replayed-month.md"), "utf8");
});
afterAll(() => store.close());

test("the page begins as its first week is posted today; npm run replay:page writes it anew", async () => {
  const firstWeek = await makeReplayPage(store, 1);
  expect(firstWeek).toContain("## Week of 2 to 8 Mar");
  expect(kept.slice(0, firstWeek.length - 1)).toBe(firstWeek.trimEnd());
}, 60_000);

test("it has four digests, with clients who came back and promises that were forgotten", () => {
  expect(kept.match(/^## Week of /gmu)).toHaveLength(4);
  expect(kept).toMatch(/\*\*Regained\*\* \d+ client/u);
  expect(kept).toContain("a promise of ours is");
});
