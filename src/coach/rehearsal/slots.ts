import type { Day } from "#src/core/day.ts";
import type { Persona } from "#src/core/rehearsal/persona.ts";
import type { Slots } from "./phrase.ts";
import { sayDay, sayMonth } from "./say-when.ts";

/** A persona never changes, and its days are written for every sentence of a talk. */
const written = new WeakMap<Persona, Slots>();

/** The persona's facts in the form its sentences take. */
export function slotsFor(persona: Persona): Slots {
  const known = written.get(persona);
  if (known !== undefined) return known;
  const slots = writeSlots(persona);
  written.set(persona, slots);
  return slots;
}

function writeSlots({ about, language }: Persona): Slots {
  const month = (day: Day | null): string | null => day && sayMonth(day, about.today, language);
  return {
    client: about.client,
    contact: about.contact,
    rep: about.rep,
    product: about.product,
    lastOrderWhen: month(about.lastOrderOn),
    incidentWhen: month(about.incidentOn),
    promiseWhen: month(about.promiseOn),
    sinceYear: about.sinceYear === null ? null : String(about.sinceYear),
    firstDay: sayDay(about.firstDay, language),
    secondDay: sayDay(about.secondDay, language),
    recontactDay: sayDay(about.recontactOn, language),
  };
}
