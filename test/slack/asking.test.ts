import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { Person } from "#src/local-slack/driver/person.ts";
import type { MessageView } from "#src/local-slack/protocol.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { type AskingCoach, startAskingCoach } from "../support/asking.ts";
import { ALERTS, clientWithRhythm, JAAN, MARI, VELLO } from "../support/coach.ts";

let coach: AskingCoach;

const client = (clientRef: string, name: string, lastOrderOn: string) =>
  clientWithRhythm({ clientRef, name, lastOrderOn: parseDay(lastOrderOn), gapDays: 14 });

beforeAll(async () => {
  coach = await startAskingCoach({
    today: parseDay("2026-03-10"),
    rows: [
      ...client("1", "Kask OÜ", "2026-01-12"),
      ...client("2", "Aurora Catering", "2026-01-13"),
      ...client("3", "Harbour Catering", "2026-01-14"),
      ...client("4", "Kohvik Põhja", "2026-03-06"),
      ...client("5", "Tom & <!channel>", "2026-03-06"),
    ],
  });
});
afterAll(() => coach.close());

/** What the coach says in a place after `act`, newest last. */
async function answerTo(
  person: Person,
  channel: string,
  act: () => Promise<unknown>,
): Promise<MessageView> {
  const before = person.messages(channel).filter(isFromCoach).length;
  await act();
  await coach.slack.waitFor(() => person.messages(channel).filter(isFromCoach).length > before);
  const last = person.messages(channel).findLast(isFromCoach);
  if (last === undefined) throw new Error("the coach said nothing");
  return last;
}

function isFromCoach(message: MessageView): boolean {
  return message.userId === coach.slack.app.userId;
}

const ask = (user: string, text: string): Promise<MessageView> => {
  const person = coach.slack.as(user);
  return answerTo(person, person.dm, () => person.say(person.dm, text));
};
const shown = (message: MessageView): string => JSON.stringify(message.blocks);

describe("in the direct message", () => {
  test("help says what the coach is and what it can do", async () => {
    const help = await ask(MARI, "help");
    expect(shown(help)).toContain("automated coach, not a person");
    expect(shown(help)).toContain("/winback");
  });

  test("today's list shows the open cases, with a way to open each", async () => {
    const list = await ask(MARI, "what's on today?");
    expect(list.text).toContain("*3 clients* need you today");
    for (const name of ["Kask OÜ", "Aurora Catering", "Harbour Catering"])
      expect(shown(list)).toContain(`*${name}*`);
    const mari = coach.slack.as(MARI);
    const [, first] = list.blocks;
    const card = await answerTo(mari, mari.dm, () =>
      mari.click({
        channel: mari.dm,
        ts: list.ts,
        actionId: ACTION.askClient,
        blockId: String(first?.block_id),
      }),
    );
    expect(shown(card)).toContain(ACTION.takeCase);
  });

  test("a draft is begun with what was said of it, and nothing else is posted", async () => {
    const mari = coach.slack.as(MARI);
    const before = mari.messages(mari.dm).length;
    await mari.say(mari.dm, "kirjuta vabandus Kask OÜ-le e-kirjana");
    await coach.slack.waitFor(() => coach.drafts.length === 1);
    expect(coach.drafts[0]).toMatchObject({
      by: MARI,
      intent: "apology",
      channel: "e-mail",
      language: null,
      caseId: expect.any(String),
    });
    expect(mari.messages(mari.dm)).toHaveLength(before + 1);
  });

  test("a draft that takes long does not keep the next question waiting", async () => {
    const mari = coach.slack.as(MARI);
    const release = coach.holdDrafts();
    const before = coach.drafts.length;
    await mari.say(mari.dm, "write an apology for Kask OÜ");
    await coach.slack.waitFor(() => coach.drafts.length === before + 1);
    expect((await ask(MARI, "help")).text).toContain("automated");
    release();
  });

  test("them is the client of the last question", async () => {
    await ask(JAAN, "why did Harbour Catering leave?");
    const jaan = coach.slack.as(JAAN);
    await jaan.say(jaan.dm, "rehearse price with them");
    await coach.slack.waitFor(() => coach.rehearsals.length === 1);
    const harbour = await coach.store.prisma.client.findFirstOrThrow({
      where: { externalId: "3" },
    });
    expect(coach.rehearsals[0]).toMatchObject({
      by: JAAN,
      clientId: harbour.id,
      objection: "price",
    });
  });

  test("why they left is told from the evidence, and said to be a guess", async () => {
    const told = await ask(VELLO, "why did Kask OÜ leave?");
    expect(shown(told)).toContain("Silent for 57 days");
    expect(shown(told)).toContain("Nobody has heard a reason yet");
    expect(shown(told)).toContain("perhaps “We stopped keeping in touch”");
    expect(shown(told)).toContain(ACTION.openReason);
  });

  test("two candidates become a choice, and the answer takes the question's place", async () => {
    const question = await ask(MARI, "why did catering leave");
    expect(question.text).toContain("“catering”");
    const mari = coach.slack.as(MARI);
    const block = question.blocks.find((one) => JSON.stringify(one).includes("*Aurora Catering*"));
    await mari.click({
      channel: mari.dm,
      ts: question.ts,
      actionId: ACTION.chooseClient,
      blockId: String(block?.block_id),
    });
    await coach.slack.waitFor(() =>
      mari
        .messages(mari.dm)
        .some((one) => one.ts === question.ts && one.text.includes("Why did *Aurora Catering*")),
    );
  });

  test("an unknown name becomes a search field that finds by a few letters", async () => {
    const question = await ask(MARI, "write a letter to Zzyzx Brothers");
    expect(question.text).toContain("I know no client called “Zzyzx Brothers”");
    const mari = coach.slack.as(MARI);
    const target = { channel: mari.dm, ts: question.ts, actionId: ACTION.searchClient };
    const offered = await mari.suggest(target, "pohj");
    expect(offered.map((option) => option.text.text)).toEqual(["Kohvik Põhja · 4"]);
    const before = coach.drafts.length;
    await mari.click({ ...target, value: String(offered[0]?.value) });
    await coach.slack.waitFor(() => coach.drafts.length === before + 1);
    expect(coach.drafts.at(-1)).toMatchObject({ channel: "letter", caseId: null });
  });

  test("a client who is not slipping away is shown in short, as text", async () => {
    const glance = await ask(MARI, "Tom & <!channel>");
    expect(glance.text).toContain("*Tom &amp; &lt;!channel&gt;* is not on my list");
    expect(shown(glance)).toContain("Last order 6 Mar");
  });

  test("the status says that it looks, and is gone with the answer", async () => {
    await ask(MARI, "kask");
    const calls = coach.slack.calls.filter(
      ({ method }) => method === "assistant.threads.setStatus",
    );
    expect(calls.length).toBeGreaterThan(0);
    expect(coach.slack.as(MARI).status(coach.slack.as(MARI).dm)).toBe("");
  });

  test("when something fails, the person is told, and the fault is heard of", async () => {
    const { prisma } = coach.store;
    await prisma.$executeRaw`alter table "Client" rename to "ClientGone"`;
    const before = coach.faults.length;
    const sorry = await ask(MARI, "why did Kask OÜ leave?");
    await prisma.$executeRaw`alter table "ClientGone" rename to "Client"`;
    expect(sorry.text).toContain("Sorry, that went wrong on my side");
    await coach.slack.waitFor(() => coach.faults.length === before + 1);
    expect((await ask(MARI, "kask")).text).toContain("Kask OÜ");
  });
});

describe("from a channel", () => {
  test("/winback NAME shows the card to the asker alone", async () => {
    const mari = coach.slack.as(MARI);
    const card = await answerTo(mari, ALERTS, () => mari.command(ALERTS, "/winback kask"));
    expect(card.ephemeral).toBe(true);
    expect(shown(card)).toContain(ACTION.takeCase);
    expect(
      coach.slack
        .as(JAAN)
        .messages(ALERTS)
        .some((one) => one.ephemeral),
    ).toBe(false);
  });

  test("/winback alone shows today, and help shows help", async () => {
    const mari = coach.slack.as(MARI);
    const today = await answerTo(mari, ALERTS, () => mari.command(ALERTS, "/winback"));
    expect(today.text).toContain("need you today");
    const help = await answerTo(mari, ALERTS, () => mari.command(ALERTS, "/winback help"));
    expect(help.text).toContain("automated");
  });

  test("a draft that is asked for there is begun in private, and said to be", async () => {
    const mari = coach.slack.as(MARI);
    const before = coach.drafts.length;
    const told = await answerTo(mari, ALERTS, () =>
      mari.command(ALERTS, "/winback write an apology for aurora"),
    );
    expect(told).toMatchObject({ ephemeral: true, text: "I am writing it in our direct message." });
    await coach.slack.waitFor(() => coach.drafts.length === before + 1);
  });

  test("a mention is answered in private too", async () => {
    const jaan = coach.slack.as(JAAN);
    coach.slack.join(ALERTS, coach.slack.app.userId);
    const told = await answerTo(jaan, ALERTS, () =>
      jaan.say(ALERTS, "@Win-back coach why did Kask OÜ leave?"),
    );
    expect(told.ephemeral).toBe(true);
    expect(told.text).toContain("Why did *Kask OÜ* leave?");
  });
});

describe("the app's own tabs", () => {
  test("Messages suggests four things to ask, about the client with most at risk", async () => {
    const mari = coach.slack.as(MARI);
    await mari.open(mari.dm, "messages");
    await coach.slack.waitFor(() => mari.prompts() !== null);
    const prompts = mari.prompts()?.prompts ?? [];
    expect(prompts).toHaveLength(4);
    expect(prompts.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^Why did (Kask OÜ|Aurora Catering|Harbour Catering) leave\?$/),
    );
  });

  test("Home shows the person's open cases, and nobody else's", async () => {
    const mari = coach.slack.as(MARI);
    await mari.open(mari.dm, "home");
    await coach.slack.waitFor(() => mari.home() !== null);
    expect(JSON.stringify(mari.home())).toContain("Kask OÜ");
    const jaan = coach.slack.as(JAAN);
    await jaan.open(jaan.dm, "home");
    await coach.slack.waitFor(() => jaan.home() !== null);
    expect(JSON.stringify(jaan.home())).toContain("You have no open cases");
  });

  test("a manager's Home shows the team's", async () => {
    const vello = coach.slack.as(VELLO);
    await vello.open(vello.dm, "home");
    await coach.slack.waitFor(() => vello.home() !== null);
    expect(JSON.stringify(vello.home())).toContain("The team's open cases");
    expect(JSON.stringify(vello.home())).toContain("*3 cases due*");
  });
});
