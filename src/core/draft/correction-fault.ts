import type { Day } from "../day.ts";
import { tellLanguage } from "./checks/tell-language.ts";
import type { Correction } from "./corrected-facts.ts";

export type CorrectionFault =
  | "day-ahead" // it has not come yet
  | "settled-before" // settled before it went wrong
  | "not-plain" // a link, a mention, or markup: it goes out as it stands
  | "no-address" // no e-mail address
  | "other-language"; // not in the language that was chosen for it

/** What is wrong with a correction; null: it can be kept. */
export function faultOf(correction: Correction, today: Day): CorrectionFault | null {
  if (daysIn(correction).some((day) => day !== null && day > today)) return "day-ahead";
  if (isSettledBefore(correction)) return "settled-before";
  if (correction.fact === "e-mail") return isAddress(correction.value) ? null : "no-address";
  if (linesIn(correction).some((line) => MARKUP.test(line))) return "not-plain";
  return isOtherLanguage(correction) ? "other-language" : null;
}

function daysIn({ fact, value }: Correction): (Day | null)[] {
  if (value === null) return [];
  if (fact === "last-talk") return [value];
  if (fact === "changed") return [value.on];
  return fact === "incident" ? [value.madeOn, value.resolvedOn] : [];
}

function linesIn({ fact, value }: Correction): readonly string[] {
  if (value === null || fact === "incident" || fact === "left-out") return [];
  if (fact === "changed") return [value.text];
  return fact === "goods" ? value : [value];
}

function isSettledBefore({ fact, value }: Correction): boolean {
  if (fact !== "incident" || value === null || value.resolvedOn === null) return false;
  return value.resolvedOn < value.madeOn;
}

function isOtherLanguage({ fact, value }: Correction): boolean {
  if (fact !== "changed" || value === null) return false;
  const told = tellLanguage(value.text);
  return told !== null && told !== value.language;
}

function isAddress(value: string | null): boolean {
  return value === null || ADDRESS.test(value);
}

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}$/u;
const MARKUP = /[<>{}[\]|`\n@]|https?:|www\./iu;
