import { Prisma, type PrismaClient } from "./generated/client.ts";

/** Whose data: a client, a person there, or one of ours. */
export type DataSubject =
  | { readonly kind: "client"; readonly id: string }
  | { readonly kind: "contact"; readonly id: string }
  | {
      readonly kind: "user";
      readonly id: string;
      readonly slackUserId: string | null;
      readonly withPractice: boolean; // practice belongs to whoever practised
    };

type Part = {
  readonly table: string;
  readonly where: Prisma.Sql;
  readonly named?: boolean; // only rows that hold the person's name; looked for once they are unsealed
};

/** Rows of one table, as the database holds them; money in minor units. */
export type HeldRows = {
  readonly table: string;
  readonly rows: readonly Record<string, unknown>[];
};

/**
 * Everything that is kept about somebody, table by table; empty tables are left out. Nothing when the workspace has
 * nobody of this id. Practice is told only to whoever practised (`withPractice`).
 */
export async function loadHeldRows(
  prisma: PrismaClient,
  { workspaceId, subject }: { readonly workspaceId: string; readonly subject: DataSubject },
): Promise<HeldRows[]> {
  if (!(await isHere(prisma, workspaceId, subject))) return [];
  const held: HeldRows[] = [];
  const name = subject.kind === "contact" ? await nameOf(prisma, subject.id) : "";
  for (const { table, where, named = false } of partsOf(subject)) {
    const [found] = await prisma.$queryRaw<{ rows: Record<string, unknown>[] }[]>`
      select coalesce(json_agg(row_to_json(t)), '[]') as rows from ${Prisma.raw(`"${table}"`)} t where ${where}`;
    const rows = (found?.rows ?? []).filter((row) => !named || holdsName(row, name));
    if (rows.length > 0) held.push({ table, rows });
  }
  return held;
}

async function nameOf(prisma: PrismaClient, contactId: string): Promise<string> {
  return (await prisma.contact.findUniqueOrThrow({ where: { id: contactId } })).name;
}

function holdsName(row: Record<string, unknown>, name: string): boolean {
  return JSON.stringify(row).includes(JSON.stringify(name).slice(1, -1));
}

async function isHere(
  prisma: PrismaClient,
  workspaceId: string,
  { kind, id }: DataSubject,
): Promise<boolean> {
  if (kind === "client") return (await prisma.client.count({ where: { id, workspaceId } })) > 0;
  if (kind === "user") return (await prisma.member.count({ where: { id, workspaceId } })) > 0;
  return (await prisma.contact.count({ where: { id, client: { workspaceId } } })) > 0;
}

function partsOf(subject: DataSubject): readonly Part[] {
  if (subject.kind === "client") return clientParts(subject.id);
  return subject.kind === "contact" ? contactParts(subject.id) : userParts(subject);
}

const OF_CLIENT = [
  "Contact",
  "Order",
  "ReturnLine",
  "Request",
  "Touch",
  "Complaint",
  "Invoice",
  "ClientFigures",
  "ClientProductLine",
  "ClientPaying",
  "Lapse",
  "Case",
  "Promise",
  "Concession",
  "Watch",
  "Errand",
  "ClientDate",
  "NoticeReceipt",
  "Draft",
  "FactCorrection",
  "SurveyAsk",
] as const;

/** What hangs on a row that hangs on the client. */
const WITHIN_CLIENT = [
  ["OrderLine", "orderId", "Order"],
  ["Signal", "lapseId", "Lapse"],
  ["Alert", "lapseId", "Lapse"],
  ["CaseEvent", "caseId", "Case"],
  ["Reason", "caseId", "Case"],
  ["WatchedOrder", "watchId", "Watch"],
] as const;

function clientParts(id: string): Part[] {
  const ofClient = Prisma.sql`t."clientId" = ${id}::uuid`;
  return [
    { table: "Client", where: Prisma.sql`t.id = ${id}::uuid` },
    ...OF_CLIENT.map((table) => ({ table, where: ofClient })),
    ...WITHIN_CLIENT.map(([table, column, parent]) => ({
      table,
      where: Prisma.sql`t.${Prisma.raw(`"${column}"`)} in
        (select id from ${Prisma.raw(`"${parent}"`)} where "clientId" = ${id}::uuid)`,
    })),
  ];
}

/** Texts that name them are told too: they are about them. */
function contactParts(id: string): Part[] {
  const theirClient = Prisma.sql`(select "clientId" from "Contact" where id = ${id}::uuid)`;
  const ofCase = Prisma.sql`t."caseId" in (select id from "Case" where "clientId" = ${theirClient})`;
  const ofClient = Prisma.sql`t."clientId" = ${theirClient}`;
  const named = true;
  return [
    { table: "Contact", where: Prisma.sql`t.id = ${id}::uuid` },
    { table: "ClientDate", where: Prisma.sql`t."contactId" = ${id}::uuid` },
    { table: "SurveyAsk", where: Prisma.sql`t."contactId" = ${id}::uuid` },
    ...["Touch", "Complaint", "Request", "Draft", "Promise", "Errand", "Concession"].map(
      (table) => ({ table, where: ofClient, named }),
    ),
    ...["CaseEvent", "Reason"].map((table) => ({ table, where: ofCase, named })),
  ];
}

/** Columns that say by Slack user id who of ours did something. */
const BY_USER = [
  ["ImportRun", "by"],
  ["DroppedFile", "by"],
  ["CaseEvent", "by"],
  ["Reason", "recordedBy"],
  ["Promise", "madeBy"],
  ["Concession", "askedBy"],
  ["Draft", "askedBy"],
  ["FactCorrection", "by"],
  ["Notice", "createdBy"],
  ["SettingsRevision", "by"],
  ["CompanyChange", "recordedBy"],
  ["AuditEntry", "by"],
  ["PracticeAssignment", "assignedTo"],
] as const;

const PRACTICE_OF_USER = [
  ["Rehearsal", "playedBy"],
  ["RehearsalShare", "sharedWith"],
  ["PracticeSeat", "slackUserId"],
  ["PracticeVote", "slackUserId"],
  ["PracticeBestLine", "slackUserId"],
] as const;

function userParts({
  id,
  slackUserId,
  withPractice,
}: Extract<DataSubject, { kind: "user" }>): Part[] {
  const own: Part[] = [
    { table: "Member", where: Prisma.sql`t.id = ${id}::uuid` },
    { table: "Case", where: Prisma.sql`t."ownerId" = ${id}::uuid` },
    { table: "Errand", where: Prisma.sql`t."ownerId" = ${id}::uuid` },
  ];
  if (slackUserId === null) return own;
  const columns = withPractice ? [...BY_USER, ...PRACTICE_OF_USER] : BY_USER;
  const played = Prisma.sql`t."rehearsalId" in (select id from "Rehearsal" where "playedBy" = ${slackUserId})`;
  return [
    ...own,
    ...columns.map(([table, column]) => ({
      table,
      where: Prisma.sql`t.${Prisma.raw(`"${column}"`)} = ${slackUserId}`,
    })),
    ...(withPractice ? [{ table: "RehearsalTurn", where: played }] : []),
  ];
}
