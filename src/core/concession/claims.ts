import { addDays, type Day } from "../day.ts";
import type { MethodPolicy } from "../method-policy.ts";
import { type Concession, isLive } from "./concession.ts";
import type { KnownComplaint } from "./problem-order.ts";

/** BG-36: the three things to weigh in a doubtful claim. */
export type ClaimFactors = {
  readonly amountMinor: number; // what is claimed
  readonly claims: number; // compensations of this client within the days that count, this one left out
  readonly complaints: number; // of this client within the same days
  readonly sinceDays: number; // the days that count
  readonly areMany: boolean;
  readonly othersHear: boolean; // they recommend us, so others hear how it ended
};

export type ClaimGround = {
  readonly today: Day;
  readonly past: readonly Concession[];
  readonly complaints: readonly KnownComplaint[];
  readonly recommends: boolean;
};

/** How often the client has claimed before; a claim that was declined counts too, one that we took back does not. */
export function weighClaims(
  { today, past, complaints, recommends }: ClaimGround,
  amountMinor: number,
  policy: MethodPolicy["concessions"],
): ClaimFactors {
  const { claimsCountDays: sinceDays, claimsAreMany } = policy;
  const from = addDays(today, -sinceDays);
  const claims = past.filter(
    (one) =>
      one.kind === "compensation" &&
      one.askedOn >= from &&
      (isLive(one) || one.state === "declined"),
  ).length;
  return {
    amountMinor,
    claims,
    complaints: complaints.filter(({ madeOn }) => madeOn >= from).length,
    sinceDays,
    areMany: claims + 1 >= claimsAreMany, // with this one
    othersHear: recommends,
  };
}
