import { type Day, daysBetween } from "../day.ts";
import type { Objection } from "./objection.ts";
import type { KnownComplaint, RehearsalFacts } from "./rehearsal-facts.ts";
import { fraction, weighted } from "./seeded.ts";

/**
 * The reasons a rehearsal can hide, by their id in the register's taxonomy (section A): their own money
 * trouble, neglect, price, missing product, poor service, rude employee, late delivery, quality, broken
 * promise, new rules, better terms elsewhere, slander.
 */
export const TRUE_REASONS = [
  "A7",
  "B1",
  "B2",
  "B3",
  "B4",
  "B4a",
  "B5",
  "B6",
  "B7",
  "B8",
  "C5",
  "T1",
] as const;
export type TrueReason = (typeof TRUE_REASONS)[number];

/**
 * What the hidden reason rests on. "company": other clients left for it, nothing about this one says so;
 * "imagined": nothing in the data says so at all, it is for practice.
 */
export const BASES = [
  "complaint",
  "ledger",
  "promise",
  "product",
  "silence",
  "company",
  "imagined",
] as const;
export type Basis = (typeof BASES)[number];

type Candidate = {
  readonly trueReason: TrueReason;
  readonly basis: Basis;
  readonly incidentOn: Day | null;
};
type WeightedCandidate = { readonly item: Candidate; readonly weight: number };

/** Share of the draw: what the data says counts most, what is merely possible least. */
const WEIGHT = {
  recorded: 6,
  complaint: 6,
  promise: 4,
  product: 4,
  silence: 3,
  guess: 2,
  imagined: 1,
  company: 4, // times its share of the company's confirmed reasons
} as const;

/** Days without a contact from our side before neglect is plausible (RU-05). */
const NEGLECT_DAYS = 60;

const COMPLAINT_REASON: Readonly<Record<string, TrueReason>> = {
  delivery: "B5",
  quality: "B6",
  service: "B4",
  price: "B2",
  product: "B3",
};

/** "Price is rarely decisive" (FI-045): what a client who says this may well mean. */
const MAY_HIDE: Record<Objection, readonly TrueReason[]> = {
  price: ["A7", "B1", "B2", "B4", "B5", "B6", "B7", "C5"],
  "missing-product": ["B1", "B3", "B5", "B7", "C5"],
  "bad-service": ["B1", "B4", "B4a", "B5", "B6", "B7"],
  "late-delivery": ["B1", "B4", "B4a", "B5", "B7"],
  "better-terms": ["A7", "B1", "B2", "B4", "B7", "B8", "C5"],
  "rude-employee": ["B1", "B4", "B4a", "B7", "B8"],
  "new-rules": ["A7", "B1", "B4", "B8", "C5"],
  "where-were-you": ["B1", "B3", "B4", "B6", "B7"],
  rumour: ["B1", "B6", "B7", "T1"],
  pretext: ["A7", "B1", "B2", "B4a", "B7", "C5", "T1"],
};

/** What it is when they mean what they say; a pretext means nothing of its own. */
const MEANT_AS_SAID: Record<Objection, TrueReason | null> = {
  price: "B2",
  "missing-product": "B3",
  "bad-service": "B4",
  "late-delivery": "B5",
  "better-terms": "C5",
  "rude-employee": "B4a",
  "new-rules": "B8",
  "where-were-you": "B1",
  rumour: "T1",
  pretext: null,
};

/** Share of its weight: to hear what was said at once is little practice, even where the books bear it out. */
const AS_SAID = 0.5;

type Draw = {
  readonly objection: Objection;
  readonly seed: number;
  readonly notReason?: TrueReason | undefined; // hidden the last time: a new try hides another
};

/** Drawn by seed from what is plausible for this client; always finds one. */
export function chooseTrueReason(facts: RehearsalFacts, draw: Draw): Candidate {
  const { objection, seed, notReason } = draw;
  const plausible = [
    ...fromComplaints(facts.complaints),
    ...fromLedger(facts),
    ...fromPromises(facts),
    ...fromProduct(facts),
    ...fromSilence(facts),
    ...fromCompany(facts, objection),
    ...imagined(objection),
  ];
  const choices = plausible
    .filter(({ item }) => item.trueReason !== notReason)
    .map(({ item, weight }) => {
      const isAsSaid = item.trueReason === MEANT_AS_SAID[objection];
      return { item, weight: isAsSaid ? weight * AS_SAID : weight };
    });
  const drawn = weighted(choices, fraction(seed, "true-reason"));
  // What bears it out best comes first: nothing is called made up that the books say.
  const found = plausible.find(({ item }) => item.trueReason === drawn?.trueReason);
  return found?.item ?? { trueReason: "B1", basis: "imagined", incidentOn: null };
}

/** Their own purse, the market's price or terms and a stranger's tale are not our doing (register section A). */
const NOT_OURS: readonly TrueReason[] = ["A7", "B2", "C5", "T1"];

export function isOurFault(reason: TrueReason): boolean {
  return !NOT_OURS.includes(reason);
}

/** The newest complaint about each thing. */
function fromComplaints(complaints: readonly KnownComplaint[]): WeightedCandidate[] {
  return Object.entries(COMPLAINT_REASON).flatMap(([about, trueReason]) => {
    const newest = complaints.find((complaint) => complaint.about === about);
    if (newest === undefined) return [];
    const item: Candidate = { trueReason, basis: "complaint", incidentOn: newest.madeOn };
    return [{ item, weight: WEIGHT.complaint }];
  });
}

function fromLedger({ reasons }: RehearsalFacts): WeightedCandidate[] {
  return TRUE_REASONS.flatMap((trueReason) => {
    const entry = reasons.find(({ real }) => mainReason(real) === trueReason);
    if (entry === undefined) return [];
    const weight = entry.isGuess ? WEIGHT.guess : WEIGHT.recorded;
    return [{ item: { trueReason, basis: "ledger", incidentOn: null }, weight }];
  });
}

/** "B6b" is a kind of B6, but "B4a" stands for itself; "B10" is not a kind of B1. */
function mainReason(taxonomyId: string): string | null {
  if (TRUE_REASONS.some((known) => known === taxonomyId)) return taxonomyId;
  return /^([A-Z]\d+)[a-z]?$/.exec(taxonomyId)?.[1] ?? null;
}

function fromProduct({ missingProduct }: RehearsalFacts): WeightedCandidate[] {
  if (missingProduct === null) return [];
  const item: Candidate = { trueReason: "B3", basis: "product", incidentOn: null };
  return [{ item, weight: WEIGHT.product }];
}

/** Where contacts are not recorded, that there are none says nothing. */
function fromSilence(facts: RehearsalFacts): WeightedCandidate[] {
  const { keepsTouches, lastOutgoingTouchOn, today } = facts;
  const recent =
    lastOutgoingTouchOn !== null && daysBetween(lastOutgoingTouchOn, today) < NEGLECT_DAYS;
  if (recent || !keepsTouches) return [];
  const item: Candidate = { trueReason: "B1", basis: "silence", incidentOn: null };
  return [{ item, weight: WEIGHT.silence }];
}

/** A promise of ours whose day passed without it. */
function fromPromises({ brokenPromises }: RehearsalFacts): WeightedCandidate[] {
  if (brokenPromises.length === 0) return [];
  const item: Candidate = { trueReason: "B7", basis: "promise", incidentOn: null };
  return [{ item, weight: WEIGHT.promise }];
}

/** What the company's clients leave for is likelier here too, where it can stand behind these words. */
function fromCompany(
  { companyReasons }: RehearsalFacts,
  objection: Objection,
): WeightedCandidate[] {
  const counted = Object.entries(companyReasons);
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  return MAY_HIDE[objection].flatMap((trueReason) => {
    const count = counted.reduce(
      (sum, [id, n]) => sum + (mainReason(id) === trueReason ? n : 0),
      0,
    );
    const item: Candidate = { trueReason, basis: "company", incidentOn: null };
    return count === 0 ? [] : [{ item, weight: (WEIGHT.company * count) / total }];
  });
}

function imagined(objection: Objection): WeightedCandidate[] {
  return MAY_HIDE[objection].map((trueReason) => ({
    item: { trueReason, basis: "imagined", incidentOn: null },
    weight: WEIGHT.imagined,
  }));
}
