import type { MethodPolicy } from "../method-policy.ts";
import { defaultEntry, type EntryId } from "./entries.ts";
import type { Line, PlaybookEntry } from "./entry.ts";
import { fillNumbers } from "./method-numbers.ts";
import type { MethodId } from "./methods.ts";
import type { PlaybookSettings } from "./playbook-settings.ts";
import { METHODS_BY_SIGN, type Sign } from "./signs.ts";

/** An entry as this company has it, its figures filled in. */
export type KnownEntry = PlaybookEntry & { readonly id: EntryId; readonly isChanged: boolean };

/** The playbook of one company. */
export type Playbook = {
  readonly entry: (id: EntryId) => KnownEntry;
  readonly methodsFor: (sign: Sign) => readonly MethodId[];
};

type Given = {
  readonly playbook: PlaybookSettings;
  readonly method: MethodPolicy;
};

/** The playbook with the company's changes laid over it. */
export function openPlaybook(settings: Given, currency: string): Playbook {
  const figures = { policy: settings.method, currency };
  const fill = (text: string): string => fillNumbers(text, figures);
  return {
    entry(id) {
      const entry = unfilledEntry(id, settings.playbook);
      return {
        ...entry,
        advice: fill(entry.advice),
        say: entry.say.map((line) => ({ ...line, text: fill(line.text) })),
        avoid: entry.avoid.map(fill),
      };
    },
    methodsFor: (sign) => settings.playbook.methodsBySign[sign] ?? METHODS_BY_SIGN[sign],
  };
}

/** The entry as it can be edited: the company's words where it has its own, `{…}` as they stand. */
export function unfilledEntry(id: EntryId, { texts }: PlaybookSettings): KnownEntry {
  const entry = defaultEntry(id);
  const change = texts[id] ?? {};
  return {
    ...entry,
    id,
    isChanged: Object.keys(change).length > 0,
    advice: change.advice ?? entry.advice,
    say: change.say?.map((line): Line => ({ ...line, from: null })) ?? entry.say,
    avoid: change.avoid ?? entry.avoid,
  };
}
