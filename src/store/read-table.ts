import { z } from "zod";
import { rehearsalStateSchema } from "#src/core/rehearsal/rehearsal-record.ts";
import {
  chosenSchema,
  CLOSINGS,
  type SaidLine,
  type Table,
  type TableStage,
  WAYS,
} from "#src/core/table/table.ts";
import { CLIENT_BY, type TableRecord } from "#src/core/table/table-record.ts";
import type { Prisma } from "./generated/client.ts";

/** What a table is read from. */
export const tableParts = {
  seats: { orderBy: { place: "asc" } },
  votes: { orderBy: { votedAt: "asc" } },
  bestLines: { orderBy: { votedAt: "asc" } },
  rehearsal: {
    select: {
      state: true,
      endedAt: true,
      turns: { orderBy: { number: "asc" }, select: { number: true, saidBy: true, moves: true } },
    },
  },
} as const satisfies Prisma.PracticeTableInclude;

export type TableRow = Prisma.PracticeTableGetPayload<{ include: typeof tableParts }>;

const rules = z.object({ way: z.enum(WAYS), clientBy: z.enum(CLIENT_BY) });

export function readTable(row: TableRow): TableRecord {
  const { id, workspaceId, rehearsalId, channel } = row;
  const { clientBy } = rules.parse(row);
  return { id, workspaceId, rehearsalId, channel, clientBy, table: readPlay(row) };
}

function readPlay(row: TableRow): Table {
  const { rehearsal, turnSeconds, openedBy } = row;
  const { way } = rules.parse(row);
  const { talk, cards } = rehearsalStateSchema.parse(rehearsal.state);
  return {
    way,
    turnSeconds,
    openedBy,
    stage: readStage(row),
    seats: row.seats.map(({ slackUserId, place, leftAt }) => ({
      by: slackUserId,
      place,
      isHere: leftAt === null,
    })),
    votes: row.votes
      .filter(({ turn }) => turn === row.turn)
      .map((vote) => ({ by: vote.slackUserId, for: vote.cardId, at: vote.votedAt.getTime() })),
    bestVotes: row.bestLines.map((vote) => ({
      by: vote.slackUserId,
      for: vote.turn,
      at: vote.votedAt.getTime(),
    })),
    talk: {
      turn: talk.turn + 1,
      isOver: rehearsal.endedAt !== null,
      hand: cards.map((card) => card.id),
      lines: rehearsal.turns.map((turn) => readLine(turn, row.votes)),
    },
  };
}

const spoken = z.object({ cardId: z.string().nullable() });

/** What was said by votes is owed to those who voted for it. */
function readLine(
  { number: turn, saidBy, moves }: TableRow["rehearsal"]["turns"][number],
  votes: TableRow["votes"],
): SaidLine {
  if (saidBy !== null) return { turn, saidBy, owedTo: [saidBy] };
  const { cardId } = spoken.parse(moves);
  const winning = votes.filter((vote) => vote.turn === turn && vote.cardId === cardId);
  return { turn, saidBy, owedTo: winning.map(({ slackUserId }) => slackUserId) };
}

const stageSchema = z.discriminatedUnion("phase", [
  z.object({ phase: z.literal("gathering") }),
  z.object({
    phase: z.literal("playing"),
    turn: z.int(),
    turnEndsAt: z.date().nullable(),
    asked: z.string().nullable(),
    passes: z.int(),
  }),
  z.object({ phase: z.literal("saying"), turn: z.int(), chosen: chosenSchema }),
  z.object({ phase: z.literal("best-line"), turnEndsAt: z.date() }),
  z.object({ phase: z.literal("over"), closedBy: z.enum(CLOSINGS) }),
]);

function readStage(row: TableRow): TableStage {
  const stage = stageSchema.parse(row);
  switch (stage.phase) {
    case "gathering":
      return { is: "gathering" };
    case "playing": {
      const { turn, turnEndsAt, asked, passes } = stage;
      return { is: "playing", turn, endsAt: turnEndsAt?.getTime() ?? null, asked, passes };
    }
    case "saying":
      return { is: "saying", turn: stage.turn, chosen: stage.chosen };
    case "best-line":
      return { is: "best-line", endsAt: stage.turnEndsAt.getTime() };
    case "over":
      return { is: "over", closedBy: stage.closedBy };
  }
}
