import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day, parseDay, utcDateOf } from "#src/core/day.ts";
import type { KeptDigest } from "#src/core/digest/kept-digest.ts";
import type { Span } from "#src/core/digest/lapse-fact.ts";
import { gatherDigest } from "#src/flows/gather-digest.ts";
import { eraseClients } from "#src/store/erase-clients.ts";
import type { Store } from "#src/store/open.ts";
import { makeGatherDigestDeps } from "#src/wiring/gather-digest-deps.ts";
import { addLapse, type AddedLapse } from "../support/lapses.ts";
import { addWorkspace, openTestStore } from "../support/store.ts";

const first = parseDay("2026-01-05");
const today = addDays(first, 70);
const RUNS = 12;

/** What happened to one client, in the days of the story. */
type Story = {
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

const story: fc.Arbitrary<Story> = fc.record({
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

type Plain = { lapses: number; minor: bigint };
type Second = Record<"lost" | "regained" | "mistaken" | "parted" | "atRisk", Plain>;

const none = (): Plain => ({ lapses: 0, minor: 0n });

/** The second way: day by day, what every client was on that day, from the stories alone. */
function countDayByDay(stories: readonly Story[], span: Span): Second {
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

const dayAt = (number: number): Day => addDays(first, number);

test("a digest's figures are those of a second reckoning, also after clients were erased", async () => {
  const store = await openTestStore("postgres");
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(story, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 0, max: 63 }),
        fc.constantFrom(1, 7, 28),
        async (stories, start, days) => {
          const span = { from: dayAt(start), to: dayAt(Math.min(start + days - 1, 69)) };
          for (const { told, counted } of await tellAndCount(store, stories, span))
            expect(told).toEqual(counted);
        },
      ),
      { numRuns: RUNS },
    );
  } finally {
    await store.close();
  }
}, 120_000);

type Pair = { readonly told: unknown; readonly counted: unknown };

/** What the product tells of the stories beside the second reckoning, before and after an erasure. */
async function tellAndCount(
  store: Store,
  stories: readonly Story[],
  span: Span,
): Promise<readonly Pair[]> {
  const workspaceId = await addWorkspaceOf(store);
  const { teamId, reps } = await addReps(store, workspaceId);
  const added: AddedLapse[] = [];
  for (const one of stories) added.push(await live(store, { workspaceId, reps, one }));
  const digest = (team: string | null) =>
    gatherDigest(makeGatherDigestDeps(store.prisma), {
      workspaceId,
      teamId: team,
      span,
      day: today,
      hour: 9,
    });
  const ofTeam = stories.filter(({ who }) => who < 2);
  const look = async (): Promise<readonly Pair[]> => [
    { told: flowOf(await digest(null)), counted: countDayByDay(stories, span) },
    { told: flowOf(await digest(teamId)), counted: countDayByDay(ofTeam, span) },
  ];
  const pairs = await look();
  const before = await digest(null);
  const clientIds = added.flatMap(({ clientId }, i) => (stories[i]?.erased ? [clientId] : []));
  const erasing = { workspaceId, clientIds, by: null, what: "data.erased", today } as const;
  await eraseClients(store.prisma, async () => {}, erasing);
  const after = await digest(null);
  return [...pairs, ...(await look()), { told: tablesOf(after), counted: tablesOf(before) }];
}

function tablesOf({ reasons, byRep, byTier, byCountry, usual }: KeptDigest) {
  return { reasons, byRep, byTier, byCountry, usual };
}

function flowOf({ flow, atRisk }: KeptDigest): Second {
  return {
    lost: plain(flow.lost),
    regained: plain(flow.regained),
    mistaken: plain(flow.mistaken),
    parted: plain(flow.parted),
    atRisk: plain(atRisk),
  };
}

function plain({ lapses, minor }: KeptDigest["atRisk"]): Plain {
  return { lapses, minor: BigInt(minor) };
}

async function addWorkspaceOf(store: Store): Promise<string> {
  await store.prisma.workspace.deleteMany();
  return addWorkspace(store);
}

async function addReps(store: Store, workspaceId: string) {
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

async function live(store: Store, { workspaceId, reps, one }: Living): Promise<AddedLapse> {
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
