import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import {
  ALERTS,
  clientWithRhythm,
  JAAN,
  MARI,
  startTestCoach,
  type TestCoach,
} from "../support/coach.ts";

const today = parseDay("2026-03-10");
let coach: TestCoach;

beforeAll(async () => {
  coach = await startTestCoach({
    today,
    rows: clientWithRhythm({
      clientRef: "1",
      name: "Kask <!channel>",
      lastOrderOn: addDays(today, -57),
      gapDays: 14,
    }),
  });
});
afterAll(() => coach.close());

const card = () => {
  const found = coach.slack
    .as(MARI)
    .messages(ALERTS)
    .find(({ text }) => text.startsWith("Kask"));
  if (found === undefined) throw new Error("there is no card");
  return { channel: ALERTS, ts: found.ts };
};

/** What the modal on top says, once it says something that matches. */
async function proofFor(user: string, says: string): Promise<string> {
  const person = coach.slack.as(user);
  const text = () => JSON.stringify(person.modals().at(-1)?.blocks ?? null);
  await coach.slack.waitFor(() => text().includes(says));
  return text();
}

test("a rep sees what a card rests on, alone and with the picture of the orders", async () => {
  const jaan = coach.slack.as(JAAN);
  const before = jaan.messages(ALERTS).length;
  await jaan.click({ ...card(), actionId: ACTION.explainAlert });
  const text = await proofFor(JAAN, "Their orders, week by week");
  for (const said of ["12 order days in the 52 weeks", "Silence: 57 days", "Kask &lt;!channel&gt;"])
    expect(text).toContain(said);
  expect(text).toContain(".#.#.#.#.#.#.#.#.#--------");
  expect(jaan.messages(ALERTS)).toHaveLength(before);
  expect(coach.slack.as(MARI).modals()).toEqual([]);
});

test("the evidence stays that of its morning, whatever comes into the books later", async () => {
  const order = {
    kind: "order",
    clientRef: "1",
    orderRef: "late",
    placedOn: addDays(today, -3),
    totalMinor: 100,
    currency: "EUR",
  } as const;
  await writeRows(coach.store.prisma, coach.workspaceId, [order], null);
  await coach.slack.as(MARI).click({ ...card(), actionId: ACTION.explainAlert });
  const text = await proofFor(MARI, "Their orders");
  expect(text).toContain("Silence: 57 days");
  expect(text).toContain("The last one was on 7 Mar");
});

test("a card of another company, or one that is gone, shows nothing of it", async () => {
  const { prisma } = coach.store;
  const other = await prisma.workspace.create({ data: { name: "Other" } });
  const { id } = await prisma.client.findFirstOrThrow();
  await prisma.client.update({ where: { id }, data: { workspaceId: other.id } });
  const mari = coach.slack.as(MARI);
  await mari.click({ ...card(), actionId: ACTION.explainAlert });
  const text = await proofFor(MARI, "not there any more");
  expect(text).not.toContain("Silence");
  await prisma.client.update({ where: { id }, data: { workspaceId: coach.workspaceId } });
});

test("when something fails, the modal says so", async () => {
  const { prisma } = coach.store;
  await prisma.$executeRaw`alter table "RulePause" rename to "RulePauseGone"`;
  await coach.slack.as(JAAN).click({ ...card(), actionId: ACTION.explainAlert });
  const text = await proofFor(JAAN, "that went wrong on my side");
  expect(text).not.toContain("RulePause");
  await prisma.$executeRaw`alter table "RulePauseGone" rename to "RulePause"`;
});
