import type { Member } from "../member.ts";
import type { ContactFor } from "./contact-for.ts";

/** Somebody of ours who could hold the case. */
export type Colleague = {
  readonly memberId: string;
  readonly name: string;
  readonly role: Member["role"];
  readonly openCases: number; // that they work on now
};

type People = {
  readonly colleagues: readonly Colleague[];
  readonly barredIds: readonly string[]; // because of whom the client left, now or before (RU-31)
};

/** FI-052: the manager with the least on their hands takes over; an admin where there is no manager; null: nobody can. */
export function chooseManager({ colleagues, barredIds }: People): Colleague | null {
  const free = colleagues.filter(({ memberId }) => !barredIds.includes(memberId));
  return leastBusy(free, "manager") ?? leastBusy(free, "admin");
}

function leastBusy(colleagues: readonly Colleague[], role: Member["role"]): Colleague | null {
  const fit = colleagues.filter((one) => one.role === role);
  return fit.toSorted(byLoad)[0] ?? null;
}

export type Choice = Colleague & { readonly isAdvised: boolean };

/** Whom a case can be handed to: those whom the method advises first, then by name. Nobody barred is among them. */
export function choicesFor(
  { colleagues, barredIds }: People,
  { by, ownerId, accountOwnerId }: HandOverAdvice,
): Choice[] {
  return colleagues
    .filter(({ memberId }) => memberId !== ownerId && !barredIds.includes(memberId))
    .map((one) => ({ ...one, isAdvised: fits(one, by, accountOwnerId) }))
    .toSorted((a, b) => Number(b.isAdvised) - Number(a.isAdvised) || compare(a.name, b.name));
}

export type HandOverAdvice = Pick<ContactFor, "by"> & {
  readonly ownerId: string | null; // who works on the case now
  readonly accountOwnerId: string | null; // who looks after the client
};

function fits({ memberId, role }: Colleague, by: ContactFor["by"], accountOwnerId: string | null) {
  switch (by) {
    case "same-rep":
    case "rep-and-manager":
    case "rep-and-specialist":
    case "rep-and-accounts":
      return memberId === accountOwnerId;
    case "another-rep":
      return role === "rep" && memberId !== accountOwnerId;
    case "manager":
      return role === "manager";
    case "director":
      return role !== "rep";
    case "nobody":
      return false;
  }
}

function byLoad(a: Colleague, b: Colleague): number {
  return a.openCases - b.openCases || compare(a.name, b.name);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
