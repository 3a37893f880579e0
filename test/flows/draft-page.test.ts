import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { channelSchema, draftLanguageSchema, intentSchema } from "#src/core/draft/draft-terms.ts";
import type { Store } from "#src/store/open.ts";
import { CHOSEN_DRAFTS } from "../../tools/draft-page/chosen-drafts.ts";
import { makeDraftPage } from "../../tools/draft-page/make-draft-page.ts";
import { openTestStore } from "../support/store.ts";

let store: Store;
beforeAll(async () => {
  store = await openTestStore("postgres");
});
afterAll(() => store.close());

test("the page of drafts shows what is written today; npm run drafts:page writes it anew", async () => {
  const kept = await readFile(join(import.meta.dirname, "../../docs/drafts.md"), "utf8");
  expect(kept).toBe(await makeDraftPage(store.prisma));
  expect(kept).not.toContain("Not fit to send yet");
}, 60_000);

test("it has four drafts in each language, for every purpose and by every way", () => {
  for (const language of draftLanguageSchema.options)
    expect(CHOSEN_DRAFTS.filter((one) => one.language === language)).toHaveLength(4);
  const intents = new Set(CHOSEN_DRAFTS.map(({ intent }) => intent));
  expect([...intents].toSorted()).toEqual(intentSchema.options.toSorted());
  const channels = new Set(CHOSEN_DRAFTS.map(({ channel }) => channel));
  expect([...channels].toSorted()).toEqual(channelSchema.options.toSorted());
});
