import { isWorkingDay } from "../agenda/working-day.ts";
import { addDays, type Day } from "../day.ts";
import type { MethodPolicy } from "../method-policy.ts";
import type { PutPromise } from "./check-promise.ts";
import type { ClientPromise } from "./client-promise.ts";
import { promiseFigures } from "./promise-figures.ts";

/** Why a promise may be more than its owner can keep. It is said once, and the person decides. */
export type Ambition =
  | { readonly is: "rarely-on-time"; readonly onTime: number; readonly of: number }
  | { readonly is: "much-open"; readonly open: number; readonly late: number }
  | { readonly is: "same-day"; readonly others: number }
  | { readonly is: "day-off" }
  | { readonly is: "absolute"; readonly word: string };

export type OwnersDay = {
  readonly today: Day;
  readonly owners: readonly ClientPromise[]; // the owner's: open, or settled in the last year
  readonly workingDays: readonly number[]; // ISO: Monday is 1
  readonly policy: MethodPolicy;
};

const LEAST_ENDED = 4; // fewer say nothing about a person
const MANY_ON_A_DAY = 3;
const COUNTED_DAYS = 365;

/** FI-091: promise less, deliver surely. What the client promised costs the owner nothing. */
export function ambitionsOf(
  put: PutPromise & { readonly dueOn: Day },
  owner: OwnersDay,
): Ambition[] {
  if (put.kind === "by-client") return [];
  return [
    ...pastOf(owner),
    ...loadOf(owner),
    ...sameDayOf(put.dueOn, owner),
    ...(isWorkingDay(put.dueOn, owner.workingDays) ? [] : [{ is: "day-off" } as const]),
    ...absoluteIn(put.what),
  ];
}

function pastOf({ owners, today, policy }: OwnersDay): Ambition[] {
  const year = { from: addDays(today, -COUNTED_DAYS), to: today };
  const { kept, broken, keptOnTime, onTimeShare } = promiseFigures(owners, year);
  const ended = kept + broken;
  if (ended < LEAST_ENDED || onTimeShare === null) return [];
  if (onTimeShare >= policy.promises.leastOnTimeShare) return [];
  return [{ is: "rarely-on-time", onTime: keptOnTime, of: ended }];
}

function loadOf({ owners, today, policy }: OwnersDay): Ambition[] {
  const { open, late } = promiseFigures(owners, { from: today, to: today });
  return open >= policy.promises.mostOpen ? [{ is: "much-open", open, late }] : [];
}

function sameDayOf(dueOn: Day, { owners }: OwnersDay): Ambition[] {
  const others = owners.filter(
    (promise) =>
      promise.state === "open" && promise.kind !== "by-client" && promise.dueOn === dueOn,
  ).length;
  return others >= MANY_ON_A_DAY ? [{ is: "same-day", others }] : [];
}

const ABSOLUTE =
  /(?<![\p{L}\d])(?:always|never|forever|guarantee\w*|100\s?%|whatever it takes|alati|kunagi|garanteeri\p{L}*|igavesti)(?![\p{L}\d])/iu;

function absoluteIn(what: string): Ambition[] {
  const word = ABSOLUTE.exec(what)?.[0];
  return word === undefined ? [] : [{ is: "absolute", word }];
}
