import type { Objection } from "#src/core/rehearsal/objection.ts";
import type { TalkLanguage } from "#src/core/rehearsal/persona.ts";
import type { RehearsalFacts } from "#src/core/rehearsal/rehearsal-facts.ts";
import { rankObjections } from "#src/core/rehearsal/rank-objections.ts";
import { talkLanguageOf } from "#src/core/rehearsal/talk-language.ts";
import type { RehearsalAsk } from "./start-rehearsal.ts";

/** What can be practised with a client, beginning with what the facts suggest. */
export type RehearsalOffer = {
  readonly clientId: string;
  readonly caseId: string | null;
  readonly clientName: string;
  readonly contactName: string | null;
  readonly objections: readonly Objection[]; // every one, likeliest first
  readonly language: TalkLanguage;
};

export type OfferRehearsalDeps = {
  /** Null: there is no such client, or the case is not this client's. */
  loadFacts(ask: RehearsalAsk): Promise<RehearsalFacts | null>;
};

/** Null when there is no such client. */
export async function offerRehearsal(
  deps: OfferRehearsalDeps,
  ask: RehearsalAsk,
): Promise<RehearsalOffer | null> {
  const facts = await deps.loadFacts(ask);
  if (facts === null) return null;
  const { clientId, caseId } = ask;
  const { clientName, contactName } = facts;
  return {
    clientId,
    caseId,
    clientName,
    contactName,
    language: talkLanguageOf(facts.language),
    objections: rankObjections(facts),
  };
}
