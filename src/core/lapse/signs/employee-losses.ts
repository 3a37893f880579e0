import { z } from "zod";
import { day, wholeNumber } from "./evidence.ts";

export const employeeLossesSettings = z
  .object({
    on: z.boolean().default(true),
    clients: z.number().int().min(2).default(4), // fewer prove nothing about a person
    factor: z.number().gt(1).default(2), // as often as among the clients of all the others
    chance: z.number().gt(0).lt(1).default(0.05), // that so many come together by accident, at most
    contactDays: z.number().int().min(1).default(60), // how long before the trouble they dealt with each other
    complaintDays: z.number().int().min(1).default(90), // older complaints count no more
    quietDays: z.number().int().min(1).default(90), // until the same person is named again
  })
  .prefault({});

/** What clients have in common: they are being lost, or they complain. */
export const TROUBLES = ["losses", "complaints"] as const;

/** Whether a client is in trouble, and which of our people dealt with them just before it. */
export type ClientContacts = {
  readonly clientId: string;
  readonly isTroubled: boolean;
  readonly people: readonly string[]; // by name, within `contactDays` before the trouble, or before today
};

/** Evidence about a person of ours: data only, never a verdict (RU-30). */
export const employeeLossesFinding = z.object({
  rule: z.literal("employee-losses"),
  about: z.enum(TROUBLES),
  on: day,
  person: z.string(),
  troubled: wholeNumber, // of the clients this person dealt with
  dealtWith: wholeNumber,
  othersTroubled: wholeNumber, // of the clients that this person did not deal with
  othersDealtWith: wholeNumber,
  clientIds: z.array(z.string()), // the troubled ones
});

export type EmployeeLosses = z.infer<typeof employeeLossesFinding>;

type Settings = z.infer<typeof employeeLossesSettings>;

/**
 * One name stands out among those who dealt with lost and complaining clients (RU-08). A finding for managers only and
 * never a client's signal. Asks for a number of clients, for a share well above that of everybody else's clients, and
 * that chance alone would seldom bring them together; the persons that stand out most come first.
 */
export function employeeLosses(
  contacts: readonly ClientContacts[],
  { about, on }: Pick<EmployeeLosses, "about" | "on">,
  settings: Settings,
): EmployeeLosses[] {
  const byPerson = new Map<string, ClientContacts[]>();
  for (const contact of contacts)
    for (const person of new Set(contact.people))
      byPerson.set(person, [...(byPerson.get(person) ?? []), contact]);
  const allTroubled = countTroubled(contacts);
  return [...byPerson]
    .map(([person, own]): EmployeeLosses => {
      const troubled = own.filter(({ isTroubled }) => isTroubled);
      return {
        rule: "employee-losses",
        about,
        on,
        person,
        troubled: troubled.length,
        dealtWith: own.length,
        othersTroubled: allTroubled - troubled.length,
        othersDealtWith: contacts.length - own.length,
        clientIds: troubled.map(({ clientId }) => clientId),
      };
    })
    .filter((finding) => standsOut(finding, settings, byPerson.size))
    .toSorted((a, b) => b.troubled - a.troubled || (a.person < b.person ? -1 : 1));
}

/** The more people are looked at, the rarer the chance must be: somebody is always the unluckiest. */
function standsOut(finding: EmployeeLosses, settings: Settings, people: number): boolean {
  const { troubled, dealtWith, othersTroubled, othersDealtWith } = finding;
  if (troubled < settings.clients || othersDealtWith === 0) return false;
  if (troubled / dealtWith < settings.factor * (othersTroubled / othersDealtWith)) return false;
  const all = dealtWith + othersDealtWith;
  const chance = chanceOfAtLeast(troubled, {
    drawn: dealtWith,
    marked: troubled + othersTroubled,
    all,
  });
  return chance * people <= settings.chance;
}

type Urn = { readonly drawn: number; readonly marked: number; readonly all: number };

/** Hypergeometric tail (Fisher's exact test): `count` marked or more among those drawn. */
function chanceOfAtLeast(count: number, { drawn, marked, all }: Urn): number {
  let chance = 0;
  for (let hits = count; hits <= Math.min(drawn, marked); hits += 1)
    chance += Math.exp(
      lnChoose(marked, hits) + lnChoose(all - marked, drawn - hits) - lnChoose(all, drawn),
    );
  return Math.min(1, chance);
}

function lnChoose(from: number, taken: number): number {
  if (taken < 0 || taken > from) return Number.NEGATIVE_INFINITY;
  let ln = 0;
  for (let i = 1; i <= taken; i += 1) ln += Math.log((from - taken + i) / i);
  return ln;
}

function countTroubled(contacts: readonly ClientContacts[]): number {
  return contacts.filter(({ isTroubled }) => isTroubled).length;
}
