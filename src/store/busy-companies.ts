import { Prisma, type PrismaClient } from "./generated/client.ts";

type Clocked = "outbox.post" | "inbox.sweep" | "table.clock";

/** Who has something for the job to do: asked every minute, so that resting companies cost nothing. */
const BUSY: Readonly<Record<Clocked, Prisma.Sql>> = {
  "outbox.post": Prisma.sql`select distinct "workspaceId"::text as id from "OutboxMessage"
    where state in ('pending', 'sending') or stale`,
  "inbox.sweep": Prisma.sql`select distinct "workspaceId"::text as id from "Delivery"
    where state in ('waiting', 'working')`,
  "table.clock": Prisma.sql`select distinct "workspaceId"::text as id from "PracticeTable"
    where "endedAt" is null`,
};

/** All companies that stand in a Slack workspace, for a job whose work cannot be seen in the rows. */
const EVERYBODY = Prisma.sql`select id::text from "Workspace" where "slackTeamId" is not null`;

/** Companies that a job by the clock is for. */
export async function findBusyCompanies(prisma: PrismaClient, job: string): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>(isClocked(job) ? BUSY[job] : EVERYBODY);
  return rows.map(({ id }) => id);
}

function isClocked(job: string): job is Clocked {
  return job in BUSY;
}
