import * as fc from "fast-check";
import { advanceCase } from "#src/core/case/advance-case.ts";
import type { CaseAction } from "#src/core/case/case-action.ts";
import type { CaseEvent } from "#src/core/case/case-event.ts";
import type { CaseGround, ConcessionStanding, GroundReason } from "#src/core/case/case-ground.ts";
import type { CaseStanding } from "#src/core/case/case-standing.ts";
import type { CaseStep } from "#src/core/case/case-step.ts";
import { ownerOf } from "#src/core/case/case-state.ts";
import { nextAction } from "#src/core/case/next-action.ts";
import type { NextDo } from "#src/core/case/next-do.ts";
import { addDays } from "#src/core/day.ts";
import type { MethodPolicy } from "#src/core/method-policy.ts";
import { anyAct } from "./any-act.ts";
import { caseGround, caseStanding, MANAGER, REP } from "./case-ground.ts";
import { sensibleActs } from "./sensible-acts.ts";

/** A case in a company: what may happen to it and around it, in any order. */
export type World = {
  readonly standing: CaseStanding;
  readonly ground: CaseGround;
  readonly events: readonly CaseEvent[];
};

export type Happening =
  | {
      readonly is: "action";
      readonly by: "rep" | "manager" | "colleague";
      readonly action: CaseAction;
    }
  | { readonly is: "next-thing" } // whoever holds it does the next thing
  | { readonly is: "days"; readonly count: number }
  | { readonly is: "reason"; readonly reason: GroundReason }
  | { readonly is: "promise"; readonly kind: "fix" | "prevention" }
  | { readonly is: "concessions"; readonly concessions: readonly ConcessionStanding[] }
  | { readonly is: "client"; readonly change: Partial<CaseGround> };

export type Actor = { readonly memberId: string; readonly role: "rep" | "manager" };

export const ACTORS = {
  rep: REP,
  manager: MANAGER,
  colleague: { memberId: "m2", role: "rep" },
} as const satisfies Record<string, CaseGround["actor"]>;

export function newWorld(
  change: Partial<CaseGround> = {},
  policy: Partial<MethodPolicy> = {},
): World {
  const ground = caseGround(change);
  return {
    standing: caseStanding({}, { state: "unowned", snoozedUntil: null }),
    ground: { ...ground, policy: { ...ground.policy, ...policy } },
    events: [],
  };
}

/** The world after an action, as the store would keep it, and what the machine said. */
export function doIn(
  world: World,
  action: CaseAction,
  actor: CaseGround["actor"] = REP,
): { readonly world: World; readonly step: CaseStep } {
  const step = advanceCase(world.standing, action, { ...world.ground, actor });
  if (!step.ok || step.event === null) return { world, step };
  return {
    step,
    world: { ...world, standing: step.next, events: [...world.events, step.event] },
  };
}

export function happen(world: World, what: Happening): World {
  const { ground } = world;
  switch (what.is) {
    case "action":
      return doIn(world, what.action, ACTORS[what.by]).world;
    case "next-thing": {
      const actor = ownerOf(world.standing.life) === "m1" ? REP : MANAGER;
      return done(world, nextAction(world.standing, { ...ground, actor }).do, actor) ?? world;
    }
    case "days":
      return { ...world, ground: { ...ground, today: addDays(ground.today, what.count) } };
    case "reason":
      return doIn(
        { ...world, ground: { ...ground, reasons: [what.reason, ...ground.reasons] } },
        { type: "record-reason" },
      ).world;
    case "promise":
      return { ...world, ground: promised(ground, what.kind) };
    case "concessions":
      return { ...world, ground: { ...ground, concessions: what.concessions } };
    case "client":
      return { ...world, ground: { ...ground, ...what.change } };
  }
}

function promised(ground: CaseGround, kind: "fix" | "prevention"): CaseGround {
  const one = { open: 1, done: 0 };
  return kind === "fix" ? { ...ground, fixes: one } : { ...ground, prevention: one };
}

const by = fc.constantFrom("rep" as const, "manager" as const, "colleague" as const);

const reason: fc.Arbitrary<GroundReason> = fc
  .record({
    id: fc.constantFrom("B5", "B2", "U1", "B4a", "T1", "C5"),
    source: fc.constantFrom("client-words" as const, "rep-guess" as const),
  })
  .map(({ id, source }) => reasonOf(id, source));

export function reasonOf(
  id: NonNullable<GroundReason["real"]>,
  source: GroundReason["source"] = "client-words",
): GroundReason {
  const recordedOn = caseGround().today;
  return { stated: id, real: null, source, confidence: "medium", isPrivate: false, recordedOn };
}

const concession: fc.Arbitrary<ConcessionStanding> = fc.record({
  kind: fc.constantFrom("compensation", "incentive"),
  state: fc.constantFrom("asked", "approved", "declined", "given"),
});

const lifeAction: fc.Arbitrary<CaseAction> = fc.oneof(
  fc.constantFrom("m1", "m2", "m9").map((memberId) => ({ type: "take" as const, memberId })),
  fc
    .constantFrom("m1", "m2", "m9")
    .map((toId) => ({ type: "hand-over" as const, toId, why: "holiday" })),
  fc.constant({ type: "record-reason" as const }),
  fc.constant({ type: "send" as const }),
  fc.constant({
    type: "note" as const,
    what: "promise-kept" as const,
    detail: { what: "new carrier" },
  }),
);

const action: fc.Arbitrary<Happening> = fc
  .record({
    by,
    action: fc.oneof(
      { weight: 6, arbitrary: anyAct.map((act) => ({ type: "method" as const, act })) },
      { weight: 2, arbitrary: lifeAction },
    ),
  })
  .map((given) => ({ ...given, is: "action" }));

/** Anything that may happen, most often an act; rarely what ends a campaign or a case. */
export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 14, arbitrary: action },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 90 }).map((count) => ({ is: "days" as const, count })),
  },
  { weight: 3, arbitrary: reason.map((one) => ({ is: "reason" as const, reason: one })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("fix" as const, "prevention" as const)
      .map((kind) => ({ is: "promise" as const, kind })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(concession, { maxLength: 2 })
      .map((concessions) => ({ is: "concessions" as const, concessions })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom({ hasLeftTwice: true }, { isDoNotContact: true }, { reachableContacts: 0 })
      .map((change) => ({ is: "client" as const, change })),
  },
);

const nextThing: fc.Arbitrary<Happening> = fc.constant({ is: "next-thing" });

/** What may happen in some time: anything in any order, or mostly what is named as the next thing to do. */
export const anyCourse: fc.Arbitrary<Happening[]> = fc.oneof(
  fc.array(anyHappening, { maxLength: 40 }),
  fc.array(fc.oneof({ weight: 9, arbitrary: nextThing }, { weight: 1, arbitrary: anyHappening }), {
    minLength: 4,
    maxLength: 30,
    size: "max",
  }),
);

/** The doors of a case that are no acts of the method, as they stand open. */
const DOORS: Partial<Record<NextDo, (at: World, actor: Actor) => World | null>> = {
  wait: (at) => at,
  draft: (at) => at,
  promise: (at) => {
    const kind = at.ground.fixes.open === 0 ? "fix" : "prevention";
    return { ...at, ground: promised(at.ground, kind) };
  },
  compensation: approve,
  incentive: approve,
  "record-reason": (at) => happen(at, { is: "reason", reason: reasonOf("B5") }),
  take: (at, actor) => accepted(doIn(at, { type: "take", memberId: actor.memberId }, actor)),
  "hand-over": (at, actor) => {
    const toId = ownerOf(at.standing.life) === "m9" ? "m1" : "m9";
    return accepted(doIn(at, { type: "hand-over", toId, why: "x" }, actor));
  },
};

function approve(at: World): World {
  return {
    ...at,
    ground: { ...at.ground, concessions: [{ kind: "compensation", state: "approved" }] },
  };
}

/** The world after the thing was done in some sensible way; null: it is accepted in none. */
export function done(at: World, what: NextDo, actor: Actor): World | null {
  const door = DOORS[what];
  return door === undefined ? anyAccepted(at, what, actor) : door(at, actor);
}

function anyAccepted(at: World, what: NextDo, actor: Actor): World | null {
  for (const act of sensibleActs(what, at.ground.today)) {
    const next = accepted(doIn(at, { type: "method", act }, actor));
    if (next !== null) return next;
  }
  return null;
}

function accepted({ world: next, step }: ReturnType<typeof doIn>): World | null {
  return step.ok ? next : null;
}
