import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, parseDay, utcDateOf } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { RULES_FORM } from "#src/slack/presenters/rules-form-values.ts";
import { loadSettings, saveSettings } from "#src/store/settings.ts";
import {
  ALERTS,
  clientWithRhythm,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

const today = parseDay("2026-03-10");
let coach: TestCoach;

beforeAll(async () => {
  coach = await startTestCoach({
    today,
    rows: clientWithRhythm({
      clientRef: "1",
      name: "Kask OÜ",
      lastOrderOn: addDays(today, -57),
      gapDays: 14,
    }),
  });
});
afterAll(() => coach.close());

const settings = async () => (await loadSettings(coach.store.prisma, coach.workspaceId)).settings;

async function windowOf(user: string, says: string): Promise<string> {
  const text = () => JSON.stringify(coach.slack.as(user).modals().at(-1)?.blocks ?? null);
  await coach.slack.waitFor(() => text().includes(says));
  return text();
}

async function openForm(): Promise<string> {
  await coach.slack.as(VELLO).command(ALERTS, "/winback rules");
  await windowOf(VELLO, "Which rules look");
  return coach.slack.as(VELLO).modal().id;
}

test("a rep is refused in private, in so many words", async () => {
  const mari = coach.slack.as(MARI);
  await mari.command(ALERTS, "/winback rules");
  const text = await windowOf(MARI, "Only managers and admins");
  expect(text).not.toContain("Which rules look");
  expect(mari.messages(ALERTS).some(({ ephemeral }) => ephemeral)).toBe(false);
});

test("a manager sees every rule with its switch, and changes what they want", async () => {
  const vello = coach.slack.as(VELLO);
  const id = await openForm();
  const saved = await vello.submit(id, {
    [RULES_FORM.minPrecision]: "70",
    [RULES_FORM.cardsPerRep]: "8",
    [RULES_FORM.quiet]: [],
    [RULES_FORM.saying]: ["cancelled", "no-reply", "dissatisfied", "money-trouble"],
  });
  expect(saved).toMatchObject({ ok: true });
  const told = await windowOf(VELLO, "Saved.");
  for (const line of [
    "At least this sure: 0 % → *70 %*",
    "New cards a rep: 5 → *8*",
    "No more alerts than 90 days of silence: *off*",
    "Requests without an order: *off*",
  ])
    expect(told).toContain(line);
  const { alerts, rules } = await settings();
  expect(alerts).toMatchObject({ minPrecision: 0.7, cardsPerRep: 8, goldBeyondCap: false });
  expect(rules.silence).toMatchObject({ quiet: false, on: true });
  expect(rules["requests-without-order"].on).toBe(false);
  expect(rules.cancelled.on).toBe(true);
});

test.each([
  [RULES_FORM.minPrecision, "101", "A whole number from 0 to 100, please."],
  [RULES_FORM.minPrecision, "-1", "A whole number from 0 to 100, please."],
  [RULES_FORM.leastSilentDays, "366", "A whole number from 1 to 365, please."],
  [RULES_FORM.shareOfUsualGap, "301", "A whole number from 0 to 300, please."],
  [RULES_FORM.cardsPerRep, "0", "A whole number from 1 to 100, please."],
])(
  "what is wrong in %s (%s) is said beneath it, and nothing is saved",
  async (block, typed, said) => {
    const before = await settings();
    const id = await openForm();
    const refused = await coach.slack.as(VELLO).submit(id, { [block]: typed });
    expect(refused).toMatchObject({ ok: false, errors: { [block]: said } });
    expect(await settings()).toEqual(before);
    await coach.slack.as(VELLO).close(id);
  },
);

test("what another manager changed meanwhile stays", async () => {
  const id = await openForm();
  const change = { alerts: { cardsPerRep: 12 } };
  await saveSettings(coach.store.prisma, { workspaceId: coach.workspaceId, change });
  await coach.slack.as(VELLO).submit(id, { [RULES_FORM.probability]: "80" });
  await windowOf(VELLO, "Sure of a silent client: ");
  const { alerts, rules } = await settings();
  expect(alerts.cardsPerRep).toBe(12);
  expect(rules.silence.probability).toBe(0.8);
});

test("saving nothing new says so", async () => {
  const id = await openForm();
  await coach.slack.as(VELLO).submit(id);
  expect(await windowOf(VELLO, "Nothing was changed.")).not.toContain("Saved.");
});

test("who stopped being a manager while the form stood open is refused, and nothing is saved", async () => {
  const { prisma } = coach.store;
  const id = await openForm();
  const where = { slackUserId: VELLO };
  await prisma.member.updateMany({ where, data: { role: "rep" } });
  await coach.slack.as(VELLO).submit(id, { [RULES_FORM.cardsPerRep]: "50" });
  await windowOf(VELLO, "Only managers and admins");
  expect((await settings()).alerts.cardsPerRep).toBe(12);
  await prisma.member.updateMany({ where, data: { role: "manager" } });
});

test("a paused rule is switched on again from the form, which stays open", async () => {
  const { prisma } = coach.store;
  const { workspaceId } = coach;
  const counts = { right: 9, notLapsed: 11, orderedAlone: 0 };
  const rule = "no-reply";
  await prisma.rulePause.create({
    data: { workspaceId, rule, pausedOn: utcDateOf(addDays(today, -3)), ...counts },
  });
  const id = await openForm();
  expect(await windowOf(VELLO, "paused since 7 Mar")).toContain("Paused. No verdict yet");
  await coach.slack.as(VELLO).click({ viewId: id, actionId: ACTION.resumeInForm });
  await coach.slack.waitFor(
    () => !JSON.stringify(coach.slack.as(VELLO).modal().blocks).includes("paused since"),
  );
  expect(coach.slack.as(VELLO).modal().id).toBe(id);
  const pause = await prisma.rulePause.findFirstOrThrow();
  expect(pause).toMatchObject({ resumedBy: VELLO });
  await coach.slack.as(VELLO).close(id);
});

test("a manager's Home has the form and the list of those held back; a rep's has neither", async () => {
  const vello = coach.slack.as(VELLO);
  await vello.open(vello.dm, "home");
  await coach.slack.waitFor(() => JSON.stringify(vello.home()).includes(ACTION.homeRules));
  await vello.click({ home: true, actionId: ACTION.homeRules });
  await coach.slack.waitFor(() => JSON.stringify(vello.home()).includes(ACTION.openRules));
  expect(JSON.stringify(vello.home())).toContain(ACTION.openHeldBack);
  await vello.click({ home: true, actionId: ACTION.openRules });
  await windowOf(VELLO, "Which rules look");
  const mari = coach.slack.as(MARI);
  await mari.open(mari.dm, "home");
  await coach.slack.waitFor(() => mari.home() !== null);
  expect(JSON.stringify(mari.home())).not.toContain(ACTION.homeRules);
  expect(JSON.stringify(mari.home())).not.toContain(ACTION.openRules);
});
