import {
  type NewRehearsal,
  type PlayedTurn,
  playedTurnSchema,
  type Rehearsal,
  rehearsalColumnsSchema,
  type RehearsalPlace,
} from "#src/core/rehearsal/rehearsal-record.ts";
import { personaSchema } from "#src/core/rehearsal/persona.ts";
import type { TrueReason } from "#src/core/rehearsal/true-reason.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { turnColumns } from "./rehearsal-turns.ts";

const withTurns = {
  turns: { orderBy: { number: "asc" } },
} as const satisfies Prisma.RehearsalInclude;

type RehearsalRow = Prisma.RehearsalGetPayload<{ include: typeof withTurns }>;

/** Keeps a new rehearsal, or gives the one the same person has running in the same place. */
export async function createRehearsal(
  prisma: PrismaClient,
  rehearsal: NewRehearsal,
): Promise<{ isNew: boolean; rehearsal: Rehearsal }> {
  const { persona, talk, opening, cards, place, turns, ...columns } = rehearsal;
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
        turns: { create: turns.map(turnColumns) },
      },
      include: withTurns,
    });
    return { isNew: true, rehearsal: readRehearsal(row) };
  });
}

/** One running rehearsal a person and thread; before it has a thread, a person, client, objection and replayed turn. */
function runningLike({
  playedBy,
  place,
  clientId,
  persona,
  replayOf,
  replayFrom,
}: NewRehearsal): Prisma.RehearsalWhereInput {
  const running = { playedBy, endedAt: null };
  if (place !== null) return { ...running, ...place };
  const { objection } = persona;
  return { ...running, threadTs: null, clientId, objection, replayOf, replayFrom };
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
  at: Mine & { readonly place: RehearsalPlace },
): Promise<Rehearsal | null> {
  return findInThread(prisma, at, { endedAt: null });
}

/** The same, over or not. */
export async function findLatestRehearsal(
  prisma: PrismaClient,
  at: Mine & { readonly place: RehearsalPlace },
): Promise<Rehearsal | null> {
  return findInThread(prisma, at, {});
}

async function findInThread(
  prisma: PrismaClient,
  { workspaceId, playedBy, place }: Mine & { readonly place: RehearsalPlace },
  which: { readonly endedAt?: null },
): Promise<Rehearsal | null> {
  const row = await prisma.rehearsal.findFirst({
    where: { ...place, playedBy, ...which, client: { workspaceId } },
    include: withTurns,
    orderBy: { startedAt: "desc" },
  });
  return row === null ? null : readRehearsal(row);
}

/** What the person's last talk of this kind with the client hid; null when there is none. */
export async function findLastReason(
  prisma: PrismaClient,
  { playedBy, clientId, objection }: { playedBy: string; clientId: string; objection: string },
): Promise<TrueReason | null> {
  const row = await prisma.rehearsal.findFirst({
    where: { playedBy, clientId, objection },
    orderBy: { startedAt: "desc" },
  });
  return row === null ? null : personaSchema.parse(row.persona).trueReason;
}

/** Remembers that a talk's best lines were made into a draft. */
export async function markUsed(
  prisma: PrismaClient,
  { rehearsalId, playedBy }: { rehearsalId: string; playedBy: string },
): Promise<void> {
  await prisma.rehearsal.updateMany({
    where: { id: rehearsalId, playedBy, usedAt: null },
    data: { usedAt: new Date() },
  });
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

function readRehearsal(row: RehearsalRow): Rehearsal {
  const { persona, state, scorecard } = rehearsalColumnsSchema.parse(row);
  const { id, clientId, caseId, playedBy, channel, threadTs, replayOf, replayFrom } = row;
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
    replayOf,
    replayFrom,
    isUsed: row.usedAt !== null,
  };
}

function readTurn({
  number,
  repText,
  act,
  clientText,
  cards,
  saidBy,
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
    saidBy,
    ...moves,
    state: state.talk,
    voicedBy: state.voicedBy,
  });
}
