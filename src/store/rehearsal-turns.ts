import { randomUUID } from "node:crypto";
import type { Card } from "#src/core/rehearsal/cards.ts";
import {
  type Debrief,
  type PlayedTurn,
  type Rehearsal,
  rehearsalStateSchema,
} from "#src/core/rehearsal/rehearsal-record.ts";
import type { TalkState } from "#src/core/rehearsal/talk-state.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { jsonToSeal, toSeal } from "./sealing/to-seal.ts";

/** Remembers the message that shows the talk at this turn; false when the talk has gone on meanwhile. */
export async function markShown(
  prisma: PrismaClient,
  { rehearsalId, turn, ts }: { rehearsalId: string; turn: number; ts: string },
): Promise<boolean> {
  const count = await prisma.$executeRaw`
    update "Rehearsal" set state = jsonb_set(state, '{shownTs}', to_jsonb(${ts}::text))
    where id = ${rehearsalId}::uuid and (state #>> '{talk,turn}')::int = ${turn - 1}`;
  return count === 1;
}

type Exchange = {
  readonly turn: PlayedTurn;
  readonly cards: readonly Card[];
  readonly debrief: Debrief | null;
};

/** Keeps one exchange and what follows from it together; false when its turn is taken or the talk is over. */
export async function saveExchange(
  prisma: PrismaClient,
  rehearsalId: string,
  exchange: Exchange,
): Promise<boolean> {
  return keepExchange(prisma, rehearsalId, { ...exchange, isAfter: exchange.turn.number - 1 });
}

/** Puts an exchange in the place of the last one; false when it is not the last one any more or the talk is over. */
export async function replaceExchange(
  prisma: PrismaClient,
  rehearsalId: string,
  exchange: Exchange,
): Promise<boolean> {
  return keepExchange(prisma, rehearsalId, { ...exchange, isAfter: exchange.turn.number });
}

/**
 * `isAfter`: the answers the talk must have seen so far. The new message takes the place of the one that is shown.
 * One statement: a talk in progress waits for it, and with the embedded database every other talk does too.
 */
async function keepExchange(
  prisma: PrismaClient,
  rehearsalId: string,
  { turn, cards, debrief, isAfter }: Exchange & { readonly isAfter: number },
): Promise<boolean> {
  const { number, repText, act, clientText, saidBy, ...json } = turnColumns(turn);
  const kept = isAfter === number ? "shownTs" : ""; // an exchange put in another's place is shown where that one was
  const [talk, hand, dealt, moves, state] = [
    turn.state,
    cards,
    json.cards,
    json.moves,
    json.state,
  ].map((one) => JSON.stringify(one));
  const scorecard = debrief === null ? null : jsonToSeal(JSON.stringify(debrief));
  const count = await prisma.$executeRaw`
    with talk as (
      update "Rehearsal" set
        state = jsonb_build_object('talk', ${talk}::jsonb, 'cards', ${hand}::jsonb)
          || (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(state)
              where key in ('opening', ${kept})),
        scorecard = coalesce(${scorecard}::jsonb, scorecard),
        "endedAt" = case when ${scorecard}::jsonb is null then null else now() at time zone 'utc' end
      where id = ${rehearsalId}::uuid and "endedAt" is null
        and (state #>> '{talk,turn}')::int = ${isAfter}
      returning id
    )
    insert into "RehearsalTurn"
      (id, "rehearsalId", number, cards, moves, "repText", act, "clientText", state, "saidBy")
    select ${randomUUID()}::uuid, id, ${number}, ${dealt}::jsonb, ${moves}::jsonb, ${toSeal(repText)}, ${act},
      ${toSeal(clientText)}, ${state}::jsonb, ${saidBy}
    from talk
    on conflict ("rehearsalId", number) do update set
      cards = excluded.cards, moves = excluded.moves, "repText" = excluded."repText",
      act = excluded.act, "clientText" = excluded."clientText", state = excluded.state,
      "saidBy" = excluded."saidBy"`;
  return count === 1;
}

/** The columns of an exchange's row. */
export function turnColumns(
  turn: PlayedTurn,
): Omit<Prisma.RehearsalTurnUncheckedCreateWithoutRehearsalInput, "id"> {
  const { number, repText, act, clientText, cards, said, redFlags, cardId, saidBy } = turn;
  const { voicedBy, state, doubtful } = turn;
  return {
    number,
    repText,
    act,
    clientText,
    cards,
    saidBy,
    moves: { said, redFlags, cardId, ...(doubtful === undefined ? {} : { doubtful }) },
    state: { talk: state, voicedBy },
  };
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
): Promise<Pick<Rehearsal, "talk" | "opening" | "shownTs"> | null> {
  const [row] = await tx.$queryRaw<{ state: unknown }[]>`
    select state from "Rehearsal" where id = ${id}::uuid and "endedAt" is null for update`;
  return row === undefined ? null : rehearsalStateSchema.parse(row.state);
}
