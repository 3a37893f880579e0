import { WebClient } from "@slack/web-api";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { CONTACT_INPUT } from "#src/slack/presenters/contact-rule-form.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import {
  ALERTS,
  clientWithRhythm,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";
import { TEST_TOKENS } from "../support/test-tokens.ts";

const today = parseDay("2026-03-10"); // a Tuesday; it is noon in Tallinn
let coach: TestCoach;
let ts: string;
let caseId: string;

beforeAll(async () => {
  const lastOrderOn = addDays(today, -57);
  const rows = clientWithRhythm({ clientRef: "1", name: "Aru <Kohvik>", lastOrderOn, gapDays: 14 });
  coach = await startTestCoach({ today, rows });
  ({ id: caseId } = await coach.store.prisma.case.findFirstOrThrow());
  ts = await postButton();
});
afterAll(() => coach.close());
beforeEach(async () => {
  for (const user of [MARI, VELLO])
    for (const { id } of coach.slack.as(user).modals()) await coach.slack.as(user).close(id);
});

/** The button as the case's sheet carries it, in a message of its own. */
async function postButton(): Promise<string> {
  const client = new WebClient(TEST_TOKENS.bot, { slackApiUrl: coach.slack.apiUrl });
  const text = { type: "plain_text", text: "Contact rules" } as const;
  const button = { type: "button", text, action_id: ACTION.contactRules, value: caseId } as const;
  const blocks = [{ type: "actions" as const, elements: [button] }];
  const posted = await client.chat.postMessage({ channel: ALERTS, text: "sheet", blocks });
  return posted.ts ?? "";
}

async function windowOf(user: string, says: string): Promise<string> {
  const text = () => JSON.stringify(coach.slack.as(user).modals().at(-1)?.blocks ?? null);
  await coach.slack.waitFor(() => text().includes(says));
  return text();
}

async function openWindow(user: string): Promise<string> {
  await coach.slack.as(user).click({ channel: ALERTS, ts, actionId: ACTION.contactRules });
  return windowOf(user, "How often");
}

async function choose(user: string, rule: string): Promise<string> {
  const viewId = coach.slack.as(user).modal().id;
  await coach.slack.as(user).click({ viewId, actionId: ACTION.contactRule, value: rule });
  await windowOf(user, `"block_id":"${CONTACT_INPUT.words}"`);
  return coach.slack.as(user).modal().id;
}

test("the window says which way is open now, how often and why, and who is there", async () => {
  const text = await openWindow(MARI);
  expect(text).toContain(
    "*Aru &lt;Kohvik&gt;*  ·  EE  ·  12:00 their time  ·  last bought on 12 Jan",
  );
  expect(text).toContain("*A call:* yes");
  expect(text).toContain("*An e-mail:* yes");
  expect(text).toContain("nearer: they order often");
  expect(text).toContain("Liis Mets: has said nothing about e-mail");
  expect(text).not.toContain("Allow contact");
});

test("a rep records an objection, and sees what follows from it", async () => {
  await openWindow(MARI);
  const id = await choose(MARI, "objection");
  const saved = await coach.slack
    .as(MARI)
    .submit(id, { [CONTACT_INPUT.words]: "Liis said so on the phone" });
  expect(saved).toMatchObject({ ok: true });
  const text = await windowOf(MARI, "Recorded: no more e-mail to them.");
  expect(text).toContain("*An e-mail:* no. They want no more mail from us.");
  expect(text).toContain("Liis Mets: objected to e-mail on 10 Mar");
  expect(text).toContain("*A call:* yes");
});

test("a day that is still to come is refused beneath its field", async () => {
  await openWindow(MARI);
  const id = await choose(MARI, "too-much");
  const refused = await coach.slack.as(MARI).submit(id, {
    [CONTACT_INPUT.words]: "they said",
    [CONTACT_INPUT.on]: addDays(today, 1),
  });
  expect(refused).toMatchObject({
    ok: false,
    errors: { [CONTACT_INPUT.on]: "That day is still to come. Choose today or an earlier day." },
  });
});

test("leaving a client alone is anybody's to record and a manager's to lift", async () => {
  await openWindow(MARI);
  const id = await choose(MARI, "client-stop");
  await coach.slack.as(MARI).submit(id, { [CONTACT_INPUT.words]: "They wrote to us" });
  const shown = await windowOf(MARI, "Recorded: nobody contacts this client any more.");
  expect(shown).toContain("*A call:* no. This client must not be contacted.");
  expect(shown).not.toContain("Allow contact");

  expect(await openWindow(VELLO)).toContain("Allow contact with the client again");
  const form = await choose(VELLO, "lift-client-stop");
  await coach.slack.as(VELLO).submit(form, { [CONTACT_INPUT.words]: "They rang us" });
  expect(await windowOf(VELLO, "may be contacted again")).toContain("*A call:* yes");
});

test("an interval of one's own counts, with its reason", async () => {
  await openWindow(MARI);
  const id = await choose(MARI, "interval");
  const days = (typed: string) =>
    coach.slack
      .as(MARI)
      .submit(id, { [CONTACT_INPUT.days]: typed, [CONTACT_INPUT.words]: "They asked" });
  expect(await days("366")).toMatchObject({
    errors: { [CONTACT_INPUT.days]: "Give a whole number of days from 1 to 365." },
  });
  expect(await days("9")).toMatchObject({ ok: true });
  expect(await windowOf(MARI, "Your interval counts")).toContain(
    "Every 9 days (set by hand: They asked)",
  );
});
