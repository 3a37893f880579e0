import { expect, test } from "vitest";
import { understandChange } from "#src/core/ask/understand-change.ts";

/** `shorter+fi, not: the warehouse`, or `no change`. */
function say(text: string): string {
  const understood = understandChange(text);
  if (understood === null) return "no change";
  const changes = understood.changes.map((one) => {
    if (one.kind === "language") return one.language;
    return one.kind === "channel" ? one.channel : one.kind;
  });
  const rest = understood.notUnderstood === null ? "" : `, not: ${understood.notUnderstood}`;
  return `${changes.join("+")}${rest}`;
}

test.each([
  ["make it warmer and drop the discount", "without-offer+warmer"],
  ["shorter please", "shorter"],
  ["Could you make it a bit shorter and friendlier?", "shorter+warmer"],
  ["in Finnish", "fi"],
  ["write it in Greek please", "el"],
  ["as a letter", "letter"],
  ["make it a text message", "short-message"],
  ["turn this into a phone script", "phone-script"],
  ["as a visit plan", "visit-plan"],
  ["as a letter in Russian, more formal", "formal+letter+ru"],
  ["less formal", "informal"],
  ["say it differently", "other-words"],
  ["rewrite it", "other-words"],
  ["it's too long", "shorter"],
  ["without the offer", "without-offer"],
  ["keep the discount", "with-offer"],
  ["tee lühemaks", "shorter"],
  ["palun soojemalt ja ilma allahindluseta", "without-offer+warmer"],
  ["soome keeles", "fi"],
  ["kirjana", "letter"],
  ["sõnasta ümber", "other-words"],
  ["ametlikumalt", "formal"],
  ["lyhyempi, suomeksi", "shorter+fi"],
  ["короче и теплее", "shorter+warmer"],
  ["по-русски", "ru"],
  ["по-кратко, на български", "shorter+bg"],
  ["πιο σύντομο, στα ελληνικά", "shorter+el"],
])("'%s' asks for %s", (text, expected) => {
  expect(say(text)).toBe(expected);
});

test.each([
  ["make it shorter and mention the new warehouse", "shorter, not: mention the new warehouse"],
  ["add a joke", ", not: add a joke"],
  ["make it rhyme", ", not: rhyme"],
  ["добавь шутку", ", not: добавь шутку"],
])("of '%s' it says what was not understood", (text, expected) => {
  expect(say(text)).toBe(expected);
});

test.each([
  "write an apology for Aru",
  "Kask OÜ",
  "what's on today?",
  "why did Kask leave?",
  "thanks",
  "",
  `shorter ${"x".repeat(400)}`,
])("'%s' is no change", (text) => {
  expect(say(text)).toBe("no change");
});
