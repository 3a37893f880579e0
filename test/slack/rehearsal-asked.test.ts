import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { clientWithRhythm, startTestCoach, type TestCoach } from "../support/coach.ts";
import { buttonsOf, mariPractising, selectsOf } from "../support/rehearsals-in-slack.ts";

let coach: TestCoach;
beforeAll(async () => {
  const lastOrderOn = parseDay("2026-01-12");
  coach = await startTestCoach({
    today: parseDay("2026-03-10"),
    rows: [
      ...clientWithRhythm({ clientRef: "1", name: "Kask", lastOrderOn, gapDays: 14 }),
      {
        kind: "complaint",
        clientRef: "1",
        complaintRef: "c1",
        madeOn: parseDay("2026-01-15"),
        about: "delivery",
        text: "Late again.",
        orderRef: null,
        resolvedOn: null,
      },
    ],
  });
});
afterAll(() => coach.close());

const practice = mariPractising(() => coach);
const { mari, inDm, root, roots, turnMessages } = practice;
const waitFor = (look: () => boolean, what: string) => coach.slack.waitFor(look, { what });

describe("asking for a talk in the direct message", () => {
  test("with the objection it begins", async () => {
    const before = roots().length;
    await mari().say(mari().dm, "rehearse price with Kask");
    await waitFor(() => roots().length > before && turnMessages().length === 1, "a talk");
    expect(root().text).toContain("Liis Mets at Kask, price");
  });

  test("in the rep's own language it is the same", async () => {
    const before = roots().length;
    await mari().say(mari().dm, "harjuta Kask hilinenud tarne vestlust");
    await waitFor(() => roots().length > before && turnMessages().length === 1, "a talk");
    expect(root().text).toContain("Liis Mets at Kask, late deliveries");
  });

  test("without it the coach asks which, likeliest first", async () => {
    const before = roots().length;
    await mari().say(mari().dm, "rehearse with Kask");
    await waitFor(() => inDm().at(-1)?.text.includes("What do they say first?") ?? false, "choice");
    const choice = inDm().at(-1);
    if (choice === undefined) throw new Error("no choice");
    const values = buttonsOf(choice).filter(({ id }) => id === ACTION.beginRehearsal);
    expect(values).toHaveLength(3);
    expect(values[0]?.value).toContain("late-delivery");
    const [others] = selectsOf(choice);
    expect(others?.options).toHaveLength(OBJECTIONS.length - 3);
    await practice.choose(choice, ACTION.beginOther, "rumour");
    await waitFor(() => roots().length > before && turnMessages().length === 1, "a talk");
    expect(root().text).toContain("something they heard");
  });
});
