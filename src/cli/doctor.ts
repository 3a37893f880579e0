import type { CheckResult } from "#src/core/check-result.ts";

export type Check = { readonly name: string; readonly run: () => Promise<CheckResult> };

export type DoctorDeps = {
  readonly checks: readonly Check[];
  readonly write: (line: string) => void;
};

/** Runs every check, one line each, and says how to mend what is wrong. Returns the exit code: 0 all well, 1 not. */
export async function doctorCommand({ checks, write }: DoctorDeps): Promise<number> {
  let bad = 0;
  for (const { name, run } of checks) {
    const result = await runSafely(run);
    write(`${result.ok ? "ok   " : "WRONG"}  ${name}: ${result.says}`);
    if (result.ok) continue;
    bad += 1;
    write(`       What to do: ${result.mend}`);
  }
  write(
    bad === 0 ? "\nAll is well." : `\n${bad} of ${checks.length} checks found something to mend.`,
  );
  return bad === 0 ? 0 : 1;
}

/** A check that breaks is a finding too. */
async function runSafely(run: () => Promise<CheckResult>): Promise<CheckResult> {
  try {
    return await run();
  } catch (fault) {
    const says = fault instanceof Error ? fault.message : String(fault);
    return { ok: false, says, mend: "Mend what the message says, then run this again." };
  }
}
