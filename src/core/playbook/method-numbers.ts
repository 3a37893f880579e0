import { formatMoney } from "../money.ts";
import type { MethodPolicy } from "../method-policy.ts";
import type { MethodNumber, NumberUnit } from "./method-number.ts";
import { NUMBERS_CARE } from "./numbers-care.ts";
import { NUMBERS_CONTACT } from "./numbers-contact.ts";
import { NUMBERS_MONEY } from "./numbers-money.ts";
import { NUMBERS_TIME } from "./numbers-time.ts";

const NUMBERS = { ...NUMBERS_TIME, ...NUMBERS_CONTACT, ...NUMBERS_MONEY, ...NUMBERS_CARE } as const;

export type NumberName = keyof typeof NUMBERS;

export const METHOD_NUMBERS: Readonly<Record<NumberName, MethodNumber>> = NUMBERS;

function isNumberName(text: string): text is NumberName {
  return Object.hasOwn(NUMBERS, text);
}

export const NUMBER_NAMES: readonly NumberName[] = Object.keys(NUMBERS).filter(isNumberName);

/** Where figures are said: the company's settings and its currency. */
export type Figures = { readonly policy: MethodPolicy; readonly currency: string };

/** A figure with its unit, in English words: "75 days", "20 %". */
export function sayNumber(name: NumberName, { policy, currency }: Figures): string {
  const { unit, read } = METHOD_NUMBERS[name];
  return sayFigure(unit, read(policy), currency);
}

/** A figure with its unit, in English words. */
export function sayFigure(unit: NumberUnit, value: number, currency: string): string {
  switch (unit) {
    case "days":
    case "hours":
      return value === 1 ? `1 ${unit.slice(0, -1)}` : `${value} ${unit}`;
    case "hour":
      return `${value}:00`;
    case "share":
      return `${Math.round(value * 1000) / 10} %`;
    case "money":
      return formatMoney({ minor: value, currency }, "en");
    case "times":
    case "factor":
      return String(value);
  }
}

const SLOT = /\{([^{}]*)\}/g;

/** The text with each `{name}` replaced by the company's figure; a name nobody knows stays as it is. */
export function fillNumbers(text: string, figures: Figures): string {
  return text.replace(SLOT, (slot, name: string) =>
    isNumberName(name) ? sayNumber(name, figures) : slot,
  );
}

/** Names in `{…}` that are no figure of the settings. */
export function unknownNumbers(text: string): string[] {
  return [...text.matchAll(SLOT)].flatMap(([slot, name = ""]) =>
    isNumberName(name) ? [] : [slot],
  );
}
