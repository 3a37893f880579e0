import { addDays, parseDay } from "#src/core/day.ts";
import type { Objection } from "#src/core/rehearsal/objection.ts";
import {
  type Difficulty,
  makePersona,
  type Persona,
  type TalkLanguage,
} from "#src/core/rehearsal/persona.ts";
import type { RehearsalFacts } from "#src/core/rehearsal/rehearsal-facts.ts";

export type ChosenTalk = {
  readonly language: TalkLanguage;
  readonly client: string;
  readonly contact: string;
  readonly rep: string;
  readonly objection: Objection;
  readonly difficulty: Difficulty;
  readonly seed: number;
  readonly known: Partial<RehearsalFacts>;
  /** Answers in which the rep plays the worst card instead of the best one; the rest are played by the method. */
  readonly slipsAt: readonly number[];
};

const TODAY = parseDay("2026-06-01");
const AGO_90 = addDays(TODAY, -90);
const late = { complaints: [{ about: "delivery", madeOn: AGO_90 }], openComplaints: 1 };

/** One talk in each language: some to an agreement, some not. */
export const CHOSEN_TALKS: readonly ChosenTalk[] = [
  {
    language: "en",
    client: "Harbour Bakery",
    contact: "Anna Price",
    rep: "Tom Field",
    objection: "price",
    difficulty: "medium",
    seed: 3,
    known: late,
    slipsAt: [],
  },
  {
    language: "et",
    client: "Kohvik Põhja",
    contact: "Mari Kask",
    rep: "Jaan Tamm",
    objection: "where-were-you",
    difficulty: "easy",
    seed: 8,
    known: {},
    slipsAt: [4],
  },
  {
    language: "fi",
    client: "Rantaravintola Meri",
    contact: "Liisa Laine",
    rep: "Pekka Salo",
    objection: "late-delivery",
    difficulty: "hard",
    seed: 21,
    known: late,
    slipsAt: [],
  },
  {
    language: "ru",
    client: "Кафе «Север»",
    contact: "Ольга Белова",
    rep: "Иван Лебедев",
    objection: "rumour",
    difficulty: "medium",
    seed: 5,
    known: {},
    slipsAt: [1, 3, 5],
  },
  {
    language: "bg",
    client: "Пекарна Слънце",
    contact: "Елена Петрова",
    rep: "Георги Иванов",
    objection: "rude-employee",
    difficulty: "medium",
    seed: 11,
    known: { brokenPromises: [{ dueOn: addDays(TODAY, -60) }] },
    slipsAt: [2],
  },
  {
    language: "el",
    client: "Καφέ Λιμάνι",
    contact: "Μαρία Νικολάου",
    rep: "Νίκος Παππάς",
    objection: "missing-product",
    difficulty: "easy",
    seed: 14,
    known: { missingProduct: "Oat flour 1 kg" },
    slipsAt: [2, 3, 4, 5, 6],
  },
];

export function personaOf({ client, contact, rep, known, ...talk }: ChosenTalk): Persona {
  const facts: RehearsalFacts = {
    today: TODAY,
    workingDays: [1, 2, 3, 4, 5],
    clientName: client,
    contactName: contact,
    repName: rep,
    language: talk.language,
    tier: "silver",
    firstOrderOn: addDays(TODAY, -2000),
    lastOrderOn: addDays(TODAY, -80),
    usualGapDays: 14,
    keepsTouches: true,
    lastOutgoingTouchOn: addDays(TODAY, -100),
    complaints: [],
    openComplaints: 0,
    brokenPromises: [],
    missingProduct: null,
    reasons: [],
    companyReasons: {},
    ...known,
  };
  return makePersona(facts, talk);
}
