import type { ReasonEntry } from "./reason-entry.ts";
import { isManagerOnly, type ReasonId } from "./taxonomy.ts";

/** Which of our people a reason is about: a member, or a role in words: a driver, the accountant (ET-03). */
export type EmployeeMeant = {
  readonly memberId: string | null;
  readonly role: string | null;
};

export const NOBODY_MEANT: EmployeeMeant = { memberId: null, role: null };

export const LONGEST_ROLE = 100; // characters

export type EmployeeProblem =
  | { readonly field: "aboutId"; readonly why: "who-missing" | "nobody-to-name" }
  | { readonly field: "aboutRole"; readonly why: "role-too-long" };

export type EmployeeCheck =
  | { readonly ok: true; readonly about: EmployeeMeant }
  | { readonly ok: false; readonly problems: readonly EmployeeProblem[] };

type Part = Pick<ReasonEntry, "stated" | "real">;

/** The reason of the entry that is about one of ours: the real one before the stated one; null: about none. */
export function employeeReasonOf({ real, stated }: Part): ReasonId | null {
  return [real, stated].find((id) => id !== null && isManagerOnly(id)) ?? null;
}

/**
 * Whether it is said whom an entry about one of ours means, and only then. "Did not get on with their rep" (B4b) needs
 * no name: it is the rep who looks after the client.
 */
export function checkEmployee(entry: Part, given: EmployeeMeant): EmployeeCheck {
  const about = { memberId: given.memberId, role: given.role?.trim() || null };
  const isNamed = about.memberId !== null || about.role !== null;
  const reason = employeeReasonOf(entry);
  if (reason === null && isNamed) return problem({ field: "aboutId", why: "nobody-to-name" });
  if (reason !== null && reason !== "B4b" && !isNamed)
    return problem({ field: "aboutId", why: "who-missing" });
  if (isTooLong(about)) return problem({ field: "aboutRole", why: "role-too-long" });
  return { ok: true, about };
}

function isTooLong({ role }: EmployeeMeant): boolean {
  return role !== null && role.length > LONGEST_ROLE;
}

function problem(one: EmployeeProblem): EmployeeCheck {
  return { ok: false, problems: [one] };
}
