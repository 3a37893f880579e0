import { z } from "zod";
import { daySchema } from "#src/core/case/day-schema.ts";
import type { FinishedTalk } from "#src/core/practice/finished-talk.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { DIFFICULTIES } from "#src/core/rehearsal/persona.ts";
import { CRITERIA } from "#src/core/rehearsal/rubric.ts";
import { OUTCOMES } from "#src/core/rehearsal/talk-state.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

type Reading = PrismaClient | Prisma.TransactionClient;

const MOST_TALKS = 500; // the latest; older ones say little of how somebody talks now

const talkParts = {
  id: true,
  clientId: true,
  startedAt: true,
  replayFrom: true,
  persona: true,
  scorecard: true,
  client: { select: { name: true } },
  _count: { select: { turns: true } },
} as const satisfies Prisma.RehearsalSelect;

type TalkRow = Prisma.RehearsalGetPayload<{ select: typeof talkParts }>;

export type TalksOf = {
  readonly workspaceId: string;
  readonly slackUserId: string;
  readonly since?: Date; // of their beginning
};

/** A person's own talks that are over; those at a team's table are not among them. */
export async function loadFinishedTalks(
  db: Reading,
  { workspaceId, slackUserId, since }: TalksOf,
): Promise<FinishedTalk[]> {
  const rows = await db.rehearsal.findMany({
    where: {
      playedBy: slackUserId,
      client: { workspaceId },
      endedAt: { not: null },
      ...(since === undefined ? {} : { startedAt: { gte: since } }),
    },
    orderBy: { startedAt: "desc" },
    take: MOST_TALKS,
    select: talkParts,
  });
  return rows.flatMap(readTalk);
}

const Persona = z.object({
  objection: z.enum(OBJECTIONS),
  difficulty: z.enum(DIFFICULTIES),
  about: z.object({ today: daySchema }),
});

/** Only what every rubric has had. */
const Debrief = z.object({
  scorecard: z.object({
    points: z.number(),
    outOf: z.number(),
    outcome: z.enum(OUTCOMES),
    criteria: z.array(z.object({ id: z.string(), met: z.enum(["yes", "no", "cannot-tell"]) })),
  }),
});

/** None when it has no scorecard. A criterion that is not in the rubric any more is left out. */
function readTalk(row: TalkRow): FinishedTalk[] {
  const debrief = Debrief.safeParse(row.scorecard);
  if (!debrief.success) return [];
  const { objection, difficulty, about } = Persona.parse(row.persona);
  const { criteria, ...scored } = debrief.data.scorecard;
  const { id: rehearsalId, clientId, startedAt, client, replayFrom, _count } = row;
  return [
    {
      rehearsalId,
      clientId,
      clientName: client.name,
      objection,
      difficulty,
      startedAt,
      on: about.today,
      answers: _count.turns - (replayFrom === null ? 0 : replayFrom - 1), // the others were taken over
      isReplay: replayFrom !== null,
      ...scored,
      criteria: criteria.flatMap(({ id, met }) => {
        const known = CRITERIA.find((one) => one === id);
        return known === undefined ? [] : [{ id: known, met }];
      }),
    },
  ];
}
