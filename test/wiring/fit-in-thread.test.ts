import { expect, test } from "vitest";
import { dayNumber, parseDay } from "#src/core/day.ts";
import { fitLapseModel } from "#src/core/lapse/model/fit-lapse-model.ts";
import { fitInThread } from "#src/wiring/fit-in-thread.ts";
import { steadyBuyers } from "../support/steady-buyers.ts";

const TODAY = dayNumber(parseDay("2026-03-02"));

test("a thread fits what is fitted here, and the rest goes on meanwhile", async () => {
  const histories = steadyBuyers(200, TODAY);
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 5);
  const { model, fittedInMs } = await fitInThread(histories, TODAY);
  clearInterval(timer);
  expect(model).toEqual(fitLapseModel(histories, TODAY));
  expect(model.trained).not.toBeNull();
  expect(fittedInMs).toBeGreaterThan(0);
  expect(turns).toBeGreaterThan(5);
});

test("two at once do not mix", async () => {
  const [few, none] = await Promise.all([
    fitInThread(steadyBuyers(5, TODAY), TODAY),
    fitInThread([], TODAY),
  ]);
  expect([few.model.clients, none.model.clients]).toEqual([5, 0]);
});

test("what cannot be fitted is a fault here, not silence", async () => {
  await expect(fitInThread([], 0.5)).rejects.toThrow("today");
});
