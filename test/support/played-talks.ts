import { randomUUID } from "node:crypto";
import { type Day, utcDateOf } from "#src/core/day.ts";
import type { Objection } from "#src/core/rehearsal/objection.ts";
import type { Difficulty } from "#src/core/rehearsal/persona.ts";
import { rehearsalColumnsSchema } from "#src/core/rehearsal/rehearsal-record.ts";
import type { Outcome } from "#src/core/rehearsal/talk-state.ts";
import { answerRehearsal } from "#src/flows/answer-rehearsal.ts";
import { endRehearsal } from "#src/flows/end-rehearsal.ts";
import { startRehearsal } from "#src/flows/start-rehearsal.ts";
import type { PrismaClient } from "#src/store/generated/client.ts";
import { rehearsingOver } from "./rehearsing.ts";
import { qualityOf } from "./rehearsal-talk.ts";
import { TODAY } from "./wronged-client.ts";

export type Played = {
  readonly points: number; // of twenty
  readonly playedBy?: string;
  readonly on?: Day;
  readonly objection?: Objection;
  readonly difficulty?: Difficulty;
  readonly turns?: number;
  readonly outcome?: Outcome;
  readonly replayFrom?: number;
};

/** Talks with one client that are played card by card and then given the points a test wants. */
export function playedTalks(
  prisma: PrismaClient,
  { workspaceId, clientId }: { readonly workspaceId: string; readonly clientId: string },
) {
  const rehearsing = rehearsingOver(prisma, { workspaceId });
  const begin = async (by: string, given: Omit<Played, "points"> = {}): Promise<string> => {
    const { objection = "price", difficulty = "medium", on: today = TODAY } = given;
    const place = { channel: "D1", threadTs: randomUUID() };
    const asked = { clientId, caseId: null, playedBy: by, today, objection, difficulty, place };
    const started = await startRehearsal(rehearsing, asked);
    if (!started.ok) throw new Error(started.why);
    return started.rehearsal.id;
  };
  /** The best card of the hand, so that the client does not hang up. */
  const sayWell = async (rehearsalId: string, by: string): Promise<void> => {
    const now = await rehearsing.loadRehearsal({ rehearsalId, playedBy: by });
    if (now === null) throw new Error("the talk is gone");
    const { cards, talk } = now;
    const { id: cardId = "none" } =
      cards.find((card) => qualityOf(card, talk) === "good") ?? cards[0] ?? {};
    const turn = talk.turn + 1;
    const answer = { kind: "card", cardId } as const;
    const said = await answerRehearsal(rehearsing, { rehearsalId, by, turn, answer });
    if (!said.ok) throw new Error(said.why);
  };
  const played = async ({ points, playedBy = "U1", ...given }: Played): Promise<string> => {
    const { turns = 5, outcome = "agreed", replayFrom = null } = given;
    const id = await begin(playedBy, given);
    for (let turn = 0; turn < turns; turn += 1) await sayWell(id, playedBy);
    await endRehearsal(rehearsing, { rehearsalId: id, by: playedBy });
    const row = await prisma.rehearsal.findUniqueOrThrow({ where: { id } });
    const debrief = rehearsalColumnsSchema.shape.scorecard.parse(row.scorecard);
    if (debrief === null) throw new Error("no scorecard");
    const scorecard = {
      ...debrief,
      scorecard: { ...debrief.scorecard, points, outOf: 20, outcome },
    };
    await prisma.rehearsal.update({ where: { id }, data: { scorecard, replayFrom } });
    return id;
  };
  return {
    rehearsing,
    begin,
    played,
    /** A team's table whose answers were said in turn. */
    async tablePlayed({
      points,
      endedAt,
      seats,
    }: {
      points: number;
      endedAt: Date;
      seats: string[];
    }) {
      const id = randomUUID();
      const rehearsalId = await played({ points, playedBy: `table:${id}` });
      const turns = await prisma.rehearsalTurn.findMany({
        where: { rehearsalId },
        orderBy: { number: "asc" },
      });
      for (const [at, turn] of turns.entries())
        await prisma.rehearsalTurn.update({
          where: { id: turn.id },
          data: { saidBy: seats[at % seats.length] ?? null },
        });
      await prisma.practiceTable.create({
        data: {
          id,
          workspaceId,
          rehearsalId,
          channel: "C1",
          openedBy: seats[0] ?? "U1",
          clientBy: "named",
          way: "turns",
          turnSeconds: 60,
          phase: "over",
          closedBy: "played",
          endedAt,
          openedAt: utcDateOf(TODAY),
          seats: { create: seats.map((slackUserId, at) => ({ slackUserId, place: at + 1 })) },
        },
      });
    },
  };
}
