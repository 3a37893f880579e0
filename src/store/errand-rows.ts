import { z } from "zod";
import type { AgendaAsk, AgendaEntry } from "#src/core/agenda/agenda-item.ts";
import { errandSchema } from "#src/core/care/errand.ts";
import { type CareNews, errandAnswerSchema } from "#src/core/care/errand-answer.ts";
import { errandItem, type FiledErrand } from "#src/core/care/filed-errand.ts";
import { dayOfUtc, utcDateOf } from "#src/core/day.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

type Reading = PrismaClient | Prisma.TransactionClient;

const errandParts = {
  client: { select: { name: true } },
  owner: { select: { name: true, teamId: true } },
} as const satisfies Prisma.ErrandInclude;

type ErrandRow = Prisma.ErrandGetPayload<{ include: typeof errandParts }>;

const NEWS = ["unhappy", "mismatch"] as const satisfies readonly CareNews[];

/** What the answer adds to an errand's detail. */
const Answered = z.object({
  answer: errandAnswerSchema.nullable().default(null),
  news: z.enum(NEWS).nullable().default(null),
});

/** Null: of a kind that this program does not know (any more). */
function readErrand(row: ErrandRow): FiledErrand | null {
  const detail = z.record(z.string(), z.unknown()).parse(row.detail);
  const matter = errandSchema.safeParse({ ...detail, kind: row.kind });
  if (!matter.success) return null;
  const { answer, news } = Answered.parse(detail);
  return {
    errandId: row.id,
    clientId: row.clientId,
    clientName: row.client.name,
    caseId: row.caseId,
    ownerId: row.ownerId,
    ownerName: row.owner.name,
    teamId: row.owner.teamId,
    dueOn: dayOfUtc(row.dueOn),
    matter: matter.data,
    state: row.state,
    note: row.note,
    answer,
    news,
  };
}

/** Null when the company has no such errand. */
export async function loadErrand(
  db: Reading,
  { workspaceId, errandId }: { workspaceId: string; errandId: string },
): Promise<FiledErrand | null> {
  const row = await db.errand.findFirst({
    where: { id: errandId, workspaceId },
    include: errandParts,
  });
  return row === null ? null : readErrand(row);
}

/** The errands on people's agendas: open ones, and those that somebody settled today. */
export async function loadErrandEntries(
  prisma: PrismaClient,
  { workspaceId, memberId, day, until }: AgendaAsk,
): Promise<AgendaEntry[]> {
  const rows = await prisma.errand.findMany({
    where: {
      workspaceId,
      ...(memberId === null ? {} : { ownerId: memberId }),
      OR: [
        { state: "open", dueOn: { lte: utcDateOf(until) } },
        { settledOn: { gte: utcDateOf(day) }, settledBy: { not: null } },
      ],
    },
    include: errandParts,
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
  });
  return rows.flatMap((row) => {
    const errand = readErrand(row);
    return errand === null ? [] : [{ memberId: row.ownerId, item: errandItem(errand) }];
  });
}
