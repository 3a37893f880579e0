import type { PrismaClient } from "#src/store/generated/client.ts";

/** The people whose Home tab is opened. */
export type BenchPeople = {
  readonly rep: string; // ids of members
  readonly teamManager: string;
  readonly manager: string;
  readonly admin: string;
};

/**
 * So many open cases, of the first clients, as months of mornings leave them: seven of ten taken, most of these contacted,
 * with reasons, promises, concessions that wait, and half the reps in one team. The same on every run.
 */
export async function fillCases(
  prisma: PrismaClient,
  { workspaceId, cases }: { readonly workspaceId: string; readonly cases: number },
): Promise<BenchPeople> {
  const people = await addPeople(prisma, workspaceId);
  await prisma.$executeRaw`
    insert into "Morning" (id, "workspaceId", day, "clientsSeen", "newAlerts", waiting, "heldBack")
    select gen_random_uuid(), ${workspaceId}::uuid, date '2026-01-01' + n, 1000, 50, 0, '{}' from generate_series(0, 59) n`;
  await prisma.$executeRaw`
    insert into "Lapse" (id, "clientId", since, "openedOn")
    select gen_random_uuid(), lpad(to_hex(n), 32, '0')::uuid, date '2025-12-01', date '2026-01-01' + n % 60
    from generate_series(1, ${cases}::int) n`;
  await prisma.$executeRaw`
    insert into "Alert" (id, "lapseId", "morningId", state, tier, "atRiskMinor", score)
    select gen_random_uuid(), l.id, m.id, 'posted', (array['gold','silver','copper'])[1 + abs(hashtext(l.id::text)) % 3],
      abs(hashtext(l."clientId"::text)) % 5000000, 1
    from "Lapse" l join "Morning" m on m.day = l."openedOn"`;
  await addCases(prisma);
  await addWork(prisma, workspaceId);
  await prisma.$executeRaw`analyze`;
  return people;
}

async function addPeople(prisma: PrismaClient, workspaceId: string): Promise<BenchPeople> {
  const { id: teamId } = await prisma.team.create({ data: { workspaceId, name: "North" } });
  await prisma.$executeRaw`
    update "Member" set "teamId" = ${teamId}::uuid where "workspaceId" = ${workspaceId}::uuid and abs(hashtext(name)) % 2 = 0`;
  const rep = await prisma.member.findFirstOrThrow({ where: { workspaceId, name: "Rep 1" } });
  const slackUserId = "U0REP";
  await prisma.member.update({ where: { id: rep.id }, data: { slackUserId } });
  const add = async (name: string, data: { role: "manager" | "admin"; teamId?: string }) =>
    (
      await prisma.member.create({
        data: { workspaceId, name, slackUserId: `U0${name.toUpperCase()}`, ...data },
      })
    ).id;
  return {
    rep: rep.id,
    teamManager: await add("Vello", { role: "manager", teamId }),
    manager: await add("Liis", { role: "manager" }),
    admin: await add("Ants", { role: "admin" }),
  };
}

async function addCases(prisma: PrismaClient): Promise<void> {
  await prisma.$executeRaw`
    insert into "Case" (id, "lapseId", "clientId", "ownerId", state, step, progress, "snoozedUntil")
    select gen_random_uuid(), l.id, l."clientId", case when dice >= 3 then c."ownerId" end,
      (case when dice < 3 then 'unowned' when dice < 6 then 'taken' else 'contacted' end)::"CaseState",
      (array['P2','P3','P4','P7'])[1 + dice % 4],
      case when dice >= 6 then json_build_object('lastContactOn', l."openedOn" + 3) else '{}' end,
      case when dice = 5 and abs(hashtext(c.name)) % 3 = 0 then date '2026-04-01' end
    from "Lapse" l join "Client" c on c.id = l."clientId",
      lateral (select abs(hashtext('dice' || l."clientId"::text)) % 10 as dice) d`;
  await prisma.$executeRaw`
    insert into "CaseEvent" (id, "caseId", at, by, what)
    select gen_random_uuid(), k.id, l."openedOn" + interval '30 hours', 'U0REP', e.what
    from "Case" k join "Lapse" l on l.id = k."lapseId", (values ('taken'), ('draft-written'), ('draft-sent')) e (what)
    where k.state <> 'unowned'`;
  await prisma.$executeRaw`
    insert into "Signal" (id, "lapseId", rule, "firedOn", evidence)
    select gen_random_uuid(), l.id, 'long-silence', l."openedOn",
      json_build_object('rule', 'long-silence', 'silentDays', 92, 'thresholdDays', 90, 'lastOrderOn', l.since,
        'firstOrderOn', '2024-01-05', 'orderCount', 4)
    from "Lapse" l`;
}

async function addWork(prisma: PrismaClient, workspaceId: string): Promise<void> {
  await prisma.$executeRaw`
    insert into "Reason" (id, "caseId", stated, real, source, confidence, "recordedBy")
    select gen_random_uuid(), k.id, (array['A1','B2','B4','B5','C1'])[1 + abs(hashtext(k.id::text)) % 5], null,
      'client-words', 'high', 'U0REP'
    from "Case" k where k.state <> 'unowned'`;
  await prisma.$executeRaw`
    insert into "Promise" (id, "clientId", "caseId", kind, what, "ownerId", "dueOn", "madeBy")
    select gen_random_uuid(), k."clientId", k.id, 'to-client', 'Send the new price list', k."ownerId",
      date '2026-02-20' + abs(hashtext(k.id::text)) % 30, 'U0REP'
    from "Case" k where k.state = 'contacted'`;
  await prisma.$executeRaw`
    insert into "Concession" (id, "clientId", "caseId", kind, allowance, what, "amountMinor", "validUntil", "askedBy", "askedMinor",
      grounds)
    select gen_random_uuid(), k."clientId", k.id, 'incentive', 'capped-discount', 'A price for one order', 9000, date '2026-05-01',
      'U0REP', 9000, ${JSON.stringify(GROUNDS)}::jsonb
    from "Case" k where k.state = 'taken' limit 40`;
  await prisma.$executeRaw`
    insert into "OutboxMessage" (id, "workspaceId", key, channel, state)
    select gen_random_uuid(), ${workspaceId}::uuid, 'alert:' || a.id, 'C1', 'posted' from "Alert" a`;
  await prisma.$executeRaw`
    insert into "ImportRun" (id, "workspaceId", "fileName", kind, "startedAt", "finishedAt", "readRows", imported, rejected)
    select gen_random_uuid(), ${workspaceId}::uuid, 'orders-' || n || '.csv', 'order', now() - n * interval '1 day', now(), 100, 90, n % 3
    from generate_series(1, 300) n`;
  await prisma.$executeRaw`
    insert into "ModelCall" (id, "workspaceId", feature, "promptId", "promptVersion", "promptHash", model, transport, outcome, tries,
      ms, "inputTokens", "cachedTokens", "outputTokens", "reasoningTokens", "costMicroUsd")
    select gen_random_uuid(), ${workspaceId}::uuid, 'draft', 'draft.message', 1, 'x', 'some-model', 'chat', 'ok', 1, 900, 1000, 0, 300, 0, 700
    from generate_series(1, 5000) n`;
}

/** As store/concession-notices.ts reads them. */
const GROUNDS = {
  because: ["above-free-limit"],
  onlyPrice: false,
  whyPrice: null,
  minSpendMinor: null,
  claims: null,
  worth: {
    verdict: "worth-it",
    marginMinor: 1,
    expectedMinor: 1,
    timeMinor: 1,
    concessionsMinor: 1,
    netMinor: 1,
    exceptions: [],
    dearerThanNew: null,
  },
};
