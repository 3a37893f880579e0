import type { Day } from "#src/core/day.ts";
import type { Standing } from "#src/core/lapse/standing.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";
import { dayReader, nullable, readRows } from "./read-rows.ts";

type Row = {
  readonly clientId: string;
  readonly lapseId: string;
  readonly state: string; // open or dismissed
  readonly since: Day;
  readonly alertState: string; // waiting, posted, heldOut; empty: no alert
  readonly snoozedUntil: Day | null;
  readonly rules: readonly string[];
};

type StandingsQuery = {
  readonly workspaceId: string;
  readonly day: Day;
  readonly asBefore: boolean; // lapses opened on the day or later, and later verdicts, are left out
};

/** In which lapse a client is before the day's look, by the day of the last order. */
export type StandingOf = (client: {
  readonly clientId: string;
  readonly lastOrderOn: Day;
}) => Standing;

/** The open lapses of a workspace, of any kind, and the silences that somebody has said are none. */
export async function loadStandings(
  prisma: PrismaClient,
  query: StandingsQuery,
): Promise<StandingOf> {
  const { workspaceId, day, asBefore } = query;
  const state = asBefore
    ? Prisma.sql`case when l."closedOn" >= ${day}::date then 'open' else l.state::text end`
    : Prisma.sql`l.state::text`;
  const known = asBefore ? Prisma.sql`l."openedOn" < ${day}::date` : Prisma.sql`true`;
  const readDay = dayReader();
  const rows = await readRows(prisma, {
    rows: Prisma.sql`
      select l."clientId", l.id as "lapseId", ${state} as state, l.since, a.state as "alertState", k."snoozedUntil",
        (select string_agg(s.rule, ' ') from "Signal" s where s."lapseId" = l.id) as rules
      from "Lapse" l join "Client" c on c.id = l."clientId" and c."workspaceId" = ${workspaceId}::uuid
      left join "Alert" a on a."lapseId" = l.id left join "Case" k on k."lapseId" = l.id
      where ${known} and (${state} = 'open' or (${state} = 'dismissed' and l.kind = 'silence'))
      order by l."openedOn", l.id`,
    columns: ["clientId", "lapseId", "state", "since", "alertState", "snoozedUntil", "rules"],
    read: (cell): Row => ({
      clientId: cell("clientId"),
      lapseId: cell("lapseId"),
      state: cell("state"),
      since: readDay(cell("since")),
      alertState: cell("alertState"),
      snoozedUntil: nullable(cell("snoozedUntil"), readDay),
      rules: nullable(cell("rules"), (rules) => rules.split(" ")) ?? [],
    }),
  });
  const byClient = Map.groupBy(rows, ({ clientId }) => clientId);
  return ({ clientId, lastOrderOn }) => standingIn(byClient.get(clientId) ?? [], lastOrderOn);
}

function standingIn(lapses: readonly Row[], lastOrderOn: Day): Standing {
  const open = lapses.findLast(({ state }) => state === "open");
  if (open === undefined)
    return lapses.some(({ since }) => since === lastOrderOn)
      ? { kind: "dismissed" }
      : { kind: "none" };
  const { lapseId, alertState, snoozedUntil, rules } = open;
  if (alertState === "waiting") return { kind: "waiting", lapseId };
  if (alertState === "heldOut") return { kind: "held-out" };
  return { kind: "alerted", lapseId, snoozedUntil, rules };
}
