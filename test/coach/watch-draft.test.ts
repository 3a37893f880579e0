import { expect, test } from "vitest";
import { followFor } from "#src/coach/watch-draft.ts";

/** A watch that keeps what it was told, over a judge that blocks every "discount". */
function reading() {
  const seen: string[] = [];
  const follower = followFor(
    {
      passed: (text) => seen.push(text),
      held: () => seen.push("[held]"),
      anew: (why) => seen.push(`[${why}]`),
    },
    (text) =>
      [...text.matchAll(/discount(?!\. It holds)/gu)].map((hit) => ({
        rule: "invented-offer",
        level: "block",
        where: "text",
        span: { start: hit.index, end: hit.index + hit[0].length },
      })),
  );
  return { seen, follower };
}

test("a sentence is shown when it is complete, and only then", () => {
  const { seen, follower } = reading();
  for (const words of ["The mis", "The mistake was ours.", "The mistake was ours. Wh"])
    follower.follow(words);
  expect(seen).toEqual(["The mistake was ours."]);
  follower.follow("The mistake was ours. What now?\n\nM");
  expect(seen.join("")).toBe("The mistake was ours. What now?");
});

test("a day such as 3. märtsil does not end a sentence", () => {
  const { seen, follower } = reading();
  follower.follow("Tellisite 3. m");
  follower.follow("Tellisite 3. märtsil. K");
  expect(seen).toEqual(["Tellisite 3. märtsil."]);
});

test("nothing behind a blocked sentence is shown, and the reader hears that something is held", () => {
  const { seen, follower } = reading();
  follower.follow("One. You get a discount. T");
  expect(seen).toEqual(["One."]);
  follower.follow("One. You get a discount. Two. T");
  follower.follow("One. You get a discount. Two. Three. F");
  expect(seen).toEqual(["One.", "[held]"]);
});

test("a sentence that the next one makes right is shown with it", () => {
  const { seen, follower } = reading();
  follower.follow("One. A discount. It");
  follower.follow("One. A discount. It holds until May. T");
  expect(seen.join("")).toContain("until May");
});

test("a try that breaks off and begins anew begins anew for the reader", () => {
  const { seen, follower } = reading();
  follower.follow("One. Two. Th");
  follower.follow("");
  follower.follow("Other. Wo");
  expect(seen).toEqual(["One. Two.", "[broke-off]", "Other."]);
});

test("an asking again after the checks says so once, and only when something was shown", () => {
  const { seen, follower } = reading();
  follower.startAgain();
  follower.follow("One. T");
  follower.startAgain();
  follower.follow("One. T");
  expect(seen).toEqual(["One.", "[checks]", "One."]);
});
