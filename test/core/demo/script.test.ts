import { expect, test } from "vitest";
import { readCast } from "#src/core/demo/cast/cast-table.ts";
import { readScript } from "#src/core/demo/scripts/script.ts";

test("a script line says when, what, who and the words", () => {
  const beats = readScript(`
-3 | in call | Rain Mets | Rang twice.
@7 | out e-mail? | | Asked for a day.
+2 | complaint quality settled 6 | | Lids too small.
+0 | request | | Bowls, 3 cases
`);
  expect(beats).toEqual([
    {
      when: { afterLastOrder: -3 },
      what: {
        kind: "touch",
        incoming: true,
        channel: "call",
        invitesAnswer: false,
        memberName: "Rain Mets",
        note: "Rang twice.",
      },
    },
    {
      when: { daysAgo: 7 },
      what: {
        kind: "touch",
        incoming: false,
        channel: "e-mail",
        invitesAnswer: true,
        memberName: null,
        note: "Asked for a day.",
      },
    },
    {
      when: { afterLastOrder: 2 },
      what: { kind: "complaint", about: "quality", settledAfterDays: 6, text: "Lids too small." },
    },
    { when: { afterLastOrder: 0 }, what: { kind: "request", about: "Bowls, 3 cases" } },
  ]);
});

test.each([
  "soon | in call | | When is that?",
  "5 | in call | | Neither ago nor after.",
  "+5 | in pigeon | | No such channel.",
  "+5 | complaint weather | | No such cause.",
  "+5 | in call | | ",
])("a script line that makes no sense is refused: %s", (line) => {
  expect(() => readScript(line)).toThrow(line);
});

const frame = { country: "EE", language: "et", ownerName: "Kadri Pihlak", dialling: "+372" };
const good =
  "1001 | Kask OÜ | kask | Mart Kask | owner | caterer | 7 | 48 | 52000 | price, neglected";

test("a line of the cast becomes a client", () => {
  expect(readCast(frame, good)).toEqual([
    {
      clientRef: "1001",
      name: "Kask OÜ",
      country: "EE",
      language: "et",
      ownerName: "Kadri Pihlak",
      contactName: "Mart Kask",
      contactRole: "owner",
      email: "info@kask.example",
      phone: "+372 000 1001",
      sector: "caterer",
      usualGapDays: 7,
      quietDays: 48,
      yearlyMinor: 5_200_000,
      stories: ["price", "neglected"],
    },
  ]);
});

test.each([
  ["a missing cell", good.replace("| owner ", "")],
  ["an empty name", good.replace("Kask OÜ", "")],
  ["an unknown sector", good.replace("caterer", "florist")],
  ["an unknown story", good.replace("neglected", "bored")],
  ["a gap of nothing", good.replace("| 7 |", "| 0 |")],
  ["half a euro", good.replace("52000", "52000.5")],
])("a line of the cast with %s is refused", (_, line) => {
  expect(() => readCast(frame, line)).toThrow("the demo cast cannot read");
});
