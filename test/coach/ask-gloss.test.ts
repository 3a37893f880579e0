import { join } from "node:path";
import { expect, test } from "vitest";
import { askGloss } from "#src/coach/ask-gloss.ts";
import { loadPrompts } from "#src/coach/prompts.ts";
import { SCRIPTED_MODEL, scriptedModel } from "../support/scripted-model.ts";

const prompts = await loadPrompts(join(import.meta.dirname, "../../prompts"));
const words = ["Tere, Mari Tamm!", "Hind on 300 eurot."];
const asked = { words, from: "et", into: "en", askedBy: "U1" } as const;

test("each line comes back in the other language, from wrapped material", async () => {
  const model = scriptedModel({ lines: ["Hello, Mari Tamm!", "The price is 300 euros."] });
  expect(await askGloss({ ask: model.ask, prompts }, asked)).toEqual({
    meanings: ["Hello, Mari Tamm!", "The price is 300 euros."],
    model: SCRIPTED_MODEL,
  });
  const user = model.asked[0]?.turns[0]?.content ?? "";
  const mark = /mark of this request is (\S+)/u.exec(user)?.[1] ?? "none";
  expect(user).toContain(`${mark}\n1. Tere, Mari Tamm!\n2. Hind on 300 eurot.\n${mark}`);
  expect(user).toContain("How many lines: 2");
});

test("a line whose numbers differ is worth nothing", async () => {
  const model = scriptedModel({ lines: ["Hello, Mari Tamm!", "The price is 200 euros."] });
  const glossed = await askGloss({ ask: model.ask, prompts }, asked);
  expect(glossed?.meanings).toEqual(["Hello, Mari Tamm!", null]);
});

test.each([
  ["another number of lines", { lines: ["One line only"] }],
  ["no answer", "timeout" as const],
])("%s gives nothing", async (_, answer) => {
  const model = scriptedModel(answer);
  expect(await askGloss({ ask: model.ask, prompts }, asked)).toBeNull();
});

test("without a line nobody is asked", async () => {
  const model = scriptedModel();
  expect(await askGloss({ ask: model.ask, prompts }, { ...asked, words: [] })).toBeNull();
  expect(model.asked).toEqual([]);
});
