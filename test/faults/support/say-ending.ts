import { sayPlan } from "./plan.ts";
import type { Ending } from "./run-schedule.ts";

/** A schedule with its steps and what came of it, for whoever has to find out why. */
export function sayEnding({ plan, readings, wrong, kills }: Ending): string {
  const got = readings.map(
    ({ expected, got: what }) => `${expected.what} ${expected.mark}: ${what}`,
  );
  return [
    sayPlan(plan),
    `  ${kills} killed; ${got.join("; ")}`,
    ...wrong.map((what) => `  WRONG: ${what}`),
  ].join("\n");
}
