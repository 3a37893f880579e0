import { expect, test } from "vitest";
import { DayReader, orderShownBy, readDay } from "#src/core/import/read-day.ts";

test.each([
  { text: "2026-01-31", order: "dmy", day: "2026-01-31" },
  { text: "2026/01/31", order: "dmy", day: "2026-01-31" },
  { text: "20260131", order: "dmy", day: "2026-01-31" },
  { text: "2009-12-01 09:08:00", order: "ymd", day: "2009-12-01" },
  { text: "2026-01-31T10:00", order: "ymd", day: "2026-01-31" },
  { text: "31.01.2026", order: "dmy", day: "2026-01-31" },
  { text: "1.2.2026", order: "dmy", day: "2026-02-01" },
  { text: "1.2.2026", order: "mdy", day: "2026-02-01" }, // points are day first everywhere
  { text: "01/02/2026", order: "dmy", day: "2026-02-01" },
  { text: "01/02/2026", order: "mdy", day: "2026-01-02" },
  { text: "12/1/09 8:26", order: "mdy", day: "2009-12-01" },
  { text: "1/2/2026 10:05:00 PM", order: "mdy", day: "2026-01-02" },
  { text: "31-01-26", order: "dmy", day: "2026-01-31" },
  { text: "31.12.69", order: "dmy", day: "2069-12-31" },
  { text: "31.12.70", order: "dmy", day: "1970-12-31" },
  { text: "29.02.2024", order: "dmy", day: "2024-02-29" },
  { text: "29.02.2026", order: "dmy", day: null },
  { text: "31/04/2026", order: "dmy", day: null },
  { text: "04/31/2026", order: "mdy", day: null },
  { text: "13/01/2026", order: "mdy", day: null },
  { text: "2026-13-01", order: "ymd", day: null },
  { text: "1.2/2026", order: "dmy", day: null },
  { text: "yesterday", order: "dmy", day: null },
  { text: "45123", order: "dmy", day: null },
] as const)("'$text' read as $order is $day", ({ text, order, day }) => {
  expect(readDay(text, order, "Europe/Tallinn")).toBe(day);
});

test("a moment with a zone is the calendar day of the workspace", () => {
  expect(readDay("2026-01-31T21:59:59Z", "ymd", "Europe/Tallinn")).toBe("2026-01-31");
  expect(readDay("2026-01-31T22:00:00Z", "ymd", "Europe/Tallinn")).toBe("2026-02-01");
  expect(readDay("2024-01-05 23:15:00 -0500", "ymd", "Europe/Tallinn")).toBe("2024-01-06");
  expect(readDay("2026-02-30T10:00:00Z", "ymd", "Europe/Tallinn")).toBeNull();
});

test.each([
  { text: "13/01/2026", shows: "dmy" },
  { text: "01/13/2026", shows: "mdy" },
  { text: "12/11/2026", shows: "open" },
  { text: "12/12/2026", shows: "other" },
  { text: "13/13/2026", shows: "other" },
  { text: "12.11.2026", shows: "dmy" },
  { text: "2026-11-12", shows: "ymd" },
  { text: "soon", shows: "other" },
] as const)("'$text' shows the order $shows", ({ text, shows }) => {
  expect(orderShownBy(text)).toBe(shows);
});

test("a remembered cell is read by the order it is asked for", () => {
  const reader = new DayReader("Europe/Tallinn");
  expect(reader.read("01/02/2026", "dmy")).toBe("2026-02-01");
  expect(reader.read("01/02/2026", "mdy")).toBe("2026-01-02");
  expect(reader.read("01/02/2026", "dmy")).toBe("2026-02-01");
});
