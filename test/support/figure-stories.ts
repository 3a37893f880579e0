import * as fc from "fast-check";
import { addDays, type Day, parseDay, utcDateOf } from "#src/core/day.ts";
import type { Span } from "#src/core/digest/lapse-fact.ts";
import type { Store } from "#src/store/open.ts";
import { type AddedLapse, addLapse } from "./lapses.ts";
import { addWorkspace } from "./store.ts";

export const first = parseDay("2026-01-05");
export const today = addDays(first, 70);

/** What happened to one client, in the days of the story. */
export type Story = {
  readonly postedAt: number;
  readonly minor: number;
  readonly who: number; // of REPS
  readonly end:
    | "open"
    | "returned"
    | "dismissed"
    | "closed-down"
    | "closed"
    | "closed, then returned";
  readonly endAfter: number;
  readonly touchAfter: number | null;
  readonly erased: boolean;
};

const REPS = ["Mari", "Jaan", "Kati"] as const; // the first two in one team, the third in none

export const story: fc.Arbitrary<Story> = fc.record({
  postedAt: fc.integer({ min: 0, max: 60 }),
  minor: fc.integer({ min: 0, max: 9_999_999 }),
  who: fc.nat(REPS.length - 1),
  end: fc.constantFrom(
    "open",
    "returned",
    "dismissed",
    "closed-down",
    "closed",
    "closed, then returned",
  ),
  endAfter: fc.integer({ min: 0, max: 9 }),
  touchAfter: fc.option(fc.integer({ min: 0, max: 9 })),
  erased: fc.boolean(),
});

export type Plain = { lapses: number; minor: bigint };
export type Second = Record<"lost" | "regained" | "mistaken" | "parted" | "atRisk", Plain>;

const none = (): Plain => ({ lapses: 0, minor: 0n });

/** The second way: day by day, what every client was on that day, from the stories alone. */
export function countDayByDay(all: readonly Story[], span: Span, isErased: boolean): Second {
  const stories = isErased ? all : all.map((one) => ({ ...one, erased: false }));
  const made = { lost: none(), regained: none(), mistaken: none(), parted: none(), atRisk: none() };
  const book = (to: Plain, { minor }: Story): void => {
    to.lapses += 1;
    to.minor += BigInt(minor);
  };
  for (let day = span.from; day <= span.to; day = addDays(day, 1))
    for (const one of stories) {
      if (dayAt(one.postedAt) === day) book(made.lost, one);
      const fate = fateOn(one, day);
      if (fate !== "none" && fate !== fateOn(one, addDays(day, -1))) book(made[fate], one);
      if (day === span.to && dayAt(one.postedAt) <= day && fate === "none") book(made.atRisk, one);
    }
  return made;
}

function fateOn(one: Story, day: Day): "none" | "regained" | "mistaken" | "parted" {
  if (one.end === "open") return one.erased && day >= today ? "parted" : "none";
  if (day < dayAt(one.postedAt + one.endAfter)) return "none";
  if (one.end === "dismissed") return "mistaken";
  return one.end === "returned" || one.end === "closed, then returned" ? "regained" : "parted";
}

export const dayAt = (number: number): Day => addDays(first, number);

export async function addWorkspaceOf(store: Store): Promise<string> {
  await store.prisma.workspace.deleteMany();
  return addWorkspace(store);
}

export async function addReps(store: Store, workspaceId: string) {
  const team = await store.prisma.team.create({ data: { workspaceId, name: "North" } });
  const reps: string[] = [];
  for (const [i, name] of REPS.entries()) {
    const teamId = i < 2 ? team.id : null;
    const { id } = await store.prisma.member.create({ data: { workspaceId, name, teamId } });
    reps.push(id);
  }
  return { teamId: team.id, reps };
}

type Living = {
  readonly workspaceId: string;
  readonly reps: readonly string[];
  readonly one: Story;
};

export async function live(store: Store, { workspaceId, reps, one }: Living): Promise<AddedLapse> {
  const closedOn = dayAt(one.postedAt + one.endAfter);
  const isBack = one.end === "returned" || one.end === "closed, then returned";
  const isDismissed = one.end === "dismissed" || one.end === "closed-down";
  const added = await addLapse(store.prisma, {
    workspaceId,
    postedOn: dayAt(one.postedAt),
    atRiskMinor: BigInt(one.minor),
    ownerId: reps[one.who] ?? null,
    tier: one.minor % 2 === 0 ? "gold" : "copper",
    country: one.minor % 3 === 0 ? "FI" : "EE",
    ...(isBack ? { state: "returned", caseState: "regained", closedOn } : {}),
    ...(isDismissed
      ? { state: "dismissed", caseState: "dismissed", closedOn, dismissedWhy: whyOf(one) }
      : {}),
    ...(one.end === "closed" ? { caseState: "closed", closedAs: "no-need" } : {}),
  });
  await addWork(store, one, added);
  return added;
}

function whyOf({ end }: Story): string {
  return end === "closed-down" ? "closed-down" : "seasonal";
}

async function addWork({ prisma }: Store, one: Story, { caseId, clientId }: AddedLapse) {
  if (one.end === "closed" || one.end === "closed, then returned")
    await prisma.caseEvent.create({
      data: {
        caseId,
        what: "acted",
        detail: { act: { act: "close" }, on: dayAt(one.postedAt + one.endAfter) },
      },
    });
  if (one.touchAfter !== null)
    await prisma.touch.create({
      data: {
        clientId,
        externalId: "t",
        happenedOn: utcDateOf(dayAt(one.postedAt + one.touchAfter)),
        incoming: false,
        channel: "call",
      },
    });
  if (one.minor % 5 === 0)
    await prisma.reason.create({
      data: {
        caseId,
        stated: "B2",
        source: one.minor % 2 === 0 ? "client-words" : "rep-guess",
        confidence: "low",
        recordedBy: "U1",
      },
    });
}
