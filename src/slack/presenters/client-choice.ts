import type { ActionsBlock, KnownBlock, PlainTextOption, SectionBlock } from "@slack/types";
import type { OpenAsk } from "#src/core/ask/ask.ts";
import type { NamedClient } from "#src/core/ask/client-names.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { carryAsk, carryOpenAsk } from "./carried-ask.ts";
import { clip, escapeMrkdwn, plain, section } from "./mrkdwn.ts";

export type ClientChoice = {
  readonly ask: OpenAsk;
  readonly typed: string | null;
  readonly clients: readonly NamedClient[]; // best first
};

const LONGEST_TYPED = 80; // characters shown of what was taken for a name

/** Candidates to choose from, and a search field in case none of them is meant. */
export function presentClientChoice({ ask, typed, clients }: ClientChoice): Message {
  const question = sayQuestion(typed, clients.length);
  const blocks: KnownBlock[] = [
    section(question),
    ...clients.map((client) => presentCandidate(ask, client)),
    presentSearch(ask),
  ];
  return { text: question, blocks };
}

function sayQuestion(typed: string | null, candidates: number): string {
  const name = typed === null ? "" : `“${escapeMrkdwn(clip(typed, LONGEST_TYPED))}”`;
  if (typed === null) return "Which client is it about?";
  if (candidates === 0)
    return `I know no client called ${name}. Look for the right one here, or say “help”.`;
  return candidates === 1 ? `By ${name}, do you mean this client?` : `Which client is ${name}?`;
}

function presentCandidate(ask: OpenAsk, client: NamedClient): SectionBlock {
  return {
    ...section(sayClient(client)),
    accessory: {
      type: "button",
      action_id: ACTION.chooseClient,
      text: plain("This one"),
      value: carryAsk(ask, client.id),
    },
  };
}

/** With the number in the books, which tells namesakes apart. */
export function sayClient({ name, externalId }: NamedClient): string {
  return `*${escapeMrkdwn(name)}*${externalId === name ? "" : `  ·  ${escapeMrkdwn(externalId)}`}`;
}

function presentSearch(ask: OpenAsk): ActionsBlock {
  return {
    type: "actions",
    block_id: carryOpenAsk(ask),
    elements: [
      {
        type: "external_select",
        action_id: ACTION.searchClient,
        placeholder: plain("Search all clients"),
        min_query_length: 1,
      },
    ],
  };
}

/** What the search field offers. */
export function presentSuggestions(clients: readonly NamedClient[]): PlainTextOption[] {
  return clients.map(({ id, name, externalId }) => {
    const number = externalId === name ? "" : ` · ${clip(externalId, 20)}`;
    return { text: plain(`${clip(name, LIMIT.optionText - number.length)}${number}`), value: id };
  });
}
