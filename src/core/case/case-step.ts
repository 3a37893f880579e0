import type { CaseEvent } from "./case-event.ts";
import type { Refusal } from "./case-refusal.ts";
import type { CaseStanding } from "./case-standing.ts";
import type { WinBackCase } from "./case-state.ts";
import { foldProgress } from "./fold-progress.ts";

/** `event` is what the history keeps; null with a second click, which does nothing. */
export type CaseStep =
  | {
      readonly ok: true;
      readonly changed: boolean;
      readonly next: CaseStanding;
      readonly event: CaseEvent | null;
    }
  | ({ readonly ok: false } & Refusal);

/** The case after an event, which its progress has taken in. */
export function withEvent(
  { progress }: CaseStanding,
  life: WinBackCase,
  event: CaseEvent,
): CaseStep {
  const next = { life, progress: foldProgress(progress, event) };
  return { ok: true, changed: true, next, event };
}
