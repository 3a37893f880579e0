import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readPartialJson } from "#src/coach/partial-json.ts";

test.each([
  ["nothing yet", "", undefined],
  ["no brace yet", "Here you are: ", undefined],
  ["a brace", "{", {}],
  ["half a key", '{"subj', {}],
  ["a key without a value", '{"subject":', {}],
  ["half a word", '{"subject":"Te', { subject: "Te" }],
  ["half an escape", '{"subject":"Te\\', { subject: "Te" }],
  ["half a letter in code", '{"subject":"T\\u00e', { subject: "T" }],
  ["a comma at the end", '{"subject":"a, b",', { subject: "a, b" }],
  ["half a second key", '{"subject":"a, b","para', { subject: "a, b" }],
  [
    "an open list",
    '{"subject":"a","paragraphs":["One. Two',
    { subject: "a", paragraphs: ["One. Two"] },
  ],
  ["half a literal", '{"isSo":tr', {}],
  ["a fence around it", '```json\n{"text":"a', { text: "a" }],
  ["thinking aloud", '<think>{"text":"no"}', undefined],
  ["thinking aloud that ended", '<think>{"text":"no"}</think>{"text":"y', { text: "y" }],
  ["more after its end", '{"text":"a"} Hope this helps', { text: "a" }],
])("%s", (_, soFar, read) => {
  expect(readPartialJson(soFar)).toEqual(read);
});

const Texts = fc.record({ subject: fc.string(), paragraphs: fc.array(fc.string()) });

test("cut anywhere, it gives beginnings of what was written and nothing else", () => {
  fc.assert(
    fc.property(Texts, fc.nat(), (value, at) => {
      const whole = JSON.stringify(value);
      const read = readPartialJson(whole.slice(0, at % (whole.length + 1)));
      const { subject = "", paragraphs = [] } = { ...Object(read) };
      expect(value.subject.startsWith(withoutHalf(subject))).toBe(true);
      for (const [index, text] of paragraphs.entries())
        expect(value.paragraphs[index]?.startsWith(withoutHalf(text))).toBe(true);
    }),
    { seed: 5, numRuns: 500 },
  );
});

/** A letter of two code units can be cut between them. */
function withoutHalf(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/u, "");
}

test("the whole is read as it is", () => {
  fc.assert(
    fc.property(Texts, (value) => {
      expect(readPartialJson(JSON.stringify(value))).toEqual(value);
    }),
    { seed: 5, numRuns: 200 },
  );
});
