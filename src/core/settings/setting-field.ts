import type { NumberUnit } from "../playbook/method-number.ts";

type SettingOption = { readonly value: string; readonly label: string };

/** How a setting is asked for. */
export type SettingKind =
  | { readonly is: "number"; readonly unit: NumberUnit }
  | { readonly is: "switch" }
  | { readonly is: "choice"; readonly options: readonly SettingOption[] }
  | { readonly is: "some"; readonly options: readonly SettingOption[] } // any of a few, kept as texts
  | { readonly is: "weekdays" } // ISO: Monday is 1
  | { readonly is: "text"; readonly longest: number }
  | { readonly is: "lines" } // texts, one a line
  | { readonly is: "days-off" }
  | { readonly is: "languages" } // by country
  | { readonly is: "channel" }
  | { readonly is: "user-group" } // id of one in Slack
  | { readonly is: "search"; readonly among: "time-zones" | "currencies" }
  | { readonly is: "playbook"; readonly key: string }; // changed there, item by item

/** One setting of the company. */
export type SettingField = {
  readonly path: string; // as "alerts.cardsPerRep"
  readonly title: string; // at most 75 characters
  readonly hint?: string;
  readonly kind: SettingKind;
};

/** Settings that stand together in one form. */
export type SettingsPart = {
  readonly id: string;
  readonly title: string; // at most 75 characters
  readonly fields: readonly SettingField[];
};
