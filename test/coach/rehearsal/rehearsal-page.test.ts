import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { TALK_LANGUAGES } from "#src/core/rehearsal/persona.ts";
import { CHOSEN_TALKS } from "../../../tools/rehearsal-page/chosen-talks.ts";
import { makeRehearsalPage } from "../../../tools/rehearsal-page/make-rehearsal-page.ts";

const page = makeRehearsalPage();

test("docs/rehearsals.md is what the program plays: `npm run rehearsals:page` writes it anew", async () => {
  const kept = await readFile(join(import.meta.dirname, "../../../docs/rehearsals.md"), "utf8");
  expect(kept).toBe(page);
});

test("it has a talk in every language, with every criterion of the scorecard, and not all go well", () => {
  expect(CHOSEN_TALKS.map(({ language }) => language)).toEqual([...TALK_LANGUAGES]);
  expect(page.match(/^### Scorecard$/gmu)).toHaveLength(TALK_LANGUAGES.length);
  expect(page).toContain("[agree-next-step; ");
  expect(page).toMatch(/\[end-(?:angry|polite); /u);
  expect(page).not.toMatch(/\{\w+\}|undefined/u);
});
