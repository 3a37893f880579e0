import type { ClientMention } from "#src/core/ask/ask.ts";
import type { ClientNames, NamedClient } from "#src/core/ask/client-names.ts";
import { findClient } from "#src/core/ask/find-client.ts";
import type { Day } from "#src/core/day.ts";
import type { Objection } from "#src/core/rehearsal/objection.ts";
import type { Difficulty, TalkLanguage } from "#src/core/rehearsal/persona.ts";
import type { RehearsalFacts } from "#src/core/rehearsal/rehearsal-facts.ts";
import { suggestObjection } from "#src/core/rehearsal/suggest-objection.ts";
import type { Way } from "#src/core/table/table.ts";
import { type TableRecord, tablePlayer } from "#src/core/table/table-record.ts";
import { startRehearsal, type StartRehearsalDeps } from "./start-rehearsal.ts";

export type OpenTableRequest = {
  readonly channel: string; // Slack's id
  readonly by: string; // Slack user id
  readonly client: ClientMention;
  readonly objection: Objection | null; // null: what the client will likeliest say
  readonly difficulty: Difficulty | null;
  readonly language: TalkLanguage | null; // null: the client's, or English
  readonly way: Way;
  readonly turnSeconds: number;
  readonly today: Day;
};

type FactsAsk = {
  readonly clientId: string;
  readonly caseId: null;
  readonly playedBy: string;
  readonly openedBy: string; // Slack user id
  readonly today: Day;
};

type NewTable = Pick<TableRecord, "id" | "rehearsalId" | "channel" | "clientBy"> &
  Pick<OpenTableRequest, "way" | "turnSeconds"> & { readonly openedBy: string };

export type OpenTableDeps = Omit<StartRehearsalDeps, "loadFacts"> & {
  loadNames(): Promise<ClientNames>;
  /** Whom this person's last question or piece of work was about. */
  findClientLastMeant(slackUserId: string): Promise<NamedClient | null>;
  /** The client with most money at risk of those who may be shown to a channel; null: there is none. */
  chooseClient(slackUserId: string): Promise<string | null>;
  /** What every colleague may know of the client; null: not to be played there. */
  loadFacts(ask: FactsAsk): Promise<RehearsalFacts | null>;
  createTable(table: NewTable): Promise<void>;
  newId(): string;
};

export type OpenTableOutcome =
  | { readonly ok: true; readonly tableId: string }
  | { readonly ok: false; readonly why: "nobody-at-risk" | "not-here" }
  | {
      readonly ok: false;
      readonly why: "which-client";
      readonly typed: string;
      readonly clients: readonly NamedClient[]; // best first; none: nobody is called like that
    };

type Chosen =
  | { readonly ok: true; readonly clientId: string; readonly clientBy: TableRecord["clientBy"] }
  | Extract<OpenTableOutcome, { ok: false }>;

/** Sets a table in a channel: the named client, else the one with most money at risk, waits to be talked to. */
export async function openTable(
  deps: OpenTableDeps,
  request: OpenTableRequest,
): Promise<OpenTableOutcome> {
  const chosen = await chooseClient(deps, request);
  if (!chosen.ok) return chosen;
  const { clientId, clientBy } = chosen;
  const { by, channel, way, turnSeconds, today } = request;
  const id = deps.newId();
  const ask = { clientId, caseId: null, playedBy: tablePlayer(id), today } as const;
  const facts = await deps.loadFacts({ ...ask, openedBy: by });
  if (facts === null) return { ok: false, why: "not-here" };
  const started = await startRehearsal(
    { ...deps, loadFacts: async () => facts },
    {
      ...ask,
      place: null,
      objection: request.objection ?? suggestObjection(facts),
      ...(request.difficulty === null ? {} : { difficulty: request.difficulty }),
      ...(request.language === null ? {} : { language: request.language }),
    },
  );
  if (!started.ok) throw new Error(`the new table ${id} has a talk already: ${started.why}`);
  const rehearsalId = started.rehearsal.id;
  await deps.createTable({ id, rehearsalId, channel, clientBy, openedBy: by, way, turnSeconds });
  return { ok: true, tableId: id };
}

async function chooseClient(
  deps: OpenTableDeps,
  { client: mention, by }: OpenTableRequest,
): Promise<Chosen> {
  if (mention.by === "name") return findNamed(deps, mention.name);
  const meant = mention.by === "pronoun" ? await deps.findClientLastMeant(by) : null;
  if (meant !== null) return { ok: true, clientId: meant.id, clientBy: "named" };
  const clientId = await deps.chooseClient(by);
  if (clientId === null) return { ok: false, why: "nobody-at-risk" };
  return { ok: true, clientId, clientBy: "at-risk" };
}

async function findNamed(deps: OpenTableDeps, typed: string): Promise<Chosen> {
  const found = findClient(await deps.loadNames(), typed);
  if (found.found === "one") return { ok: true, clientId: found.client.id, clientBy: "named" };
  const clients = found.found === "several" ? found.clients : [];
  return { ok: false, why: "which-client", typed, clients };
}
