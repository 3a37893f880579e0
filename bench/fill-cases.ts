import type { PrismaClient } from "#src/store/generated/client.ts";

const FIRST_MORNING = "2025-01-06";
const MORNINGS = 500;

/**
 * As many open cases as wanted and as many that have ended, spread over five hundred mornings of the workspace and over
 * its clients, with what makes a digest work: signals, events, reasons, promises and three touches a client.
 */
export async function fillCases(
  prisma: PrismaClient,
  { workspaceId, cases }: { readonly workspaceId: string; readonly cases: number },
): Promise<void> {
  await prisma.$executeRaw`
    insert into "Team" (id, "workspaceId", name)
    select gen_random_uuid(), ${workspaceId}::uuid, 'Team ' || n from generate_series(1, 8) n`;
  await prisma.$executeRaw`
    update "Member" m set "teamId" = t.id, "slackUserId" = 'U' || m.name from "Team" t
    where t."workspaceId" = m."workspaceId" and t.name = 'Team ' || (length(m.name) + ascii(right(m.name, 1))) % 8 + 1`;
  await prisma.$executeRaw`
    update "Client" set country = (array['EE', 'FI', 'LV', 'BG', 'GR'])["externalId"::int % 5 + 1]`;
  await prisma.$executeRaw`
    insert into "Morning" (id, "workspaceId", day, "clientsSeen", "newAlerts", waiting, "heldBack")
    select gen_random_uuid(), ${workspaceId}::uuid, ${FIRST_MORNING}::date + n, 100000, 20, 3, '{"seasonal": 40}'
    from generate_series(0, ${MORNINGS}::int - 1) n`;
  await fillLapses(prisma, workspaceId, cases);
  await fillWork(prisma);
  await prisma.$executeRaw`analyze`;
}

async function fillLapses(prisma: PrismaClient, workspaceId: string, cases: number): Promise<void> {
  await prisma.$executeRaw`
    insert into "Lapse" (id, "clientId", kind, since, "openedOn", state, "closedOn", "dismissedWhy")
    select lpad(to_hex(n), 32, '0')::uuid, lpad(to_hex(n), 32, '0')::uuid, 'silence', d.day - 60, d.day,
      (case when n <= ${cases}::int then 'open' when n % 5 = 0 then 'dismissed' else 'returned' end)::"LapseState",
      case when n > ${cases}::int then d.day + n % 40 end,
      case when n > ${cases}::int and n % 5 = 0 then 'seasonal' end
    from generate_series(1, 2 * ${cases}::int) n
    cross join lateral (select ${FIRST_MORNING}::date + n % ${MORNINGS}::int as day) d`;
  await prisma.$executeRaw`
    insert into "Alert" (id, "lapseId", "morningId", state, tier, "atRiskMinor", score)
    select gen_random_uuid(), l.id, m.id, 'posted', (array['gold', 'silver', 'copper'])[ascii(right(l.id::text, 1)) % 3 + 1],
      10000 + ascii(right(l.id::text, 1)) * 7919, 1
    from "Lapse" l join "Morning" m on m.day = l."openedOn" and m."workspaceId" = ${workspaceId}::uuid`;
  await prisma.$executeRaw`
    insert into "Signal" (id, "lapseId", rule, "firedOn", evidence)
    select gen_random_uuid(), id, 'rhythm-break', "openedOn", '{"horizonDays": 45}' from "Lapse"`;
  await prisma.$executeRaw`
    insert into "Case" (id, "lapseId", "clientId", "ownerId", state)
    select l.id, l.id, l."clientId", case when ascii(right(l.id::text, 1)) % 4 > 0 then c."ownerId" end,
      (case when l.state = 'returned' then 'regained' when l.state = 'dismissed' then 'dismissed'
        when ascii(right(l.id::text, 1)) % 4 = 0 then 'unowned' when ascii(right(l.id::text, 1)) % 4 = 1 then 'taken'
        else 'contacted' end)::"CaseState"
    from "Lapse" l join "Client" c on c.id = l."clientId"`;
}

async function fillWork(prisma: PrismaClient): Promise<void> {
  await prisma.$executeRaw`
    insert into "CaseEvent" (id, "caseId", at, by, what, detail)
    select gen_random_uuid(), l.id, l."openedOn" + n, 'U1', (array['taken', 'draft-sent', 'acted', 'snoozed'])[n], '{}'
    from "Lapse" l cross join generate_series(1, 4) n`;
  await prisma.$executeRaw`
    insert into "Reason" (id, "caseId", stated, source, confidence, "recordedBy", "recordedAt")
    select gen_random_uuid(), l.id, (array['B2', 'B5', 'A7', 'C5', 'U1'])[ascii(right(l.id::text, 1)) % 5 + 1],
      (array['client-words', 'rep-guess'])[n], 'medium', 'U1', l."openedOn" + n
    from "Lapse" l cross join generate_series(1, 2) n`;
  await prisma.$executeRaw`
    insert into "Promise" (id, "clientId", "caseId", kind, what, "ownerId", "dueOn", "madeBy")
    select gen_random_uuid(), k."clientId", k.id, 'to-client', 'Call back', k."ownerId", l."openedOn" + 10, 'U1'
    from "Case" k join "Lapse" l on l.id = k."lapseId" where k."ownerId" is not null`;
  await prisma.$executeRaw`
    insert into "Touch" (id, "clientId", "externalId", "happenedOn", incoming, channel)
    select gen_random_uuid(), c.id, n::text, ${FIRST_MORNING}::date + (c."externalId"::int * n) % 600, n = 3, 'call'
    from "Client" c cross join generate_series(1, 3) n`;
}
