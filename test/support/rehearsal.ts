import { parseDay } from "#src/core/day.ts";
import { type Persona, type PersonaWish, makePersona } from "#src/core/rehearsal/persona.ts";
import type { RehearsalFacts } from "#src/core/rehearsal/rehearsal-facts.ts";

/** A client with everything known; a Monday. */
export function rehearsalFacts(changed: Partial<RehearsalFacts> = {}): RehearsalFacts {
  return {
    today: parseDay("2026-06-01"),
    workingDays: [1, 2, 3, 4, 5],
    clientName: "Kohvik Põhja",
    contactName: "Mari Kask",
    repName: "Jaan Tamm",
    language: "en",
    tier: "gold",
    firstOrderOn: parseDay("2019-02-12"),
    lastOrderOn: parseDay("2026-03-10"),
    usualGapDays: 14,
    keepsTouches: true,
    lastOutgoingTouchOn: parseDay("2026-05-20"),
    complaints: [],
    openComplaints: 0,
    missingProduct: "Oat flour 1 kg",
    brokenPromises: [],
    reasons: [],
    companyReasons: {},
    ...changed,
  };
}

/** A persona made the ordinary way, then changed. */
export function rehearsalPersona(
  changed: Partial<Persona> = {},
  wish: Partial<PersonaWish> = {},
): Persona {
  const asked: PersonaWish = { objection: "price", difficulty: "medium", seed: 7, ...wish };
  const persona = makePersona(rehearsalFacts(), asked);
  return { ...persona, trueReason: "B5", ourFault: true, ...changed };
}
