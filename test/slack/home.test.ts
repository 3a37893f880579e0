import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { ACTION, MENU } from "#src/slack/vocabulary.ts";
import { type AskingCoach, startAskingCoach } from "../support/asking.ts";
import { ALERTS, clientWithRhythm, JAAN, MARI } from "../support/coach.ts";

let coach: AskingCoach;

beforeAll(async () => {
  const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
  coach = await startAskingCoach({
    today: parseDay("2026-03-10"),
    rows: numbers.flatMap((number) =>
      clientWithRhythm({
        clientRef: String(number),
        name: `Client <${number}>`,
        lastOrderOn: parseDay("2026-01-12"),
        gapDays: 14,
      }),
    ),
  });
  await coach.store.prisma.alert.updateMany({ data: { state: "posted" } }); // as after three mornings
});
afterAll(() => coach.close());

const home = (user = MARI): string => JSON.stringify(coach.slack.as(user).home());
const showsHome = (text: string) => coach.slack.waitFor(() => home().includes(text));
const names = (): string[] =>
  [...home().matchAll(/\*(Client &lt;\d+&gt;)\*/g)].map(([, name]) => name ?? "");

/** The case of the first card with a button to take it, and the block it stands in. */
function firstToTake() {
  const block = coach.slack
    .as(MARI)
    .home()
    ?.find((one) => JSON.stringify(one).includes(ACTION.takeCase));
  const blockId = String(block?.block_id);
  return { blockId, caseId: blockId.replace("case:", "") };
}

/** The number, in the books, of a client whose case nobody has. */
async function numberOfUntaken(): Promise<string> {
  const { client } = await coach.store.prisma.case.findFirstOrThrow({
    where: { state: "unowned", snoozedUntil: null },
    include: { client: true },
  });
  return client.externalId;
}

test("Home shows ten cases a page, and turns the page", async () => {
  const mari = coach.slack.as(MARI);
  await mari.open(mari.dm, "home");
  await showsHome("showing 1 to 10");
  const first = names();
  expect(first).toHaveLength(10);
  expect(home()).toContain("*12 cases due*");
  expect(home()).not.toContain(ACTION.homeEarlier);
  await mari.click({ home: true, actionId: ACTION.homeLater });
  await showsHome("showing 11 to 12");
  expect(new Set([...first, ...names()]).size).toBe(12);
  expect(home()).not.toContain(ACTION.homeLater);
});

test("a case taken on Home is shown as taken there, on the same page", async () => {
  const { blockId } = firstToTake();
  await coach.slack.as(MARI).click({ home: true, actionId: ACTION.takeCase, blockId });
  await showsHome("Taken by Mari Tamm");
  expect(home()).toContain("showing 11 to 12");
});

test("a case snoozed on Home leaves it, and is counted", async () => {
  const mari = coach.slack.as(MARI);
  const { blockId, caseId } = firstToTake();
  const value = `${MENU.snoozeWeek}:${caseId}`;
  await mari.click({ home: true, actionId: ACTION.caseMenu, blockId, value });
  await showsHome("1 snoozed");
  expect(home()).not.toContain(caseId);
});

test("a modal that was opened on Home leaves Home up to date", async () => {
  const mari = coach.slack.as(MARI);
  await mari.click({ home: true, actionId: ACTION.homeEarlier });
  await showsHome("showing 1 to 10");
  const { blockId, caseId } = firstToTake();
  const value = `${MENU.notLapsed}:${caseId}`;
  await mari.click({ home: true, actionId: ACTION.caseMenu, blockId, value });
  await coach.slack.waitFor(() => mari.modals().length === 1);
  await mari.submit(mari.modal().id, { why: "seasonal" });
  await coach.slack.waitFor(() => !home().includes(caseId));
  expect(names()).toHaveLength(10); // the next one moved up
});

test("a card that answered somebody in private changes with their click, for them alone", async () => {
  const mari = coach.slack.as(MARI);
  const own = () => mari.messages(ALERTS).findLast((message) => message.ephemeral);
  const externalId = await numberOfUntaken();
  await mari.command(ALERTS, `/winback ${externalId}`);
  await coach.slack.waitFor(() => own() !== undefined);
  const ts = String(own()?.ts);
  await mari.click({ channel: ALERTS, ts, actionId: ACTION.takeCase });
  await coach.slack.waitFor(() => JSON.stringify(own()).includes("Taken by Mari Tamm"));
  expect(JSON.stringify(own())).not.toContain(ACTION.takeCase);
  expect(coach.slack.as(JAAN).messages(ALERTS)).toEqual([]);
});

test("a card in the direct message changes with the click, in its place", async () => {
  const mari = coach.slack.as(MARI);
  await mari.say(mari.dm, await numberOfUntaken());
  const card = () => mari.messages(mari.dm).at(-1);
  await coach.slack.waitFor(() => card()?.userId === coach.slack.app.userId);
  const ts = String(card()?.ts);
  await mari.click({ channel: mari.dm, ts, actionId: ACTION.takeCase });
  await coach.slack.waitFor(() => JSON.stringify(card()).includes("Taken by Mari Tamm"));
  expect(card()?.ts).toBe(ts);
  expect(coach.faults).toEqual([]);
});
