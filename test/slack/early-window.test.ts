import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import type { Person } from "#src/local-slack/driver/person.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import {
  ALERTS,
  clientWithRhythm,
  JAAN,
  MARI,
  startTestCoach,
  type TestCoach,
} from "../support/coach.ts";

const today = parseDay("2026-03-10");
const PATIENCE = { timeout: 15_000 };
const WAITING = "One moment …";

let coach: TestCoach;
beforeAll(async () => {
  const lastOrderOn = addDays(today, -57);
  const rows = [
    ...clientWithRhythm({ clientRef: "1", name: "Kask", lastOrderOn, gapDays: 14 }),
    ...clientWithRhythm({ clientRef: "2", name: "Aru", lastOrderOn, gapDays: 14 }),
  ];
  coach = await startTestCoach({ today, rows, engine: "pglite" });
});
afterAll(() => coach.close());
afterEach(async () => {
  for (const { id } of mari().modals()) await mari().close(id);
});

const mari = (): Person => coach.slack.as(MARI);
const jaan = (): Person => coach.slack.as(JAAN);
const windowOf = (person: Person) => JSON.stringify(person.modals().at(-1)?.blocks ?? null);
const tsOf = (name: string) =>
  mari()
    .messages(ALERTS)
    .find(({ text }) => text.startsWith(name))?.ts ?? "";
const press = (person: Person, name: string, actionId: string) =>
  person.click({ channel: ALERTS, ts: tsOf(name), actionId });
const taken = () => coach.store.prisma.case.count({ where: { ownerId: { not: null } } });
const saidTo = (person: Person) => person.messages(ALERTS).filter(({ ephemeral }) => ephemeral);

/** The embedded database has one connection: what else is asked waits. */
async function whileBusy(ms: number, act: () => Promise<void>): Promise<void> {
  let isBusy = true;
  const busy = coach.store.prisma.$transaction(async () => {
    await wait(ms);
    isBusy = false;
  });
  await act();
  expect(isBusy).toBe(true); // what was seen was seen meanwhile
  await busy;
}

describe("while the database is busy", () => {
  test("a page that was asked for by a command opens at once, and is filled", async () => {
    await whileBusy(1_500, async () => {
      void mari().command(ALERTS, "/winback held back");
      await coach.slack.waitFor(() => windowOf(mari()).includes(WAITING));
    });
    await coach.slack.waitFor(() => !/One moment/u.test(windowOf(mari())));
    expect(mari().modals()).toHaveLength(1);
  });

  test("both clicks of a double click have one window", async () => {
    const before = saidTo(mari()).length;
    let clicks: Promise<unknown> = Promise.resolve();
    let viewId = "";
    await whileBusy(1_500, async () => {
      clicks = Promise.all([
        press(mari(), "Kask", ACTION.explainAlert),
        wait(100).then(() => press(mari(), "Kask", ACTION.explainAlert)),
      ]);
      await coach.slack.waitFor(() => windowOf(mari()).includes(WAITING));
      await wait(500); // a window for the second would be open by now
      viewId = mari().modal().id;
    });
    await clicks;
    await coach.slack.waitFor(() => windowOf(mari()).includes("Kask"));
    expect(
      mari()
        .modals()
        .map(({ id }) => id),
    ).toEqual([viewId]);
    expect(saidTo(mari())).toHaveLength(before); // nothing went wrong for either
  });

  test("somebody who may not use the coach sees nothing but the refusal", async () => {
    coach.slack.changeStanding(JAAN, "guest");
    await vi.waitFor(async () => {
      const where = { slackUserId: JAAN, deactivatedAt: { not: null } };
      expect(await coach.store.prisma.member.count({ where })).toBe(1);
    }, PATIENCE);
    await whileBusy(1_500, async () => {
      void press(jaan(), "Kask", ACTION.explainAlert);
      await coach.slack.waitFor(() => jaan().modals().length === 1);
      expect(windowOf(jaan())).toBe(
        JSON.stringify([{ ...jaan().modal().blocks[0], text: { type: "mrkdwn", text: WAITING } }]),
      );
    });
    await coach.slack.waitFor(() => windowOf(jaan()).includes("you are a guest here"));
    expect(JSON.stringify(jaan().modals())).not.toContain("Kask");
  });

  test("why there is no form is said in the window", async () => {
    const before = saidTo(mari()).length;
    const where = { name: "Aru" };
    await coach.store.prisma.client.updateMany({ where, data: { doNotContact: true } });
    await whileBusy(1_500, async () => {
      void press(mari(), "Aru", ACTION.openDraft);
      await coach.slack.waitFor(() => windowOf(mari()).includes(WAITING));
    });
    await coach.slack.waitFor(() => windowOf(mari()).includes("must not be contacted"));
    expect(saidTo(mari())).toHaveLength(before);
  });

  test("what opens no window opens none", async () => {
    await whileBusy(1_000, async () => {
      void press(mari(), "Kask", ACTION.takeCase);
      await wait(700);
      expect(mari().modals()).toEqual([]);
    });
    await vi.waitFor(async () => expect(await taken()).toBe(1), PATIENCE);
    expect(mari().modals()).toEqual([]);
  });

  test("a click that could not be kept in the end says so in its window", async () => {
    const { prisma } = coach.store;
    const broken = prisma.$transaction(async (tx) => {
      await tx.$executeRaw`alter table "Delivery" rename to "Gone"`;
      await wait(800);
    });
    const click = press(mari(), "Kask", ACTION.explainAlert);
    await coach.slack.waitFor(() => windowOf(mari()).includes(WAITING));
    await broken;
    await coach.slack.waitFor(() => windowOf(mari()).includes("went wrong on my side"));
    await prisma.$executeRaw`alter table "Gone" rename to "Delivery"`;
    expect(await click).toMatchObject({ ok: false });
  });
});
