import { z } from "zod";
import type { Day } from "#src/core/day.ts";
import type { RuleSettings } from "#src/core/lapse/rule-settings.ts";
import type { ClientContacts, EmployeeLosses } from "#src/core/lapse/signs/employee-losses.ts";
import type { TroubledClient } from "#src/core/lapse/signs/troubled-clients.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";

const Rows = z.array(
  z.object({ clientId: z.string(), isTroubled: z.boolean(), people: z.array(z.string()) }),
);

export type ContactsQuery = {
  readonly workspaceId: string;
  readonly day: Day;
  readonly about: EmployeeLosses["about"];
  readonly lost: readonly TroubledClient[];
  readonly settings: RuleSettings["employee-losses"];
};

const PRESENT_DAYS = 365; // whoever has not ordered for longer is nobody's client any more

/**
 * Who of ours dealt with each client in the days before the trouble began, or before today where there is none. Clients
 * with whom nobody had to do are left out: they say nothing of anybody.
 */
export async function loadTeamContacts(
  prisma: PrismaClient,
  query: ContactsQuery,
): Promise<ClientContacts[]> {
  const { workspaceId, day, settings } = query;
  return Rows.parse(
    await prisma.$queryRaw`
      with troubled as (${troubledBy(query)}), looked as (
        select c.id as "clientId", t.since is not null as "isTroubled", coalesce(t.since, ${day}::date) as until
        from "Client" c left join troubled t on t."clientId" = c.id
        left join "ClientFigures" f on f."clientId" = c.id
        where c."workspaceId" = ${workspaceId}::uuid
          and (t.since is not null or f."lastOrderOn" > ${day}::date - ${PRESENT_DAYS}::int)
      )
      select l."clientId"::text as "clientId", l."isTroubled", array_agg(distinct h."memberName") as people
      from looked l join "Touch" h on h."clientId" = l."clientId" and h."memberName" is not null
        and h."happenedOn" between l.until - ${settings.contactDays}::int and l.until
      group by l."clientId", l."isTroubled" order by 1`,
  );
}

function troubledBy({ about, lost, day, settings }: ContactsQuery): Prisma.Sql {
  return about === "losses"
    ? Prisma.sql`select "clientId", since
        from json_to_recordset(${JSON.stringify(lost)}::json) as x("clientId" uuid, since date)`
    : Prisma.sql`select "clientId", min("madeOn") as since from "Complaint"
        where "madeOn" between ${day}::date - ${settings.complaintDays}::int and ${day}::date group by "clientId"`;
}
