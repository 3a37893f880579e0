import type { Day } from "../day.ts";
import type { EmployeeLosses } from "./signs/employee-losses.ts";

/** What a manager is told about one of our people: figures, and the clients they are made of. */
export type TeamFinding = Omit<EmployeeLosses, "clientIds"> & {
  readonly findingId: string;
  readonly foundOn: Day;
  readonly clientNames: readonly string[];
};
