import { parseDay } from "#src/core/day.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";

/** A client about whom everything is known and nothing has gone wrong. */
export function factSheet(changes: Partial<FactSheet> = {}): FactSheet {
  return {
    today: parseDay("2026-05-18"),
    client: { id: "client-1", name: "Kohvik Põhja OÜ" },
    contact: {
      name: "Mari Tamm",
      formal: true,
      email: "mari@pohja.example",
      phone: "+372 5550 1234",
      mailOk: true,
    },
    sender: "Jaan Kask",
    company: "Nordhav Kaubandus",
    usualGapDays: 14,
    lastOrderOn: parseDay("2026-03-03"),
    silentDays: 76,
    goods: ["Filter coffee 1 kg", "Oat milk", "Paper cups"],
    complaint: null,
    reason: null,
    apologySentOn: null,
    concessions: [],
    promises: [],
    changed: null,
    lastTalkOn: null,
    returnedOn: null,
    competitor: null,
    ...changes,
  };
}

/** The same client after a late delivery that nobody has settled. */
export function wrongedSheet(changes: Partial<FactSheet> = {}): FactSheet {
  return factSheet({
    complaint: {
      about: "delivery",
      madeOn: parseDay("2026-03-05"),
      resolvedOn: null,
      words: "The pallets came two days late.",
    },
    ...changes,
  });
}

/** A client about whom nothing is known but the name. */
export function bareSheet(changes: Partial<FactSheet> = {}): FactSheet {
  return factSheet({
    contact: null,
    sender: null,
    company: null,
    usualGapDays: null,
    lastOrderOn: null,
    silentDays: null,
    goods: [],
    ...changes,
  });
}
