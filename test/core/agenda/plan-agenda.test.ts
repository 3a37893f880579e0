import { expect, test } from "vitest";
import type { AgendaItem } from "#src/core/agenda/agenda-item.ts";
import { isWorthSending, planAgenda } from "#src/core/agenda/plan-agenda.ts";
import { addDays, parseDay } from "#src/core/day.ts";

const DAY = parseDay("2026-03-04");

function item(given: Partial<AgendaItem> & { readonly ref: string }): AgendaItem {
  return {
    kind: "promise",
    clientId: "c",
    clientName: "Kohvik",
    caseId: null,
    dueOn: DAY,
    what: "the price list",
    detail: null,
    done: null,
    ...given,
  };
}

const refs = (items: readonly AgendaItem[]) => planAgenda(items)?.items.map(({ ref }) => ref);

test("the longest overdue comes first, then what somebody else is late with, then by client; what is done last", () => {
  expect(
    refs([
      item({ ref: "done", dueOn: addDays(DAY, -9), done: "kept" }),
      item({ ref: "today-b", clientName: "B" }),
      item({ ref: "today-a", clientName: "A" }),
      item({ ref: "errand", kind: "errand" }),
      item({ ref: "late", dueOn: addDays(DAY, -3) }),
      item({ ref: "others", kind: "escalation" }),
    ]),
  ).toEqual(["late", "others", "today-a", "today-b", "errand", "done"]);
});

test.each([
  { open: 8, shown: 8, more: 0 },
  { open: 9, shown: 8, more: 1 },
])("of $open things $shown are shown and $more counted", ({ open, shown, more }) => {
  const agenda = planAgenda(Array.from({ length: open }, (_, i) => item({ ref: String(i) })));
  expect(agenda?.items).toHaveLength(shown);
  expect(agenda?.more).toBe(more);
});

test("nothing to do is nothing to send, also when something was done", () => {
  expect(isWorthSending(planAgenda([]))).toBe(false);
  expect(isWorthSending(planAgenda([item({ ref: "a", done: "kept" })]))).toBe(false);
  expect(isWorthSending(planAgenda([item({ ref: "a" })]))).toBe(true);
});
