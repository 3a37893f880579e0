import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCooling } from "#src/core/case/case-facts.ts";
import { isOpenCase, ownerOf } from "#src/core/case/case-state.ts";
import { foldAll } from "#src/core/case/fold-progress.ts";
import { nextAction } from "#src/core/case/next-action.ts";
import { progressSchema } from "#src/core/case/progress.ts";
import { stepOf } from "#src/core/case/step-of.ts";
import { isStepId, STEPS } from "#src/core/case/step.ts";
import { MANAGER, REP } from "../../support/case-ground.ts";
import {
  type Actor,
  ACTORS,
  anyCourse,
  anyHappening,
  doIn,
  done,
  happen,
  newWorld,
  reasonOf,
  type World,
} from "../../support/case-world.ts";

const STEP_IDS = Object.keys(STEPS).filter(isStepId);

const tier = fc.constantFrom("gold" as const, "silver" as const, "copper" as const);
const complaints = fc.constantFrom(0, 2);
const mode = fc.constantFrom("auto" as const, "soft" as const);
const world = fc
  .tuple(anyCourse, tier, complaints, mode)
  .map(([happenings, ofTier, ofComplaints, apologyMode]) =>
    happenings.reduce(
      happen,
      newWorld({ tier: ofTier, complaints: ofComplaints }, { apologyMode }),
    ),
  );

test("the courses tried reach every step that an open case can stand at", () => {
  const worlds = fc.sample(world, { numRuns: 3000, seed: 4 });
  const steps = new Set(worlds.map(({ standing, ground }) => stepOf(standing, ground)));
  const rare = ["P0", "P8", "P18"]; // a dismissal, an order, an apology that was put off all the way
  expect(STEP_IDS.filter((id) => !steps.has(id) && !rare.includes(id))).toEqual([]);
});

describe("whatever happens to a case, in whatever order", () => {
  test("no event is lost: its progress is what all its events add up to", () => {
    fc.assert(
      fc.property(world, ({ standing, events }) => {
        expect(foldAll(events)).toEqual(standing.progress);
        expect(standing.progress.events).toBe(events.length);
      }),
      { numRuns: 300 },
    );
  });

  test("an act that is accepted is exactly one event, a refused one leaves no trace", () => {
    fc.assert(
      fc.property(world, anyHappening, (before, what) => {
        fc.pre(what.is === "action");
        const { world: after, step } = doIn(before, what.action, ACTORS[what.by]);
        const isKept = step.ok && step.changed;
        expect(after.events.length - before.events.length).toBe(isKept ? 1 : 0);
        expect(isKept ? before : after).toEqual(before);
      }),
      { numRuns: 600 },
    );
  });

  test("its progress survives the database", () => {
    fc.assert(
      fc.property(world, ({ standing, events }) => {
        const kept: unknown = JSON.parse(JSON.stringify(standing.progress));
        expect(progressSchema.parse(kept)).toEqual(standing.progress);
        const again: typeof events = JSON.parse(JSON.stringify(events));
        expect(foldAll(again)).toEqual(standing.progress);
      }),
      { numRuns: 200 },
    );
  });

  test("every refusal names a way out, and each of them is open to the same person", () => {
    fc.assert(
      fc.property(world, anyHappening, (at, what) => {
        fc.pre(what.is === "action");
        const actor = ACTORS[what.by];
        const { step } = doIn(at, what.action, actor);
        fc.pre(!step.ok); // what is accepted is no refusal to judge
        expect(step.wayOut).not.toEqual([]);
        for (const way of step.wayOut)
          expect({ why: step.why, way, next: done(at, way, actor) }).not.toMatchObject({
            next: null,
          });
      }),
      { numRuns: 600 },
    );
  });

  test("what is named as the next thing to do is accepted", () => {
    fc.assert(
      fc.property(world, (at) => {
        const actor = ownerOf(at.standing.life) === "m1" ? REP : MANAGER;
        const next = nextAction(at.standing, { ...at.ground, actor });
        expect(isStepId(next.step)).toBe(true);
        expect({ next, after: done(at, next.do, actor) }).not.toMatchObject({ after: null });
      }),
      { numRuns: 500 },
    );
  });

  test("an open case can always be brought to a closing or to a day to talk again", () => {
    fc.assert(
      fc.property(world, (start) => {
        fc.pre(isOpenCase(start.standing.life));
        const actor = ownerOf(start.standing.life) === "m1" ? REP : MANAGER;
        expect(endOf(start, actor)).not.toBe("stuck");
      }),
      { numRuns: 600 },
    );
  });

  test("doing the next thing, time after time, leads to an agreement", () => {
    const complaining = newWorld({ tier: "copper", complaints: 1 });
    let at = happen(complaining, { is: "reason", reason: reasonOf("B5", "rep-guess") });
    const trail: string[] = [];
    for (let i = 0; i < 30 && at.standing.progress.agreed === null; i += 1) {
      const next = nextAction(at.standing, at.ground);
      trail.push(`${next.step} ${next.do}`);
      at = done(at, next.do, REP) ?? at;
    }
    expect(trail).toEqual([
      "P2 take",
      "P2 worth",
      "P3 fault",
      "P4 contact", // it was our fault: contact does not wait for the fix
      "P4 apologised",
      "P4 promise",
      "P9 record-reason",
      "P10 empathy",
      "P11 wishes",
      "P12 feasible",
      "P13 changes-shown",
      "P14 would-return",
      "P15 compensation", // an apology alone is no plan for late deliveries
      "P15 agreed",
    ]);
    expect(stepOf(at.standing, at.ground)).toBe("P15");
  });

  test.each([
    ["a gold client is prepared for, and then met", "gold", 0, ["prepared", "contact"]],
    ["a silver client is met at once", "silver", 0, ["contact"]],
    ["a complaint on record is looked into first", "silver", 1, ["fault"]],
    ["who brings little is weighed", "copper", 0, ["worth"]],
  ] as const)("%s", (_, ofTier, ofComplaints, first) => {
    let at = newWorld({ tier: ofTier, complaints: ofComplaints });
    for (const what of ["take", ...first] as const) {
      expect(nextAction(at.standing, at.ground).do).toBe(what);
      at = done(at, what, REP) ?? at;
    }
  });
});

/** Closes the case, doing first whatever the refusals ask for. */
function endOf(start: World, actor: Actor): "closed" | "cooling" | "stuck" {
  let at = start;
  for (let i = 0; i < 8; i += 1) {
    if (!isOpenCase(at.standing.life)) return "closed";
    if (isCooling(at.standing.progress, at.ground)) return "cooling";
    const act = { act: "close", as: "parted-as-friends", why: "x", againOn: null } as const;
    const { world: after, step } = doIn(at, { type: "method", act }, actor);
    if (step.ok) at = after;
    else {
      const [way] = step.wayOut;
      const next = way === undefined ? null : done(at, way, actor);
      if (next === null) return "stuck";
      at = next;
    }
  }
  return "stuck";
}
