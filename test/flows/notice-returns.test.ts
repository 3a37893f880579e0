import { expect, test } from "vitest";
import type { ClientReturn } from "#src/core/case/client-return.ts";
import { parseDay } from "#src/core/day.ts";
import { noticeReturns } from "#src/flows/notice-returns.ts";

const here = { workspaceId: "w1", day: parseDay("2026-05-04") };

function backOf(lapseId: string): ClientReturn {
  return {
    lapseId,
    caseId: `case of ${lapseId}`,
    orderedOn: here.day,
    orderMinor: 100,
    thankSlackUserId: null,
  };
}

test("counts the returns it kept, and not those that another process was first to notice", async () => {
  const open = new Set(["l1", "l2", "l3"]);
  const deps = {
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
