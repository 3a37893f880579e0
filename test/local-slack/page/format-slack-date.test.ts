import { describe, expect, test } from "vitest";
import { formatAgo, formatSlackDate } from "#src/local-slack/page/text/format-slack-date.ts";

const noon = Date.UTC(2026, 2, 4, 12);
const seconds = noon / 1000;
const clock = { now: noon + 60_000, timeZone: "UTC" };

describe("Slack's date tokens", () => {
  test.each([
    ["{date_num}", "2026-03-04"],
    ["{date_short}", "4 Mar 2026"],
    ["{date}", "4 March 2026"],
    ["{date_long}", "Wednesday, 4 March 2026"],
    ["{time}", "12:00"],
    ["{date_short_pretty}", "today"],
    ["due {date_short} at {time}", "due 4 Mar 2026 at 12:00"],
    ["{ago}", "1 minute ago"],
    ["{unheard_of}", "{unheard_of}"],
  ])("%s", (format, words) => {
    expect(formatSlackDate(seconds, format, clock)).toBe(words);
  });

  test("the day is the one of the reader's zone", () => {
    const late = Date.UTC(2026, 2, 4, 23) / 1000;
    const tallinn = { now: noon, timeZone: "Europe/Tallinn" };
    expect(formatSlackDate(late, "{date_num}", tallinn)).toBe("2026-03-05");
    expect(formatSlackDate(late, "{date_pretty}", tallinn)).toBe("tomorrow");
  });
});

describe("how long ago", () => {
  test.each([
    [44, "just now"],
    [46, "1 minute ago"],
    [59 * 60, "59 minutes ago"],
    [60 * 60, "1 hour ago"],
    [24 * 3600, "yesterday"],
    [3 * 24 * 3600, "3 days ago"],
    [-2 * 3600, "in 2 hours"],
  ])("%i seconds", (ago, words) => {
    expect(formatAgo(noon - ago * 1000, noon)).toBe(words);
  });
});
