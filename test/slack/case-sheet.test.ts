import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import {
  ALERTS,
  clientWithRhythm,
  JAAN,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

const today = parseDay("2026-03-10");
let coach: TestCoach;

beforeAll(async () => {
  const rows = clientWithRhythm({
    clientRef: "1",
    name: "Kask OÜ",
    lastOrderOn: addDays(today, -57),
    gapDays: 14,
  });
  coach = await startTestCoach({ today, rows });
});
afterAll(() => coach.close());

const inWords = (shown: unknown): string => JSON.stringify(shown ?? null);

/** The card in the alerts' channel. */
function card() {
  const posted = coach.slack.as(MARI).messages(ALERTS);
  const found = posted.find(({ blocks }) => inWords(blocks).includes(`"${ACTION.explainAlert}"`));
  if (found === undefined) throw new Error("no card stands in the channel");
  return found;
}

/** The sheets in the card's thread. */
function sheets() {
  return coach.slack
    .as(MARI)
    .messages(ALERTS, card().ts)
    .filter(({ blocks }) => inWords(blocks).includes(`"${ACTION.chooseAct}"`));
}

const sheet = () => sheets()[0] ?? { ts: "", blocks: [] };

async function sheetSays(words: string): Promise<string> {
  await coach.slack.waitFor(() => inWords(sheet().blocks).includes(words));
  return inWords(sheet().blocks);
}

/** Reports an act from the sheet's menu; says what the window said to it, null when it closed. */
async function report(
  user: string,
  act: string,
  given: Record<string, string>,
  at: { readonly ts: string } = sheet(),
): Promise<string | null> {
  const person = coach.slack.as(user);
  const menu = inWords(at).match(new RegExp(`"${act}:([0-9a-f-]{36})"`));
  await person.click({
    channel: ALERTS,
    ts: at.ts,
    actionId: ACTION.chooseAct,
    value: `${act}:${menu?.[1]}`,
  });
  await coach.slack.waitFor(() => inWords(person.modals()).includes('"type":"input"'));
  const result = await person.submit(person.modal().id, given);
  if (!result.ok && "errors" in result) return inWords(result.errors);
  return person.modals().length === 0 ? null : inWords(person.modal().blocks);
}

test("the sheet is posted once, in the card's thread, when somebody takes the case", async () => {
  await coach.slack.waitFor(() =>
    coach.slack
      .as(MARI)
      .messages(ALERTS)
      .some(({ blocks }) => inWords(blocks).includes("Kask")),
  );
  expect(sheets()).toEqual([]);
  await coach.slack.as(MARI).click({ channel: ALERTS, ts: card().ts, actionId: ACTION.takeCase });
  const says = await sheetSays("*Next:*");
  expect(says).toContain("*Kask OÜ* · Prepare");
  await coach.slack.waitFor(() => inWords(card().blocks).includes("Step: Prepare"));
});

test("what is reported moves the sheet on, in the same place", async () => {
  expect(await report(MARI, "prepared", { matters: "With us since the first year" })).toBeNull();
  await sheetSays("Get in touch");
  expect(sheets()).toHaveLength(1);
  await coach.slack.waitFor(() => inWords(card().blocks).includes("Step: Get in touch"));
});

test("a step too early is stopped with what comes first, as a button that leads there", async () => {
  const said = await report(MARI, "would-return", { answer: "yes" });
  expect(said).toMatch(/✋ /);
  expect(said).toContain("What you can do now:");
  expect(said).not.toContain("overrule");
  const mari = coach.slack.as(MARI);
  const first = mari.modal();
  await mari.click({ viewId: first.id, actionId: ACTION.openReason }).catch(() => null);
  await mari.close(mari.modal().id);
  expect(inWords(sheet().blocks)).toContain("Get in touch");
});

test("a manager can let the same step through, saying why", async () => {
  const said = await report(VELLO, "would-return", { answer: "yes" });
  expect(said).toContain("Let it through");
  const vello = coach.slack.as(VELLO);
  await vello.close(vello.modal().id);
});

test("a mistake in a form is said beneath the field, and nothing is kept", async () => {
  const early = await report(MARI, "contact", {
    way: "call",
    outcome: "meeting-agreed",
    on: today,
  });
  expect(early).toContain("Choose the day you agreed on.");
  const mari = coach.slack.as(MARI);
  await mari.close(mari.modal().id);
  const events = await coach.store.prisma.caseEvent.findMany({ where: { what: "contact" } });
  expect(events).toEqual([]);
});

test("/winback case shows the sheet to the asker alone, and draws it anew after a report", async () => {
  const jaan = coach.slack.as(JAAN);
  await jaan.command(ALERTS, "/winback case kask");
  const own = () =>
    jaan.messages(ALERTS).find(({ blocks }) => inWords(blocks).includes("case-sheet:own"));
  await coach.slack.waitFor(() => own() !== undefined);
  expect(coach.slack.as(MARI).messages(ALERTS).map(inWords).join("")).not.toContain(
    "case-sheet:own",
  );
  const at = own() ?? { ts: "" };
  expect(await report(JAAN, "prepared", { likes: "Their laugh" }, at)).toBeNull();
  await coach.slack.waitFor(() => inWords(own()?.blocks).includes("Get in touch"));
  expect(inWords(own())).not.toContain("Their laugh");
});

test("in the direct message the same is asked in words", async () => {
  const mari = coach.slack.as(MARI);
  await mari.say(mari.dm, "case of Kask");
  const told = () =>
    mari
      .messages(mari.dm)
      .filter(({ blocks }) => inWords(blocks).includes("*Kask OÜ* · Get in touch"));
  await coach.slack.waitFor(() => told().length > 0);
  expect(told()).toHaveLength(1);
});

test("the card's button opens the sheet for the clicker alone", async () => {
  const ownSheets = (who: string) =>
    coach.slack
      .as(who)
      .messages(ALERTS)
      .filter(({ blocks }) => inWords(blocks).includes("case-sheet:own"));
  const before = { mari: ownSheets(MARI), vello: ownSheets(VELLO) };
  const given = { channel: ALERTS, ts: card().ts, actionId: ACTION.openCase };
  await coach.slack.as(VELLO).click(given);
  await coach.slack.waitFor(() => ownSheets(VELLO).length > before.vello.length);
  expect(ownSheets(MARI)).toEqual(before.mari);
});
