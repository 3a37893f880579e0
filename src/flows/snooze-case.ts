import type { CaseOutcome, ChangeCase } from "#src/core/case/case-outcome.ts";
import { type SnoozeChoice, snoozeUntil } from "#src/core/case/snooze.ts";
import type { CaseClick } from "./case-click.ts";

/** The case rests until the chosen morning; refused for a day that is not ahead, or too far. */
export async function snoozeCase(
  deps: { readonly changeCase: ChangeCase },
  { choice, ...click }: CaseClick & { readonly choice: SnoozeChoice },
): Promise<CaseOutcome> {
  const until = snoozeUntil(choice, click.today);
  return deps.changeCase({ ...click, action: { type: "snooze", until, today: click.today } });
}
