import type { CaseOutcome, ChangeCase } from "#src/core/case/case-outcome.ts";
import type { Dismissal } from "#src/core/case/dismissal.ts";
import type { CaseClick } from "./case-click.ts";

/** Someone says that this silence is no lapse: it is closed, and never an alert again. */
export async function dismissLapse(
  deps: { readonly changeCase: ChangeCase },
  { why, note, ...click }: CaseClick & { readonly why: Dismissal; readonly note: string | null },
): Promise<CaseOutcome> {
  return deps.changeCase({ ...click, action: { type: "dismiss", why, note } });
}
