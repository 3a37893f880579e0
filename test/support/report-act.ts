import { advanceCase } from "#src/core/case/advance-case.ts";
import type { CaseGround } from "#src/core/case/case-ground.ts";
import type { WinBackCase } from "#src/core/case/case-state.ts";
import type { CaseStep } from "#src/core/case/case-step.ts";
import type { MethodAct } from "#src/core/case/method-act.ts";
import type { Progress } from "#src/core/case/progress.ts";
import { parseDay } from "#src/core/day.ts";
import { caseGround, caseStanding } from "./case-ground.ts";
import { reasonOf } from "./case-world.ts";
import { sensibleActs } from "./sensible-acts.ts";

export const TODAY = parseDay("2026-05-04");
export const B5 = [reasonOf("B5")];
export const FIXED = { open: 1, done: 0 };
export const DONE = { open: 0, done: 1 };
export const GIVEN = [{ kind: "compensation", state: "approved" }] as const;

export const fault = (by: "us" | "client" | "both" | "nobody" | "unknown") => ({
  by,
  what: "late pallets",
  orderRef: null,
  promised: null,
  delivered: null,
  whoSuffered: null,
  on: TODAY,
});

/** Everything before an offer is done, for a fault of ours. */
export const READY: Partial<Progress> = {
  fault: fault("us"),
  reachedOn: TODAY,
  lastContactOn: TODAY,
  apology: { on: TODAY, way: "call", owned: true },
  empathy: { calm: true, on: TODAY },
  wishes: { list: ["on time"], on: TODAY },
  feasible: { can: "yes", note: null, on: TODAY },
  changesShown: { understood: true, secondMeetingOn: null, on: TODAY },
};
export const READY_GROUND: Partial<CaseGround> = { reasons: B5, fixes: FIXED };
export const ANSWERED: Partial<Progress> = { ...READY, answer: { is: "yes", on: TODAY } };

export const sensible = (act: MethodAct["act"], change: object = {}): MethodAct => {
  const [first] = sensibleActs(act, TODAY);
  if (first === undefined) throw new Error(`no sensible ${act}`);
  return { ...first, ...change };
};

type Given = {
  readonly act: MethodAct;
  readonly progress?: Partial<Progress>;
  readonly ground?: Partial<CaseGround>;
  readonly life?: WinBackCase;
};

/** What the machine says to the act. */
export function report({ act, progress, ground, life }: Given): CaseStep {
  const standing = caseStanding(progress, life);
  return advanceCase(standing, { type: "method", act }, caseGround({ today: TODAY, ...ground }));
}
