import {
  type CorrectedFact,
  LEAVABLE,
  LONGEST_CHANGE,
  LONGEST_LINE,
  MOST_GOODS,
} from "#src/core/draft/corrected-facts.ts";
import type { CorrectionFault } from "#src/core/draft/correction-fault.ts";
import { draftLanguageSchema } from "#src/core/draft/draft-terms.ts";
import { cleanLine, type FactForm } from "#src/core/draft/fact-form.ts";
import { complaintAboutSchema } from "#src/core/draft/fact-sheet.ts";
import { CORRECTION_FAULT, FACT_FIELD, NOTHING_WRONG } from "./presenters/fact-inputs.ts";
import type { FilledIn } from "./read-inputs.ts";

/** Errors by block_id, as Slack shows them. */
export type FieldErrors = Record<string, string>;

export type ReadFacts =
  | { readonly ok: true; readonly given: Partial<FactForm> }
  | { readonly ok: false; readonly errors: FieldErrors };

/** What went wrong, as filled in; `null`: nothing. */
export function readIncident({ choice, day }: FilledIn): ReadFacts {
  const chosen = choice(FACT_FIELD.about);
  if (chosen === null || chosen === NOTHING_WRONG) return { ok: true, given: { incident: null } };
  const madeOn = day(FACT_FIELD.madeOn);
  if (madeOn === null)
    return { ok: false, errors: { [FACT_FIELD.madeOn]: "Choose the day on which it happened." } };
  const about = complaintAboutSchema.parse(chosen);
  const resolvedOn = day(FACT_FIELD.resolvedOn);
  return { ok: true, given: { incident: { about, madeOn, resolvedOn } } };
}

/** What we have changed, as filled in; `null`: nothing was. */
export function readChanged({ line, choice, day }: FilledIn): Partial<FactForm> {
  const text = cleanLine(line(FACT_FIELD.changedText), LONGEST_CHANGE);
  if (text === null) return { changed: null };
  const language = draftLanguageSchema.parse(choice(FACT_FIELD.changedLanguage));
  return { changed: { text, language, on: day(FACT_FIELD.changedOn) } };
}

export function readContact({ line, choice }: FilledIn): Partial<FactForm> {
  const read = (id: string): string | null => cleanLine(line(id), LONGEST_LINE);
  const language = draftLanguageSchema.safeParse(choice(FACT_FIELD.language));
  return {
    "contact-name": read(FACT_FIELD.contactName),
    "e-mail": read(FACT_FIELD.email),
    phone: read(FACT_FIELD.phone),
    "form-of-address": choice(FACT_FIELD.form) === "informal" ? "informal" : "formal",
    ...(language.success ? { language: language.data } : {}),
  };
}

/** The whole form of the facts. */
export function readFacts(filled: FilledIn): ReadFacts {
  const incident = readIncident(filled);
  if (!incident.ok) return incident;
  const { line, choices, day } = filled;
  const goods = (line(FACT_FIELD.goods) ?? "")
    .split(/[,\n;]/u)
    .flatMap((one) => cleanLine(one, LONGEST_LINE) ?? [])
    .slice(0, MOST_GOODS);
  const left = choices(FACT_FIELD.leftOut);
  return {
    ok: true,
    given: {
      ...readContact(filled),
      ...incident.given,
      ...readChanged(filled),
      sender: cleanLine(line(FACT_FIELD.sender), LONGEST_LINE),
      goods,
      "last-talk": day(FACT_FIELD.lastTalk),
      competitor: cleanLine(line(FACT_FIELD.competitor), LONGEST_LINE),
      "left-out": LEAVABLE.filter((one) => left.includes(one)),
    },
  };
}

type Fault = { readonly fact: CorrectedFact; readonly fault: CorrectionFault };

/** What is wrong, beneath the fields it is about. */
export function errorsOf(faults: readonly Fault[]): FieldErrors {
  return Object.fromEntries(
    faults.map(({ fact, fault }) => [fieldOf(fact, fault), CORRECTION_FAULT[fault]]),
  );
}

function fieldOf(fact: CorrectedFact, fault: CorrectionFault): string {
  if (fact === "incident")
    return fault === "settled-before" ? FACT_FIELD.resolvedOn : FACT_FIELD.madeOn;
  if (fact === "changed")
    return fault === "day-ahead" ? FACT_FIELD.changedOn : FACT_FIELD.changedText;
  return fact;
}
