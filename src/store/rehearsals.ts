import {
  type Debrief,
  type NewRehearsal,
  type PlayedTurn,
  playedTurnSchema,
  type Rehearsal,
  rehearsalColumnsSchema,
  type RehearsalPlace,
} from "#src/core/rehearsal/rehearsal-record.ts";
import type { Card } from "#src/core/rehearsal/cards.ts";
import type { TalkState } from "#src/core/rehearsal/talk-state.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

const withTurns = {
  turns: { orderBy: { number: "asc" } },
} as const satisfies Prisma.RehearsalInclude;

type RehearsalRow = Prisma.RehearsalGetPayload<{ include: typeof withTurns }>;

/** Keeps a new rehearsal, or gives the one the same person has running in the same place. */
export async function createRehearsal(
  prisma: PrismaClient,
  rehearsal: NewRehearsal,
): Promise<{ isNew: boolean; rehearsal: Rehearsal }> {
  const { persona, talk, opening, cards, place, ...columns } = rehearsal;
  return prisma.$transaction(async (tx) => {
    const lock = `rehearsal:${rehearsal.playedBy}`; // two clicks at once go one after the other
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${lock}))`;
    const running = await tx.rehearsal.findFirst({
      where: runningLike(rehearsal),
      include: withTurns,
      orderBy: { startedAt: "desc" },
    });
    if (running !== null) return { isNew: false, rehearsal: readRehearsal(running) };
    const row = await tx.rehearsal.create({
      data: {
        ...columns,
        objection: persona.objection,
        language: persona.language,
        seed: persona.seed,
        persona,
        state: { talk, opening, cards: [...cards] },
        channel: place?.channel ?? null,
        threadTs: place?.threadTs ?? null,
      },
      include: withTurns,
    });
    return { isNew: true, rehearsal: readRehearsal(row) };
  });
}

/** One running rehearsal a person and thread; before it has a thread, a person, client and objection. */
function runningLike({
  playedBy,
  place,
  clientId,
  persona,
}: NewRehearsal): Prisma.RehearsalWhereInput {
  const running = { playedBy, endedAt: null };
  if (place !== null) return { ...running, ...place };
  return { ...running, threadTs: null, clientId, objection: persona.objection };
}

type Mine = { readonly workspaceId: string; readonly playedBy: string };

/** Null when it is not there, or somebody else's. */
export async function loadRehearsal(
  prisma: PrismaClient,
  { workspaceId, playedBy, rehearsalId }: Mine & { readonly rehearsalId: string },
): Promise<Rehearsal | null> {
  const row = await prisma.rehearsal.findFirst({
    where: { id: rehearsalId, playedBy, client: { workspaceId } },
    include: withTurns,
  });
  return row === null ? null : readRehearsal(row);
}

/** The person's running rehearsal in the thread; null when there is none of theirs. */
export async function findRunningRehearsal(
  prisma: PrismaClient,
  { workspaceId, playedBy, place }: Mine & { readonly place: RehearsalPlace },
): Promise<Rehearsal | null> {
  const row = await prisma.rehearsal.findFirst({
    where: { ...place, playedBy, endedAt: null, client: { workspaceId } },
    include: withTurns,
    orderBy: { startedAt: "desc" },
  });
  return row === null ? null : readRehearsal(row);
}

/** Remembers the thread of a rehearsal that had none; false when it has one already or is not theirs. */
export async function placeRehearsal(
  prisma: PrismaClient,
  {
    rehearsalId,
    playedBy,
    place,
  }: { rehearsalId: string; playedBy: string; place: RehearsalPlace },
): Promise<boolean> {
  const { count } = await prisma.rehearsal.updateMany({
    where: { id: rehearsalId, playedBy, threadTs: null },
    data: place,
  });
  return count === 1;
}

/** Remembers the message that shows the talk at this turn; false when the talk has gone on meanwhile. */
export async function markShown(
  prisma: PrismaClient,
  { rehearsalId, turn, ts }: { rehearsalId: string; turn: number; ts: string },
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    await lockRow(tx, rehearsalId);
    const row = await tx.rehearsal.findFirst({ where: { id: rehearsalId } });
    if (row === null) return false;
    const { state } = rehearsalColumnsSchema.parse(row);
    if (state.talk.turn + 1 !== turn) return false;
    await tx.rehearsal.update({
      where: { id: rehearsalId },
      data: { state: { ...state, shownTs: ts } },
    });
    return true;
  });
}

/** Keeps one exchange and what follows from it together; false when its turn is taken or the talk is over. */
export async function saveExchange(
  prisma: PrismaClient,
  rehearsalId: string,
  { turn, cards, debrief }: { turn: PlayedTurn; cards: readonly Card[]; debrief: Debrief | null },
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const current = await lockRunning(tx, rehearsalId);
    if (current === null || current.talk.turn !== turn.number - 1) return false;
    const { number, repText, act, clientText, said, redFlags, cardId, voicedBy, state } = turn;
    await tx.rehearsalTurn.create({
      data: {
        rehearsalId,
        number,
        repText,
        act,
        clientText,
        cards: turn.cards,
        moves: { said, redFlags, cardId },
        state: { talk: state, voicedBy },
      },
    });
    await tx.rehearsal.update({
      where: { id: rehearsalId },
      data: {
        state: { talk: state, opening: current.opening, cards: [...cards] },
        ...endOf(debrief),
      },
    });
    return true;
  });
}

/** Keeps the end the rep chose; false when the talk has gone on or is over. */
export async function saveEnd(
  prisma: PrismaClient,
  rehearsalId: string,
  { talk, debrief }: { talk: TalkState; debrief: Debrief },
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const current = await lockRunning(tx, rehearsalId);
    if (current === null || current.talk.turn !== talk.turn) return false;
    await tx.rehearsal.update({
      where: { id: rehearsalId },
      data: { state: { talk, opening: current.opening, cards: [] }, ...endOf(debrief) },
    });
    return true;
  });
}

function endOf(debrief: Debrief | null): Prisma.RehearsalUpdateInput {
  return debrief === null ? {} : { scorecard: debrief, endedAt: new Date() };
}

async function lockRunning(
  tx: Prisma.TransactionClient,
  id: string,
): Promise<Pick<Rehearsal, "talk" | "opening"> | null> {
  await lockRow(tx, id);
  const row = await tx.rehearsal.findFirst({ where: { id, endedAt: null } });
  return row === null ? null : rehearsalColumnsSchema.parse(row).state;
}

async function lockRow(tx: Prisma.TransactionClient, id: string): Promise<void> {
  await tx.$queryRaw`select 1 as locked from "Rehearsal" where id = ${id}::uuid for update`;
}

function readRehearsal(row: RehearsalRow): Rehearsal {
  const { persona, state, scorecard } = rehearsalColumnsSchema.parse(row);
  const { id, clientId, caseId, playedBy, channel, threadTs } = row;
  return {
    id,
    clientId,
    caseId,
    playedBy,
    persona,
    ...state,
    place: channel === null || threadTs === null ? null : { channel, threadTs },
    turns: row.turns.map(readTurn),
    debrief: scorecard,
  };
}

function readTurn({
  number,
  repText,
  act,
  clientText,
  cards,
  ...row
}: RehearsalRow["turns"][number]): PlayedTurn {
  const moves = Object(row.moves);
  const state = Object(row.state);
  return playedTurnSchema.parse({
    number,
    repText,
    act,
    clientText,
    cards,
    ...moves,
    state: state.talk,
    voicedBy: state.voicedBy,
  });
}
