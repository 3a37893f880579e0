import { z } from "zod";
import { type Day, addDays, daysBetween, isDay, weekdayOf } from "../day.ts";
import { OBJECTIONS, type Objection } from "./objection.ts";
import type { RehearsalFacts } from "./rehearsal-facts.ts";
import { shuffled } from "./seeded.ts";
import {
  BASES,
  TRUE_REASONS,
  type TrueReason,
  chooseTrueReason,
  isOurFault,
} from "./true-reason.ts";

export const DIFFICULTIES = ["easy", "medium", "hard"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export const TEMPERAMENTS = ["brisk", "warm", "formal", "sceptical"] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

export const TALK_LANGUAGES = ["en", "et", "fi", "ru", "bg", "el"] as const;
export type TalkLanguage = (typeof TALK_LANGUAGES)[number];

const daySchema = z.custom<Day>((value) => typeof value === "string" && isDay(value));

/** The simulated ex-client: this very client's facts and a reason that is told layer by layer. */
export const personaSchema = z.object({
  objection: z.enum(OBJECTIONS), // what is said first
  difficulty: z.enum(DIFFICULTIES),
  language: z.enum(TALK_LANGUAGES),
  seed: z.int(),
  trueReason: z.enum(TRUE_REASONS), // what it really is
  basis: z.enum(BASES), // what in the data made it plausible
  ourFault: z.boolean(),
  temperament: z.enum(TEMPERAMENTS).default("formal"), // talks kept before it was asked for
  history: z
    .object({
      years: z.int().min(0).nullable(), // since the first order
      brokenPromises: z.int().min(0), // of ours, the newest few
      openComplaints: z.int().min(0), // that nobody has answered
    })
    .default({ years: null, brokenPromises: 0, openComplaints: 0 }),
  about: z.object({
    client: z.string(),
    contact: z.string().nullable(),
    rep: z.string().nullable(),
    tier: z.enum(["gold", "silver", "copper"]).nullable(),
    lastOrderOn: daySchema.nullable(),
    usualGapDays: z.number().nullable(),
    incidentOn: daySchema.nullable(), // day of the complaint the reason rests on
    product: z.string().nullable(), // the one that is missing
    sinceYear: z.int().nullable().default(null), // of the first order
    promiseOn: daySchema.nullable().default(null), // day of the newest promise of ours that was not kept
    today: daySchema,
    firstDay: daySchema, // two working days the rep may propose
    secondDay: daySchema,
    recontactOn: daySchema, // when the client asks for time
  }),
});

export type Persona = Readonly<z.infer<typeof personaSchema>>;

export type PersonaWish = {
  readonly objection: Objection;
  readonly difficulty: Difficulty;
  readonly seed: number;
  readonly notReason?: TrueReason | undefined; // what was hidden the last time
};

/** ET-17 gives no interval; the register proposes 60-90 days after a no. */
const RECONTACT_DAYS = 60;
const DAYS_A_YEAR = 365.25;

/** The same facts, wish and seed make the same persona. */
export function makePersona(facts: RehearsalFacts, wish: PersonaWish): Persona {
  const { trueReason, basis, incidentOn } = chooseTrueReason(facts, wish);
  const { today, workingDays } = facts;
  const { objection, difficulty, seed } = wish;
  return {
    objection,
    difficulty,
    seed,
    language: TALK_LANGUAGES.find((spoken) => spoken === facts.language) ?? "en",
    trueReason,
    basis,
    ourFault: isOurFault(trueReason),
    temperament: chooseTemperament(seed),
    history: {
      years: yearsSince(facts.firstOrderOn, today),
      brokenPromises: facts.brokenPromises.length,
      openComplaints: facts.openComplaints,
    },
    about: {
      client: facts.clientName,
      contact: facts.contactName,
      rep: facts.repName,
      tier: facts.tier,
      lastOrderOn: facts.lastOrderOn,
      usualGapDays: facts.usualGapDays,
      incidentOn,
      product: facts.missingProduct,
      sinceYear: facts.firstOrderOn === null ? null : Number(facts.firstOrderOn.slice(0, 4)),
      promiseOn: facts.brokenPromises[0]?.dueOn ?? null,
      today,
      firstDay: workingDayFrom(addDays(today, 2), workingDays),
      secondDay: workingDayFrom(addDays(today, 7), workingDays),
      recontactOn: workingDayFrom(addDays(today, RECONTACT_DAYS), workingDays),
    },
  };
}

/** Whole years; null when there is no first order, or it is still ahead. */
function yearsSince(day: Day | null, today: Day): number | null {
  return day === null || day > today ? null : Math.floor(daysBetween(day, today) / DAYS_A_YEAR);
}

/** Nobody knows the person's temper from the books: it is drawn, and the same seed gives the same one. */
function chooseTemperament(seed: number): Temperament {
  return shuffled(TEMPERAMENTS, seed, "temperament")[0] ?? "formal";
}

/** The day itself or the next working one; the day itself when no weekday is a working day. */
function workingDayFrom(day: Day, workingDays: readonly number[]): Day {
  const ahead = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(day, days));
  return ahead.find((candidate) => workingDays.includes(weekdayOf(candidate))) ?? day;
}
