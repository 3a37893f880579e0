import { addDays, type Day, utcDateOf } from "#src/core/day.ts";
import { STEPS } from "#src/core/case/step.ts";
import { REASON_SOURCES } from "#src/core/reason/reason-entry.ts";
import { REASON_IDS } from "#src/core/reason/taxonomy.ts";
import { fraction } from "#src/core/rehearsal/seeded.ts";
import type { PrismaClient } from "#src/store/generated/client.ts";
import { addLapse } from "./lapses.ts";

type Given = {
  readonly workspaceId: string;
  readonly members: readonly string[];
  readonly today: Day;
  readonly cases: number;
  readonly seed: number;
};

/** Open cases of every sort that a board tells apart, the same for the same seed. */
export async function addRandomCases(prisma: PrismaClient, given: Given): Promise<void> {
  for (let number = 0; number < given.cases; number += 1) {
    const dice = diceFor(given, number);
    const caseId = await addOne(prisma, given, dice);
    await prisma.case.update({ where: { id: caseId }, data: standingOf(given, dice) });
    await prisma.caseEvent.createMany({ data: eventsOf(caseId, dice) });
    await prisma.reason.createMany({ data: reasonsOf(caseId, given, dice) });
  }
}

type Dice = ReturnType<typeof diceFor>;

function diceFor({ seed, today }: Given, number: number) {
  const at = (key: string): number => fraction(seed, `${number} ${key}`);
  const pick = <T>(key: string, of: readonly T[]): T | null =>
    of[Math.floor(at(key) * of.length)] ?? null;
  return {
    at,
    pick,
    maybe: <T>(key: string, share: number, of: readonly T[]): T | null =>
      at(`${key}?`) < share ? pick(key, of) : null,
    ago: (key: string, most: number): Day => addDays(today, -Math.floor(at(key) * most)),
  };
}

async function addOne(prisma: PrismaClient, given: Given, dice: Dice): Promise<string> {
  const { workspaceId, members } = given;
  const takenBy = dice.maybe("taker", 0.7, members);
  const taken = dice.pick("state", ["taken", "contacted"] as const) ?? "taken";
  const { caseId } = await addLapse(prisma, {
    workspaceId,
    postedOn: dice.ago("posted", 90),
    ownerId: dice.maybe("owner", 0.9, members),
    takenBy,
    caseState: takenBy === null ? "unowned" : taken,
    tier: dice.pick("tier", ["gold", "silver", "copper"] as const) ?? "gold",
    atRiskMinor: BigInt(Math.floor(dice.at("money") * 40) * 1000), // ties on purpose
  });
  return caseId;
}

const NEAR_DAYS = [-2, -1, 0, 1, 2, 3];

function standingOf({ today, members }: Given, dice: Dice) {
  const near = (key: string) => {
    const days = dice.maybe(key, 0.3, NEAR_DAYS);
    return days === null ? null : utcDateOf(addDays(today, days));
  };
  return {
    step: dice.pick("step", Object.keys(STEPS)) ?? "P2",
    progress: { lastContactOn: dice.maybe("contact", 0.6, [dice.ago("contacted", 60)]) },
    snoozedUntil: near("snooze"),
    coolingUntil: near("cool"),
    isRestricted: dice.at("restricted") < 0.25,
    barredId: dice.maybe("barred", 0.5, members),
  };
}

/** Late in the evening, when it is the next day at the company already. */
function eventsOf(caseId: string, dice: Dice) {
  return ["taken", "draft-sent"]
    .filter((what) => dice.at(what) < 0.8)
    .map((what) => ({ caseId, what, at: new Date(`${dice.ago(`${what} on`, 40)}T23:30:00Z`) }));
}

function reasonsOf(caseId: string, { today }: Given, dice: Dice) {
  return Array.from({ length: Math.floor(dice.at("reasons") * 3) }, (_, entry) => ({
    caseId,
    stated: dice.maybe(`stated ${entry}`, 0.5, REASON_IDS),
    real: dice.pick(`real ${entry}`, REASON_IDS),
    source: dice.pick(`source ${entry}`, REASON_SOURCES) ?? "data",
    confidence: "low",
    recordedBy: "U1",
    recordedAt: new Date(Date.parse(today) - entry * 86_400_000),
  }));
}
