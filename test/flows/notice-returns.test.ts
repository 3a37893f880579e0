import { expect, test } from "vitest";
import type { ClientReturn } from "#src/core/case/client-return.ts";
import { parseDay } from "#src/core/day.ts";
import { noticeReturns } from "#src/flows/notice-returns.ts";

const here = { workspaceId: "w1", day: parseDay("2026-05-04") };

function backOf(lapseId: string): ClientReturn {
  return {
    lapseId,
    caseId: `case of ${lapseId}`,
    by: "order",
    on: here.day,
    orderMinor: 100,
    thankSlackUserId: null,
  };
}

test("counts the returns it kept, and not those that another process was first to notice", async () => {
  const open = new Set(["l1", "l2", "l3"]);
  const deps = {
    loadOpenMatters: async () => [],
    findReturns: async () => ["l1", "l2", "l3"].map(backOf),
    saveReturn: async ({ back }: { back: ClientReturn }) => open.delete(back.lapseId),
  };
  open.delete("l2");
  expect(await noticeReturns(deps, here)).toBe(2);
  expect(await noticeReturns(deps, here)).toBe(0);
});

test("a fault in the middle keeps what was noticed, and the next run does the rest", async () => {
  const open = new Set(["l1", "l2"]);
  let failures = 1;
  const deps = {
    loadOpenMatters: async () => [],
    findReturns: async () => [...open].map(backOf),
    saveReturn: async ({ back }: { back: ClientReturn }) => {
      if (back.lapseId === "l2" && failures-- > 0) throw new Error("connection lost");
      return open.delete(back.lapseId);
    },
  };
  await expect(noticeReturns(deps, here)).rejects.toThrow("connection lost");
  expect(await noticeReturns(deps, here)).toBe(1);
  expect(open.size).toBe(0);
});

test("a matter that is over is a return with that day's order, one that goes on is none", async () => {
  const since = {
    openedOn: parseDay("2026-04-01"),
    today: here.day,
    orderDays: [{ on: parseDay("2026-05-02"), minor: 4200, productLines: [] }],
    heardOn: null,
    openComplaints: [],
    overdueInvoices: 1,
  };
  const asked = (rule: "cancelled" | "money-trouble") => ({
    lapseId: rule,
    caseId: rule,
    thankSlackUserId: "U1",
    kind: "warning" as const,
    signals: [
      rule === "cancelled"
        ? ({ rule, since: parseDay("2026-03-30"), lastOrderOn: parseDay("2026-03-01") } as const)
        : ({
            rule,
            since: parseDay("2026-03-30"),
            overdueCount: 2,
            overdueMinor: 1,
            lateDays: 30,
            usualLateDays: 0,
          } as const),
    ],
    since,
  });
  const saved: ClientReturn[] = [];
  const deps = {
    findReturns: async () => [],
    loadOpenMatters: async () => [asked("cancelled"), asked("money-trouble")],
    saveReturn: async ({ back }: { back: ClientReturn }) => saved.push(back) > 0,
  };
  expect(await noticeReturns(deps, here)).toBe(1);
  expect(saved).toEqual([
    {
      lapseId: "cancelled",
      caseId: "cancelled",
      by: "order",
      on: "2026-05-02",
      orderMinor: 4200,
      thankSlackUserId: "U1",
    },
  ]);
});
