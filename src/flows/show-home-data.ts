import type { DataHealth, ProgramState } from "#src/core/home/data-health.ts";
import { type ModelCallGroup, type ModelUse, reportModelUse } from "#src/core/model-use.ts";

export type ShowDataHomeDeps = {
  loadDataHealth(): Promise<DataHealth>;
  /** Since the first of the month. */
  loadMonthsModelCalls(): Promise<readonly ModelCallGroup[]>;
  programState(): Promise<ProgramState>;
};

export type DataHome = {
  readonly of: "data";
  readonly health: DataHealth;
  readonly modelUse: ModelUse;
  readonly program: ProgramState;
};

/** An admin's: how fresh the data is, what the last imports brought, what the model costs, whether all runs. */
export async function showDataHome(deps: ShowDataHomeDeps): Promise<DataHome> {
  const [health, calls, program] = await Promise.all([
    deps.loadDataHealth(),
    deps.loadMonthsModelCalls(),
    deps.programState(),
  ]);
  return { of: "data", health, modelUse: reportModelUse(calls).total, program };
}
