import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import {
  ALERTS,
  clientWithRhythm,
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

const card = () => {
  const found = coach.slack
    .as(MARI)
    .messages(ALERTS)
    .find((message) => message.text.startsWith("Kask"));
  if (found === undefined) throw new Error("there is no card");
  return found;
};
const shown = () => JSON.stringify(card().blocks);

async function openForm(user: string): Promise<string> {
  const person = coach.slack.as(user);
  for (const { id } of person.modals()) await person.close(id);
  await person.click({ channel: ALERTS, ts: card().ts, actionId: ACTION.openReason });
  await coach.slack.waitFor(() => person.modals().length === 1);
  return person.modal().id;
}

const form = (user: string) => JSON.stringify(coach.slack.as(user).modal());
const saved = { stated: "B2", real: "B4", source: "client-words", confidence: "high" };

test("the form offers the whole taxonomy in four groups, and names the client as text", async () => {
  await openForm(MARI);
  expect(form(MARI)).toContain("Kask &amp; &lt;Pojad&gt;");
  for (const label of ["A · On their side", "B · On ours", "C · A competitor", "Other"])
    expect(form(MARI)).toContain(label);
});

test("what is wrong is said under each input, and nothing is kept", async () => {
  const viewId = coach.slack.as(MARI).modal().id;
  const submit = (values: Record<string, string>) =>
    coach.slack
      .as(MARI)
      .submit(viewId, { source: "client-words", confidence: "medium", ...values });
  expect(await submit({})).toMatchObject({
    ok: false,
    errors: {
      stated: expect.stringContaining("Choose what they said"),
      words: expect.stringContaining("Write down what they said"),
    },
  });
  expect(await submit({ real: "B4", source: "rep-guess", confidence: "high" })).toMatchObject({
    ok: false,
    errors: { confidence: expect.stringContaining("A guess cannot be sure") },
  });
  expect(await coach.store.prisma.reason.count()).toBe(0);
});

test("a reason is kept, advice is shown, and the card says it", async () => {
  const viewId = coach.slack.as(MARI).modal().id;
  const taken = await coach.slack
    .as(MARI)
    .submit(viewId, { ...saved, words: "Too dear, <b>really</b>" });
  expect(taken).toMatchObject({ ok: true });
  await coach.slack.waitFor(() =>
    shown().includes("Reason: said price, really bad service (client's words)"),
  );
  expect(form(MARI)).toContain("a manager, by a call or a visit");
  expect(await coach.store.prisma.reason.findMany()).toMatchObject([
    { ...saved, words: "Too dear, <b>really</b>", recordedBy: MARI },
  ]);
  expect(await coach.store.prisma.caseEvent.findMany()).toMatchObject([
    { what: "reason-recorded", by: MARI },
  ]);
});

test("a later entry stands on the card, and the form shows the earlier one", async () => {
  const viewId = await openForm(MARI);
  expect(form(MARI)).toContain("said price, really bad service (client's words) · Mari Tamm");
  await coach.slack.as(MARI).submit(viewId, { real: "B5", source: "rep-guess", confidence: "low" });
  await coach.slack.waitFor(() => shown().includes("perhaps late or failed deliveries (a guess)"));
  expect(await coach.store.prisma.reason.count()).toBe(2);
});

test("what points at an employee takes the case from the channel, and is in the form for managers", async () => {
  const viewId = await openForm(MARI);
  const taken = await coach.slack.as(MARI).submit(viewId, {
    ...saved,
    real: "B4a",
    words: "Your driver shouted at my people",
    aboutRole: "the driver",
  });
  expect(taken).toMatchObject({ ok: true });
  await coach.slack.waitFor(() => shown().includes("handled by a manager"));
  expect(shown()).not.toMatch(/employee|driver|price|action_id/);
  const vello = coach.slack.as(VELLO);
  const told = () =>
    vello.messages(vello.dm).find(({ blocks }) => JSON.stringify(blocks).includes("the driver"));
  await coach.slack.waitFor(() => told() !== undefined);
  const place = { channel: vello.dm, ts: told()?.ts ?? "" };
  await vello.click({ ...place, actionId: ACTION.openReason });
  await coach.slack.waitFor(() => vello.modals().length === 1);
  expect(form(VELLO)).toContain("really a rude or hurtful employee");
  expect(form(VELLO)).toContain("perhaps late or failed deliveries");
});
