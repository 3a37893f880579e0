import { bankOf } from "#src/coach/rehearsal/bank-of.ts";
import { STATED_REASON } from "#src/coach/rehearsal/client-phrases.ts";
import { fill } from "#src/coach/rehearsal/phrase.ts";
import { slotsFor } from "#src/coach/rehearsal/slots.ts";
import type { Act } from "#src/core/rehearsal/answer-rep.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import {
  type Persona,
  TALK_LANGUAGES,
  type TalkLanguage,
  TEMPERAMENTS,
} from "#src/core/rehearsal/persona.ts";
import type { Layer } from "#src/core/rehearsal/talk-state.ts";
import { isOurFault, TRUE_REASONS, type TrueReason } from "#src/core/rehearsal/true-reason.ts";
import { rehearsalPersona } from "./rehearsal.ts";

/** The persona with everything known that a sentence may name. */
export function withFacts(persona: Persona): Persona {
  const { lastOrderOn } = persona.about;
  const known = { incidentOn: lastOrderOn, promiseOn: lastOrderOn, sinceYear: 2014 };
  return { ...persona, about: { ...persona.about, ...known } };
}

/** ... and with nothing known but the company's name. */
export function withoutFacts(persona: Persona): Persona {
  const unknown = {
    contact: null,
    rep: null,
    product: null,
    lastOrderOn: null,
    incidentOn: null,
    promiseOn: null,
    sinceYear: null,
  };
  return { ...persona, about: { ...persona.about, ...unknown } };
}

/** One of every language, objection and true reason, with all facts known and with none. */
export function everyPersona(): Persona[] {
  return TALK_LANGUAGES.flatMap((language) =>
    OBJECTIONS.flatMap((objection, i) =>
      TRUE_REASONS.flatMap((trueReason, seed) => {
        const temperament = TEMPERAMENTS[(i + seed) % TEMPERAMENTS.length] ?? "formal";
        const ourFault = isOurFault(trueReason);
        const made = rehearsalPersona(
          { language, trueReason, ourFault, temperament },
          { objection, seed },
        );
        return [withFacts(made), withoutFacts(made)];
      }),
    ),
  );
}

export type EarlyLine = {
  readonly words: string;
  readonly persona: Persona; // who may say it
  readonly layer: Layer; // when
};

/** Acts that only come when everything is told. */
const LATE: readonly Act[] = ["yes-if", "test-offer", "agree-next-step"];

/** Every sentence that can be said before the reason is told, by a client with any reason. */
export function earlyLines(
  language: TalkLanguage,
  reasons: readonly TrueReason[] = TRUE_REASONS,
): EarlyLine[] {
  const { client, layers } = bankOf(language);
  const clients = reasons.map((trueReason) =>
    withFacts(rehearsalPersona({ language, trueReason })),
  );
  const said = client
    .filter(({ act }) => !LATE.includes(act))
    .flatMap(({ objection = "price", lines }) =>
      lines.flatMap((line) => clients.flatMap((one) => filled({ ...one, objection }, [line], 0))),
    );
  const hints = clients.flatMap((someone) =>
    OBJECTIONS.flatMap((objection) => {
      const { other, same } = layers.leads[objection];
      const lead = STATED_REASON[objection] === someone.trueReason ? same : other;
      const words = layers.reasons[someone.trueReason].hint.map((hint) => `${lead} ${hint}`);
      return filled({ ...someone, objection }, words, 1);
    }),
  );
  return [...said, ...hints];
}

function filled(persona: Persona, templates: readonly string[], layer: Layer): EarlyLine[] {
  const slots = slotsFor(persona);
  return templates.flatMap((template) => {
    const words = fill(template, slots);
    return words === null ? [] : [{ words, persona, layer }];
  });
}
