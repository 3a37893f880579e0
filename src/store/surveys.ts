import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import { QUESTION_IDS, type QuestionId } from "#src/core/survey/survey-questions.ts";
import { monthsBefore } from "#src/core/survey/survey-month.ts";
import type { SurveyCandidate } from "#src/core/survey/who-is-asked.ts";
import type { QueuePosting } from "./announce-morning.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { loadManagersOf } from "./managers.ts";

type InMonth = { readonly workspaceId: string; readonly month: Day };

const Candidates = z.array(
  z.object({
    clientId: z.string(),
    name: z.string(),
    contactId: z.string().nullable(),
    language: z.string().nullable(),
    country: z.string().nullable(),
    doNotContact: z.boolean(),
    isGone: z.boolean(),
    wantsPeace: z.boolean(),
    lastAskedIn: z.date().nullable(),
  }),
);

/** Clients with a quote or an order in the month before, by name, each with the contact who may be written to. */
export async function loadSurveyCandidates(
  prisma: PrismaClient,
  { workspaceId, month }: InMonth,
): Promise<SurveyCandidate[]> {
  const from = utcDateOf(monthsBefore(month, 1));
  const to = utcDateOf(month);
  const rows = Candidates.parse(
    await prisma.$queryRaw`
      select c.id::text as "clientId", c.name, c.language, c.country, c."doNotContact",
        (c."closedOn" is not null or c."cancelledOn" is not null) as "isGone",
        (c."tooMuchOn" is not null) as "wantsPeace",
        (select p.id::text from "Contact" p where p."clientId" = c.id and not p."doNotContact" and p."objectedOn" is null
          order by (p.email is null), p.name limit 1) as "contactId",
        (select max(r.month) from "SurveyAsk" a join "SurveyRound" r on r.id = a."roundId"
          where a."clientId" = c.id) as "lastAskedIn"
      from "Client" c
      where c."workspaceId" = ${workspaceId}::uuid and (
        exists (select from "Order" o where o."clientId" = c.id and o."placedOn" >= ${from} and o."placedOn" < ${to})
        or exists (select from "Request" q where q."clientId" = c.id and q."askedOn" >= ${from} and q."askedOn" < ${to}))
      order by c.name, c.id`,
  );
  return rows.map(({ lastAskedIn, ...row }) => ({
    ...row,
    lastAskedIn: lastAskedIn === null ? null : dayOfUtc(lastAskedIn),
  }));
}

type NewAsk = {
  readonly clientId: string;
  readonly contactId: string | null;
  readonly token: string;
  readonly language: string;
};

export type NewRound = InMonth & {
  readonly today: Day;
  readonly questions: readonly QuestionId[];
  readonly asks: readonly NewAsk[];
};

/** Opens a month's survey once and has the managers of all told; false when it was open before. */
export async function openRound(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, month, today, questions, asks }: NewRound,
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const id = randomUUID();
    const { count } = await tx.surveyRound.createMany({
      data: {
        id,
        workspaceId,
        month: utcDateOf(month),
        openedOn: utcDateOf(today),
        questions: [...questions],
      },
      skipDuplicates: true,
    });
    if (count === 0) return false;
    await tx.surveyAsk.createMany({ data: asks.map((ask) => ({ ...ask, roundId: id })) });
    const readers = await loadManagersOf(tx, { workspaceId, teamId: null });
    await tx.outboxMessage.createMany({
      data: readers.flatMap(({ slackUserId: channel }) =>
        channel === null ? [] : [{ workspaceId, channel, key: `survey-open:${id}/${channel}` }],
      ),
    });
    await queuePosting(tx);
    return true;
  });
}

export async function isRoundOpen(
  prisma: PrismaClient,
  { workspaceId, month }: InMonth,
): Promise<boolean> {
  return (await prisma.surveyRound.count({ where: { workspaceId, month: utcDateOf(month) } })) > 0;
}

const questionsSchema = z.array(z.enum(QUESTION_IDS));

export type SurveyRoundHead = {
  readonly roundId: string;
  readonly month: Day;
  readonly questions: readonly QuestionId[];
};

export function readRound({
  id,
  month,
  questions,
}: {
  readonly id: string;
  readonly month: Date;
  readonly questions: Prisma.JsonValue;
}): SurveyRoundHead {
  return {
    roundId: id,
    month: dayOfUtc(month),
    questions: questionsSchema.parse(questions),
  };
}

/** The newest survey; null: there was none. */
export async function findLatestRound(
  prisma: PrismaClient,
  workspaceId: string,
): Promise<SurveyRoundHead | null> {
  const row = await prisma.surveyRound.findFirst({
    where: { workspaceId },
    orderBy: { month: "desc" },
  });
  return row === null ? null : readRound(row);
}

/** How many were asked; null when the survey is not there. */
export async function loadOpenedSurvey(
  prisma: PrismaClient,
  roundId: string,
): Promise<{ readonly month: Day; readonly asked: number } | null> {
  const row = await prisma.surveyRound.findUnique({ where: { id: roundId } });
  if (row === null) return null;
  return {
    month: dayOfUtc(row.month),
    asked: await prisma.surveyAsk.count({ where: { roundId } }),
  };
}
