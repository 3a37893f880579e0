import { expect, test } from "vitest";
import { fitLapseModel } from "#src/core/lapse/model/fit-lapse-model.ts";
import type { Log } from "#src/log.ts";
import { logModel } from "#src/wiring/model-deps.ts";

const MODEL = fitLapseModel([], 20_000);
const FAULT = new Error("no number");

function logged(used: Parameters<typeof logModel>[2]): unknown[] {
  const lines: unknown[] = [];
  const as =
    (level: string) =>
    (...said: unknown[]) =>
      void lines.push([level, ...said]);
  const log: Log = { debug: as("debug"), info: as("info"), warn: as("warn"), error: as("error") };
  logModel(log, "w1", used);
  return lines;
}

const fitted = { event: "model.fitted", workspaceId: "w1", clients: 0, fittedInMs: 13 };

test.each([
  { why: "no look was taken", used: null, lines: [] },
  { why: "the week's model was kept", used: { from: "kept", model: MODEL }, lines: [] },
  {
    why: "one was fitted",
    used: { from: "fit", model: MODEL, fittedInMs: 12.7, was: "kept" },
    lines: [["info", fitted]],
  },
  {
    why: "one was fitted, as the kept one was of no use",
    used: { from: "fit", model: MODEL, fittedInMs: 12.7, was: "broken" },
    lines: [
      ["warn", { event: "model.broken", workspaceId: "w1" }],
      ["info", fitted],
    ],
  },
  {
    why: "the fit failed",
    used: { from: "fallback", model: MODEL, fault: FAULT, was: "none" },
    lines: [["error", { event: "model.unfitted", workspaceId: "w1" }, FAULT]],
  },
] as const)("the log says what became of the model, with ids only: $why", ({ used, lines }) => {
  expect(logged(used)).toEqual(lines);
});
