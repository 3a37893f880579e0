import type { PlainTextOption } from "@slack/types";
import { fieldAt } from "#src/core/settings/settings-parts.ts";
import { LIMIT } from "../vocabulary.ts";
import { plain } from "./mrkdwn.ts";

const MOST_SUGGESTED = 100; // Slack takes no more

/** What a search offers for what was typed, in the input of this setting. */
export function suggestSetting(path: string, typed: string): PlainTextOption[] {
  const kind = fieldAt(path)?.kind;
  if (kind?.is !== "search") return [];
  const wanted = fold(typed);
  return LISTS[kind.among]()
    .filter(({ label }) => fold(label).includes(wanted))
    .slice(0, MOST_SUGGESTED)
    .map(({ value, label }) => ({ value, text: plain(label, LIMIT.optionText) }));
}

type Listed = { readonly value: string; readonly label: string };

const LISTS: Readonly<Record<"time-zones" | "currencies", () => Listed[]>> = {
  "time-zones": () =>
    ["UTC", ...Intl.supportedValuesOf("timeZone")].map((zone) => ({ value: zone, label: zone })),
  currencies() {
    const names = new Intl.DisplayNames("en", { type: "currency" });
    return Intl.supportedValuesOf("currency").map((code) => ({
      value: code,
      label: `${code} ${names.of(code) ?? ""}`.trim(),
    }));
  },
};

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s_]+/g, " ")
    .trim();
}
