import { Prisma } from "./generated/client.ts";

type Of = { readonly workspaceId: string; readonly clientIds: readonly string[] };

/**
 * Messages in Slack that show these clients: what is about them is redrawn as erased, what only names them among others
 * is drawn anew without them, and what was not posted yet is dropped. Call it while their rows are still there.
 */
export async function erasePosts(
  tx: Prisma.TransactionClient,
  { workspaceId, clientIds }: Of,
): Promise<number> {
  const ids = [...clientIds];
  await redrawMentions(tx, { workspaceId, clientIds });
  const theirs = Prisma.sql`"workspaceId" = ${workspaceId}::uuid
    and split_part(split_part(key, ':', 2), '/', 1) in (${shownIn(ids)})`;
  await tx.$executeRaw`delete from "OutboxMessage" where ${theirs} and state in ('pending', 'failed')`;
  return tx.$executeRaw`update "OutboxMessage" set key = 'erased:' || id, "parentKey" = null, stale = true where ${theirs}`;
}

/** Everything a message's key may be about. */
function shownIn(ids: string[]): Prisma.Sql {
  return Prisma.sql`
    select a.id::text from "Alert" a join "Lapse" l on l.id = a."lapseId" where l."clientId" = any(${ids}::uuid[])
    union all select id::text from "Case" where "clientId" = any(${ids}::uuid[])
    union all select e.id::text from "CaseEvent" e join "Case" k on k.id = e."caseId" where k."clientId" = any(${ids}::uuid[])
    union all select id::text from "Promise" where "clientId" = any(${ids}::uuid[])
    union all select id::text from "Concession" where "clientId" = any(${ids}::uuid[])
    union all select id::text from "Errand" where "clientId" = any(${ids}::uuid[])
    union all select id::text from "Watch" where "clientId" = any(${ids}::uuid[])
    union all select o.id::text from "WatchedOrder" o join "Watch" w on w.id = o."watchId" where w."clientId" = any(${ids}::uuid[])
    union all select id::text from "PracticeAssignment" where "clientId" = any(${ids}::uuid[])
    union all select s.id::text from "RehearsalShare" s join "Rehearsal" r on r.id = s."rehearsalId"
      where r."clientId" = any(${ids}::uuid[])
    union all select t.id::text from "PracticeTable" t join "Rehearsal" r on r.id = t."rehearsalId"
      where r."clientId" = any(${ids}::uuid[])`;
}

/** Agendas of whoever had to do with them, digests that told to look at them, notices and findings about them. */
async function redrawMentions(
  tx: Prisma.TransactionClient,
  { workspaceId, clientIds }: Of,
): Promise<void> {
  const ids = [...clientIds];
  await tx.$executeRaw`
    with mentions as (
      select 'agenda' as about, "ownerId"::text as id from "Promise" where "clientId" = any(${ids}::uuid[])
      union select 'agenda', "ownerId"::text from "Errand" where "clientId" = any(${ids}::uuid[])
      union select 'agenda', "ownerId"::text from "Case" where "clientId" = any(${ids}::uuid[]) and "ownerId" is not null
      union select 'agenda', "ownerId"::text from "Client" where id = any(${ids}::uuid[]) and "ownerId" is not null
      union select a.about, d.id::text from "Digest" d cross join (values ('digest'), ('digest-details')) a (about)
        where d."workspaceId" = ${workspaceId}::uuid
          and exists (select 1 from unnest(${ids}::text[]) c (id) where position(c.id in d.figures::text) > 0)
      union select 'notice', "noticeId"::text from "NoticeReceipt" where "clientId" = any(${ids}::uuid[])
      union select 'finding', f.id::text from "TeamFinding" f where f."workspaceId" = ${workspaceId}::uuid
        and exists (select 1 from unnest(${ids}::text[]) c (id) where position(c.id in f.evidence::text) > 0)
    )
    update "OutboxMessage" o set stale = true from mentions
    where o."workspaceId" = ${workspaceId}::uuid and o.state = 'posted'
      and split_part(o.key, ':', 1) = mentions.about
      and split_part(split_part(o.key, ':', 2), '/', 1) = mentions.id`;
}
