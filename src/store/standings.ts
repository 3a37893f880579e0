import { z } from "zod";
import { type Day, isDay } from "#src/core/day.ts";
import type { Standing } from "#src/core/lapse/standing.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";

const Rows = z.array(
  z.object({
    clientId: z.string(),
    lapseId: z.string(),
    state: z.enum(["open", "dismissed"]),
    since: z.string().refine(isDay),
    alertState: z.enum(["waiting", "posted", "heldOut"]).nullable(),
    snoozedUntil: z.string().refine(isDay).nullable(),
    rules: z.array(z.string()),
  }),
);

type Row = z.infer<typeof Rows>[number];

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
  const rows = Rows.parse(
    await prisma.$queryRaw`
      select l."clientId"::text as "clientId", l.id::text as "lapseId", ${state} as state, l.since::text as since,
        a.state::text as "alertState", k."snoozedUntil"::text as "snoozedUntil",
        array(select s.rule from "Signal" s where s."lapseId" = l.id) as rules
      from "Lapse" l join "Client" c on c.id = l."clientId" and c."workspaceId" = ${workspaceId}::uuid
      left join "Alert" a on a."lapseId" = l.id left join "Case" k on k."lapseId" = l.id
      where ${known} and (${state} = 'open' or (${state} = 'dismissed' and l.kind = 'silence'))
      order by l."openedOn", l.id`,
  );
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
