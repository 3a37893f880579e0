import { addDays, type Day } from "../day.ts";
import { type ClientPromise, daysLate } from "./client-promise.ts";

/** What must be said about a promise in the next talk with the client. */
export type OwedPromise = {
  readonly promise: ClientPromise;
  readonly say:
    | "broken" // we did not keep it: say so before anything else
    | "late"
    | "due" // on its way: do not ask for anything before it is there
    | "kept"; // tell them that it is done (EL-12: they only know what they are told)
};

const REMEMBERED_DAYS = 90; // how long an ended promise is still news to the client

/** Broken and late ones first, then what is due, then what was kept; what the client promised is not ours to raise. */
export function owedPromises(promises: readonly ClientPromise[], today: Day): OwedPromise[] {
  return promises
    .filter(({ kind }) => kind !== "by-client")
    .flatMap((promise): OwedPromise[] => {
      const say = sayOf(promise, today);
      return say === null ? [] : [{ promise, say }];
    })
    .toSorted((a, b) => ORDER.indexOf(a.say) - ORDER.indexOf(b.say));
}

const ORDER: readonly OwedPromise["say"][] = ["broken", "late", "due", "kept"];

function sayOf(promise: ClientPromise, today: Day): OwedPromise["say"] | null {
  if (promise.state === "open") return daysLate(promise, today) > 0 ? "late" : "due";
  if (promise.state === "withdrawn" || promise.settledOn === null) return null;
  return promise.settledOn < addDays(today, -REMEMBERED_DAYS) ? null : promise.state;
}
