import { describe, expect, test } from "vitest";
import { addDays, type Day, dayNumber, parseDay } from "#src/core/day.ts";
import { makeDemoCompany } from "#src/core/demo/make-demo-company.ts";
import { isStoryKind, type StoryKind, storyGroupOf } from "#src/core/demo/story-kind.ts";
import { type Choosing, NOTHING_LEARNED } from "#src/core/lapse/choosing.ts";
import { type LapseCandidate } from "#src/core/lapse/lapse-candidate.ts";
import type { ClientHistory } from "#src/core/lapse/client-history.ts";
import { fitLapseModel } from "#src/core/lapse/model/fit-lapse-model.ts";
import { type OrderHistory, orderHistoryOf } from "#src/core/lapse/model/order-history.ts";
import { type MorningPlan, planMorning } from "#src/core/lapse/plan-morning.ts";
import type { LapseSignal } from "#src/core/lapse/signal.ts";
import { clientHistoryOf } from "./client-histories.ts";
import { clientSignsOf, companyFiguresOf, linesSoldIn } from "./client-signs.ts";
import { type History, historiesOf } from "./history.ts";

const occasions = [
  { seed: 1, day: "2026-11-23" },
  { seed: 1, day: "2026-07-24" },
  { seed: 2, day: "2026-01-01" },
  { seed: 3, day: "2028-02-29" },
  { seed: 9, day: "2027-03-30" },
];

/** Nothing in the order books tells these from a loss: a person has to say so, once. */
const onlyPeopleKnow: readonly StoryKind[] = ["school-break"];

const heldBack: Partial<Record<StoryKind, string>> = {
  "do-not-contact": "do-not-contact",
  "moved-to-sister": "successor",
  "one-time": "one-time",
  "known-pause": "paused",
  "closed-down": "closed",
  "very-small": "very-small",
};

/** The rules by which a sign is to be found. */
const ruleOf: Partial<Record<StoryKind, LapseSignal["rule"]>> = {
  "three-requests": "requests-without-order",
  "no-reply": "no-reply",
  "rarer-orders": "rarer-purchases",
  dissatisfied: "dissatisfied",
  "money-trouble": "money-trouble",
  "dropped-line": "dropped-line",
  cancelled: "cancelled",
};

/** As the morning's weekly fit sees the company. */
function orderHistories(histories: readonly History[]): OrderHistory[] {
  return histories.map(({ client, orders }) =>
    orderHistoryOf(
      client.clientRef,
      orders.map(({ placedOn }) => dayNumber(placedOn)),
      orders.map(({ totalMinor }) => totalMinor),
    ),
  );
}

describe.each(occasions)("the first morning, seed $seed on $day", ({ seed, day }) => {
  const today = parseDay(day);
  const histories = historiesOf(makeDemoCompany({ seed, today }), today);
  const sold = linesSoldIn(histories, today);
  const clients = histories.map((each) => clientHistoryOf(each, clientSignsOf(each, today, sold)));
  const model = fitLapseModel(orderHistories(histories), dayNumber(today));
  const choosing: Choosing = { ...NOTHING_LEARNED, model };
  const plan = planMorning(
    clients.map((client) => ({ client, standing: { kind: "none" } })),
    today,
    choosing,
    companyFiguresOf(histories, today),
  );
  const found = [...plan.chosen, ...plan.waiting];
  const storiesOf = new Map(histories.map(({ client, stories }) => [client.clientRef, stories]));

  test("finds every client who was meant to have gone silent, the examples' among the first", () => {
    const silent = refsInGroup(histories, "silent");
    expect(silent.filter((ref) => !refsOf(found).includes(ref))).toEqual([]);
    const chosen = plan.chosen.map(({ client }) => client.clientName);
    expect(chosen).toEqual(expect.arrayContaining(["Kask OÜ", "Kohvik Põhja", "Aurora Catering"]));
  });

  test("finds every sign that is told, by its own rule", () => {
    const missed = histories.flatMap(({ client, stories }) =>
      stories.flatMap((story) => {
        const candidate = found.find((each) => each.client.clientId === client.clientRef);
        const rules = candidate?.signals.map(({ rule }) => rule) ?? [];
        const rule = ruleOf[story];
        return rule === undefined || rules.includes(rule) ? [] : [`${client.name}: ${story}`];
      }),
    );
    expect(missed).toEqual([]);
  });

  test("finds most of those who buy less", () => {
    const declining = histories.filter(({ stories }) =>
      stories.some((kind) => /^(smaller|slow-drift)/.test(kind)),
    );
    const seen = declining.filter(({ client }) => refsOf(found).includes(client.clientRef));
    expect(seen.length).toBeGreaterThanOrEqual(declining.length - 2);
  });

  test("alerts next to nobody who buys as always", () => {
    const wrong = found.filter(({ client }) => storiesOf.get(client.clientId)?.[0] === "healthy");
    expect(wrong.length).toBeLessThanOrEqual(1);
  });

  test("brings 8 to 14 real losses, Aurora Catering among the first", () => {
    const real = [...refsInGroup(histories, "silent"), ...refsInGroup(histories, "turning")];
    const lost = refsOf(found).filter((ref) => real.includes(ref));
    expect(lost.length).toBeGreaterThanOrEqual(8);
    expect(lost.length).toBeLessThanOrEqual(14);
    expect(plan.chosen.slice(0, 2).map(({ client }) => client.clientName)).toContain(
      "Aurora Catering",
    );
    expect(plan.chosen[0]?.tier).toBe("gold");
  });

  test("spares false friends, except those that only people know about", () => {
    const wrong = refsOf(found).filter((ref) =>
      (storiesOf.get(ref) ?? []).every(
        (kind) => storyGroupOf(kind) === "false-friend" && !onlyPeopleKnow.includes(kind),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("holds back who must not be contacted, who moved and who bought once", () => {
    const expected = countBy(
      histories.flatMap(({ stories, silentDays }) =>
        silentDays < 90 ? [] : stories.flatMap((kind) => heldBack[kind] ?? []),
      ),
    );
    expect(plan.heldBack).toMatchObject(expected);
  });

  test("the next three weeks bring a new silence on several mornings", () => {
    const turning = refsInGroup(histories, "turning");
    const newOn = newByDay({ clients, first: plan, today, choosing });
    const mornings = newOn.filter((refs) => refs.some((ref) => turning.includes(ref)));
    expect(mornings.length).toBeGreaterThanOrEqual(3);
  });
});

test("the stories that the morning is measured by are known ones", () => {
  expect([...onlyPeopleKnow, ...Object.keys(heldBack)].every(isStoryKind)).toBe(true);
});

type FirstMorning = {
  readonly clients: readonly ClientHistory[];
  readonly first: MorningPlan;
  readonly today: Day;
  readonly choosing: Choosing;
};

/** Refs newly alerted on each of the next 21 days when nobody orders any more. */
function newByDay({ clients, first, today, choosing }: FirstMorning): string[][] {
  const alerted = new Set(refsOf(first.chosen));
  return Array.from({ length: 21 }, (_, i) => {
    const plan = planMorning(
      clients.map((client) => ({
        client,
        standing: alerted.has(client.clientId)
          ? { kind: "alerted", lapseId: client.clientId, snoozedUntil: null, rules: [] }
          : { kind: "none" },
      })),
      addDays(today, i + 1),
      choosing,
    );
    const found = refsOf(plan.chosen);
    for (const ref of found) alerted.add(ref);
    return found;
  });
}

function refsOf(candidates: readonly LapseCandidate[]): string[] {
  return candidates.map(({ client }) => client.clientId);
}

function refsInGroup(histories: readonly History[], group: string): string[] {
  return histories
    .filter(({ stories }) => stories.some((kind) => storyGroupOf(kind) === group))
    .map(({ client }) => client.clientRef);
}

function countBy(values: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(values, (value) => value)].map(([value, same]) => [value, same.length]),
  );
}
