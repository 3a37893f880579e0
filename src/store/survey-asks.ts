import { z } from "zod";
import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import { type Marks, readMarks, type SurveyAnswer } from "#src/core/survey/survey-answer.ts";
import type { PlannedErrand } from "#src/core/care/errand.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { saveErrands } from "./errands.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { loadManagersOf } from "./managers.ts";
import { readRound, type SurveyRoundHead } from "./surveys.ts";

const askParts = {
  round: true,
  contact: { select: { name: true, email: true } },
  client: {
    select: {
      name: true,
      externalId: true,
      ownerId: true,
      owner: { select: { name: true, slackUserId: true, teamId: true } },
    },
  },
} as const satisfies Prisma.SurveyAskInclude;

type AskRow = Prisma.SurveyAskGetPayload<{ include: typeof askParts }>;

/** One client's part in a survey. */
export type FiledAsk = {
  readonly askId: string;
  readonly workspaceId: string;
  readonly round: SurveyRoundHead;
  readonly clientId: string;
  readonly clientName: string;
  readonly clientRef: string;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly teamId: string | null; // of the owner
  readonly token: string;
  readonly language: string;
  readonly marks: Marks | null; // null: no answer
  readonly comment: string | null;
  readonly giftOn: Day | null;
};

function readAsk(row: AskRow): FiledAsk {
  const { client } = row;
  return {
    ...readPeople(row),
    askId: row.id,
    workspaceId: row.round.workspaceId,
    round: readRound(row.round),
    clientId: row.clientId,
    clientName: client.name,
    clientRef: client.externalId,
    token: row.token,
    language: row.language,
    marks: row.answeredAt === null ? null : readMarks(row.marks),
    comment: row.comment,
    giftOn: row.giftOn === null ? null : dayOfUtc(row.giftOn),
  };
}

function readPeople({ client, contact }: AskRow) {
  return {
    contactName: contact?.name ?? null,
    contactEmail: contact?.email ?? null,
    ownerId: client.ownerId,
    ownerName: client.owner?.name ?? null,
    teamId: client.owner?.teamId ?? null,
  };
}

/** The company that has asked under this token, of all companies; null: none has. */
export async function findCompanyAsking(
  prisma: PrismaClient,
  token: string,
): Promise<string | null> {
  const select = { round: { select: { workspaceId: true } } } as const;
  const row = await prisma.surveyAsk.findUnique({ where: { token }, select });
  return row?.round.workspaceId ?? null;
}

/** Null when no such link was ever given. */
export async function findAskByToken(
  prisma: PrismaClient,
  { workspaceId, token }: { readonly workspaceId: string; readonly token: string },
): Promise<FiledAsk | null> {
  const row = await prisma.surveyAsk.findFirst({
    where: { token, round: { workspaceId } },
    include: askParts,
  });
  return row === null ? null : readAsk(row);
}

/** Null when the company has asked nobody under this id. */
export async function findAsk(
  prisma: PrismaClient,
  { workspaceId, askId }: { readonly workspaceId: string; readonly askId: string },
): Promise<FiledAsk | null> {
  if (!z.uuid().safeParse(askId).success) return null; // a button's value can be anything
  const row = await prisma.surveyAsk.findFirst({
    where: { id: askId, round: { workspaceId } },
    include: askParts,
  });
  return row === null ? null : readAsk(row);
}

type OfRound = {
  readonly workspaceId: string;
  readonly roundId: string;
  readonly teamId: string | null; // null: of all teams
};

/** Everybody who was asked, by name; a team's own only when it is named. */
export async function loadAsks(
  prisma: PrismaClient,
  { workspaceId, roundId, teamId }: OfRound,
): Promise<FiledAsk[]> {
  const rows = await prisma.surveyAsk.findMany({
    where: {
      roundId,
      round: { workspaceId },
      ...(teamId === null ? {} : { client: { owner: { teamId } } }),
    },
    include: askParts,
    orderBy: [{ client: { name: "asc" } }, { id: "asc" }],
  });
  return rows.map(readAsk);
}

type AnswerToSave = {
  readonly ask: FiledAsk;
  readonly answer: SurveyAnswer;
  readonly at: Date;
  /** Null: no bad mark, nobody has to ring. */
  readonly followUp: Omit<PlannedErrand, "ownerId"> | null;
};

/** Keeps the one answer of a client; with a bad mark, the errand and those who are told at once. False: answered before. */
export async function saveAnswer(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { ask, answer, at, followUp }: AnswerToSave,
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.surveyAsk.updateMany({
      where: { id: ask.askId, answeredAt: null },
      data: { answeredAt: at, marks: answer.marks, comment: answer.comment },
    });
    if (count === 0) return false;
    if (followUp !== null) await startFollowUp(tx, queuePosting, { ask, followUp });
    return true;
  });
}

const NOBODY = "00000000-0000-0000-0000-000000000000";

type FollowUp = { readonly ask: FiledAsk; readonly followUp: Omit<PlannedErrand, "ownerId"> };

async function startFollowUp(
  tx: Prisma.TransactionClient,
  queuePosting: QueuePosting,
  { ask, followUp }: FollowUp,
): Promise<void> {
  const { workspaceId, teamId } = ask;
  const managers = await loadManagersOf(tx, { workspaceId, teamId });
  const ownerId = ask.ownerId ?? managers[0]?.id;
  if (ownerId !== undefined) {
    await saveErrands(tx, workspaceId, [{ ...followUp, ownerId }]);
    const errand = await tx.errand.findUnique({
      where: { workspaceId_key: { workspaceId, key: followUp.key } },
    });
    await tx.surveyAsk.update({
      where: { id: ask.askId },
      data: { followUpId: errand?.id ?? null },
    });
  }
  const owner = await tx.member.findFirst({
    where: { id: ownerId ?? NOBODY, deactivatedAt: null },
  });
  const readers = new Set(
    [owner, ...managers].flatMap((one) => (one === null ? [] : (one.slackUserId ?? []))),
  );
  await tx.outboxMessage.createMany({
    data: [...readers].map((channel) => {
      return { workspaceId, channel, key: `survey-mark:${ask.askId}/${channel}` };
    }),
  });
  await queuePosting(tx);
}

export async function markTakenOut(
  prisma: PrismaClient,
  askIds: readonly string[],
  at: Date,
): Promise<void> {
  await prisma.surveyAsk.updateMany({
    where: { id: { in: [...askIds] }, takenOutAt: null },
    data: { takenOutAt: at },
  });
}

/** False when the gift was given before, or nobody answered. */
export async function markGiftGiven(
  prisma: PrismaClient,
  { askId, day }: { readonly askId: string; readonly day: Day },
): Promise<boolean> {
  const { count } = await prisma.surveyAsk.updateMany({
    where: { id: askId, answeredAt: { not: null }, giftOn: null },
    data: { giftOn: utcDateOf(day) },
  });
  return count === 1;
}
