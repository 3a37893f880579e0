import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
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

let coach: TestCoach;

beforeAll(async () => {
  coach = await startTestCoach({
    today: parseDay("2026-03-10"),
    rows: clientWithRhythm({
      clientRef: "1",
      name: "Kask & <Pojad>",
      lastOrderOn: parseDay("2026-01-12"),
      gapDays: 14,
    }),
  });
});
afterAll(() => coach.close());

const person = (id: string) => coach.slack.as(id);
const card = () => {
  const found = person(MARI)
    .messages(ALERTS)
    .find(({ text }) => text.startsWith("Kask"));
  if (found === undefined) throw new Error("there is no card");
  return found;
};
const thread = () => JSON.stringify(person(MARI).messages(ALERTS, card().ts));
const privately = (id: string) => JSON.stringify(person(id).messages(person(id).dm));
const openWindow = (id: string) => JSON.stringify(person(id).modals().at(-1)?.blocks ?? null);

/** The newest private message of the coach to them that says so. */
async function dmTo(id: string, says: string) {
  const find = () =>
    person(id)
      .messages(person(id).dm)
      .findLast((message) => JSON.stringify(message).includes(says));
  await coach.slack.waitFor(() => find() !== undefined);
  const found = find();
  if (found === undefined) throw new Error(`${id} was not told ${says}`);
  return found;
}

const idOf = async (slackUserId: string) =>
  (await coach.store.prisma.member.findFirstOrThrow({ where: { slackUserId } })).id;

async function openHandOver(id: string, place: { channel: string; ts: string }): Promise<string> {
  for (const view of person(id).modals()) await person(id).close(view.id);
  await person(id).click({ ...place, actionId: ACTION.handOver });
  await coach.slack.waitFor(() => openWindow(id).includes("Who takes it from here?"));
  return person(id).modal().id;
}

async function recordReason(id: string, place: { channel: string; ts: string }) {
  for (const view of person(id).modals()) await person(id).close(view.id);
  await person(id).click({ ...place, actionId: ACTION.openReason });
  await coach.slack.waitFor(() => person(id).modals().length === 1);
  return person(id).modal().id;
}

test("Mari hands her case to Jaan in the thread's sheet, with a word", async () => {
  await person(MARI).click({ channel: ALERTS, ts: card().ts, actionId: ACTION.takeCase });
  await coach.slack.waitFor(() => thread().includes(ACTION.handOver));
  const sheet = person(MARI)
    .messages(ALERTS, card().ts)
    .find((message) => JSON.stringify(message.blocks).includes(ACTION.handOver));
  const viewId = await openHandOver(MARI, { channel: ALERTS, ts: sheet?.ts ?? "" });
  expect(openWindow(MARI)).not.toContain("The client is theirs from now on"); // a manager's decision
  expect(await person(MARI).submit(viewId, { to: await idOf(JAAN), why: " " })).toMatchObject({
    ok: false,
  });
  await person(MARI).submit(viewId, { to: await idOf(JAAN), why: "I am away <from> Friday" });
  await coach.slack.waitFor(() => openWindow(MARI).includes("*Jaan Kuusk* works on"));
  const told = await dmTo(JAAN, "is yours now, handed over by Mari Tamm");
  expect(JSON.stringify(told.blocks)).toContain("I am away &lt;from&gt; Friday");
  await dmTo(MARI, "is handled by *Jaan Kuusk* from now on");
});

test("who had it is asked for their view, which stays a guess", async () => {
  const asked = await dmTo(MARI, "Why do you think they left?");
  const place = { channel: person(MARI).dm, ts: asked.ts };
  for (const view of person(MARI).modals()) await person(MARI).close(view.id);
  await person(MARI).click({ ...place, actionId: ACTION.doAct }); // a contact that is in no book (FI-017)
  await coach.slack.waitFor(() => openWindow(MARI).includes("Where did you find them?"));
  const known = { name: "Rein", phone: "+372 555", from: "former-rep" };
  const form = person(MARI).modal().id;
  expect(await person(MARI).submit(form, known)).toMatchObject({ ok: true });
  await person(MARI).click({
    channel: person(MARI).dm,
    ts: asked.ts,
    actionId: ACTION.answerPoll,
    value: "B2",
  });
  await dmTo(MARI, "Noted as your guess: “Price”");
  expect(await coach.store.prisma.reason.findMany()).toMatchObject([
    { real: "B2", stated: null, source: "rep-guess", confidence: "low", recordedBy: MARI },
  ]);
});

test("price, as they say it, is asked about once more (FI-044), and the guess does not settle it", async () => {
  const place = { channel: ALERTS, ts: card().ts };
  const viewId = await recordReason(JAAN, place);
  const said = { stated: "B2", source: "client-words", confidence: "medium", words: "Too dear" };
  expect(await person(JAAN).submit(viewId, said)).toMatchObject({ ok: true });
  expect(openWindow(JAAN)).toContain("Which price are you comparing with");
  await coach.slack.waitFor(() => thread().includes("Ask once more."));
});

test("a reason about one of ours asks who it was", async () => {
  const viewId = await recordReason(JAAN, { channel: ALERTS, ts: card().ts });
  const given = { real: "B4a", source: "client-words", confidence: "high", words: "Mari shouted" };
  expect(await person(JAAN).submit(viewId, given)).toMatchObject({
    ok: false,
    errors: { aboutId: expect.stringContaining("Say who it was") },
  });
  const taken = await person(JAAN).submit(viewId, { ...given, aboutId: await idOf(MARI) });
  expect(taken).toMatchObject({ ok: true });
  expect(openWindow(JAAN)).toContain("A manager takes this case from here");
});

test("from then on the channel says no more than a name, and nothing can be pressed there", async () => {
  const all = () => JSON.stringify([card(), person(MARI).messages(ALERTS, card().ts)]);
  await coach.slack.waitFor(
    () => !all().includes("action_id") && card().text.includes("handled by a manager"),
  );
  expect(JSON.stringify(card())).toContain("Kask &amp; &lt;Pojad&gt;* · handled by a manager");
  for (const secret of ["Too dear", "shouted", "rude", "Mari Tamm", "Jaan", "Vello", "at risk"])
    expect(all()).not.toContain(secret);
});

test("Mari and Jaan learn that a manager has it, and no more; what they had been told is drawn anew", async () => {
  const gone = await dmTo(
    MARI,
    "is handled by *Vello Saar* from now on. Leave the contact to them",
  );
  expect(JSON.stringify(gone)).not.toMatch(/rude|shouted|reason/);
  await dmTo(JAAN, "is handled by *Vello Saar* from now on. Leave the contact to them");
  await coach.slack.waitFor(() => !privately(JAAN).includes("is yours now")); // drawn anew, without the case
  expect(privately(JAAN)).not.toContain(ACTION.openReason);
  await person(MARI).command(ALERTS, "/winback why did Kask leave");
  await coach.slack.waitFor(() =>
    JSON.stringify(person(MARI).messages(ALERTS)).includes("Leave the contact to them, and ask"),
  );
});

test("Vello is told whom it is about, cannot give it back to her, and sees the steps", async () => {
  const told = await dmTo(VELLO, "A rude or hurtful employee of ours");
  expect(JSON.stringify(told.blocks)).toContain("it was Mari Tamm");
  const place = { channel: person(VELLO).dm, ts: told.ts };
  await openHandOver(VELLO, place);
  expect(openWindow(VELLO)).toContain("Jaan Kuusk");
  expect(openWindow(VELLO)).not.toContain("Mari Tamm");
  await person(VELLO).close(person(VELLO).modal().id);
  await person(VELLO).click({ ...place, actionId: ACTION.openTrack });
  await coach.slack.waitFor(() => openWindow(VELLO).includes("It was Mari Tamm"));
  expect(openWindow(VELLO)).toContain("never send them back to the same person");
  expect(openWindow(VELLO)).toContain("Named as the reason in 1 case.");
});

test("what Vello finds out is kept for managers, and leads to a review and no verdict", async () => {
  const viewId = person(VELLO).modal().id;
  expect(await person(VELLO).submit(viewId, { details: "  " })).toMatchObject({ ok: false });
  await person(VELLO).submit(viewId, { details: "On the phone, on Monday", signs: ["quarrels"] });
  await coach.slack.waitFor(() => openWindow(VELLO).includes("hear their side"));
  const event = await coach.store.prisma.caseEvent.findFirst({
    where: { what: "employee-reviewed" },
  });
  expect(event).toMatchObject({ by: VELLO, isRestricted: true, detail: { signs: "quarrels" } });
});
