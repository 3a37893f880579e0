import type { ContactBy } from "../reason/taxonomy/reason-kind.ts";
import type { ReasonId } from "../reason/taxonomy.ts";
import { type MailCustom, mailCustomOf } from "../contact/country-customs.ts";
import { DEFAULT_METHOD_POLICY } from "../method-policy.ts";
import type { SettingsChange } from "../workspace-settings.ts";
import { defaultEntry, type EntryId } from "./entries.ts";
import type { Line } from "./entry.ts";
import { type ChoiceName, METHOD_CHOICES } from "./method-choices.ts";
import { METHOD_NUMBERS, type NumberName } from "./method-numbers.ts";
import type { PlaybookItem } from "./playbook-item.ts";

/** What somebody wrote for an entry. */
export type EntryWords = {
  readonly advice: string;
  readonly say: readonly Pick<Line, "text" | "when">[];
  readonly avoid: readonly string[];
};

/** The change of settings that gives an entry these words; words as they ship are no change of the company's. */
export function changeEntry(id: EntryId, words: EntryWords): SettingsChange {
  const shipped = wordsOf(defaultEntry(id));
  const own = wordsOf(words);
  const isShipped = JSON.stringify(own) === JSON.stringify(shipped);
  return { playbook: { texts: { [id]: isShipped ? null : own } } };
}

function wordsOf({ advice, say, avoid }: EntryWords): EntryWords {
  return { advice, say: say.map(({ text, when }) => ({ text, when })), avoid: [...avoid] };
}

export function changeNumber(name: NumberName, value: number): SettingsChange {
  return { method: nest(METHOD_NUMBERS[name].path, value) };
}

export function changeChoice(name: ChoiceName, value: string): SettingsChange {
  const { path, isYesNo } = METHOD_CHOICES[name];
  return { method: nest(path, isYesNo ? value === "yes" : value) };
}

/** Null: as the method says. */
export function changeWho(reason: ReasonId, by: ContactBy | null): SettingsChange {
  return { method: { whoContacts: { [reason]: by } } };
}

/** Days until the next try after a clear no; null: the cooling time. */
export function changeAgain(reason: ReasonId, days: number | null): SettingsChange {
  return { method: { tryAgainDays: { [reason]: days } } };
}

/** May a former client there be mailed until they object, or only after a yes? */
export function changeCountry(country: string, mail: MailCustom): SettingsChange {
  return { method: { consent: { byCountry: { [country]: mail } } } };
}

export function changeLines(lines: readonly string[]): SettingsChange {
  return { method: { contact: { serviceLines: [...new Set(lines)] } } };
}

/** The change of settings that puts an item back as it ships. */
export function resetItem(item: PlaybookItem): SettingsChange {
  switch (item.is) {
    case "entry":
      return { playbook: { texts: { [item.id]: null } } };
    case "sign":
      return { playbook: { methodsBySign: { [item.sign]: null } } };
    case "number":
      return changeNumber(item.name, METHOD_NUMBERS[item.name].read(DEFAULT_METHOD_POLICY));
    case "choice":
      return changeChoice(item.name, METHOD_CHOICES[item.name].read(DEFAULT_METHOD_POLICY));
    case "who":
      return changeWho(item.reason, null);
    case "again":
      return changeAgain(item.reason, null);
    case "country":
      return changeCountry(item.country, mailCustomOf(item.country, {}));
    case "lines":
      return changeLines([]);
  }
}

function nest(path: readonly string[], value: unknown): SettingsChange {
  const [key, ...rest] = path;
  if (key === undefined) throw new Error("a setting without a path");
  return { [key]: rest.length === 0 ? value : nest(rest, value) };
}
