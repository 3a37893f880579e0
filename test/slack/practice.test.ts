import { WebClient } from "@slack/web-api";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import type { ImportRow } from "#src/core/import/rows.ts";
import type { MessageView } from "#src/local-slack/protocol.ts";
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
import { TEST_TOKENS } from "../support/test-tokens.ts";
import { buttonsOf, mariPractising, shown } from "../support/rehearsals-in-slack.ts";

const TODAY = parseDay("2026-03-10");
const complaint: ImportRow = {
  kind: "complaint",
  clientRef: "1",
  complaintRef: "c1",
  madeOn: parseDay("2026-01-15"),
  about: "delivery",
  text: "Late again.",
  orderRef: null,
  resolvedOn: null,
};
const silent = (clientRef: string, name: string): ImportRow[] =>
  clientWithRhythm({ clientRef, name, lastOrderOn: parseDay("2026-01-12"), gapDays: 14 });

let coach: TestCoach;
beforeAll(async () => {
  const rows = [...silent("1", "Kask"), complaint, ...silent("2", "Tamm & <Co>")];
  coach = await startTestCoach({ today: TODAY, rows });
});
afterAll(() => coach.close());

const practice = mariPractising(() => coach);
const { mari, inDm, root, turnMessages, scorecard } = practice;
const as = (user: string) => coach.slack.as(user);
const waitFor = (look: () => boolean, what: string) => coach.slack.waitFor(look, { what });
const textOf = (user: string): string => JSON.stringify(as(user).modals().at(-1)?.blocks ?? null);
const dmOf = (user: string): readonly MessageView[] => as(user).messages(as(user).dm);

async function openFor(user: string, command: string, says: string): Promise<string> {
  for (const { id } of as(user).modals()) await as(user).close(id);
  await as(user).command(ALERTS, command);
  await waitFor(() => textOf(user).includes(says), `${command} says ${says}`);
  return as(user).modal().id;
}

/** A click on a button that was never shown to this person. */
async function forge(user: string, action_id: string, value: string): Promise<void> {
  const api = new WebClient(TEST_TOKENS.bot, { slackApiUrl: coach.slack.apiUrl });
  const button = {
    type: "button",
    action_id,
    value,
    text: { type: "plain_text", text: "?" },
  } as const;
  const blocks = [{ type: "actions" as const, elements: [button] }];
  const { ts = "" } = await api.chat.postMessage({ channel: user, text: "forged", blocks });
  const clicked = await as(user).click({ channel: as(user).dm, ts, actionId: action_id });
  expect(clicked.ok).toBe(true);
}

const assignment = (): MessageView | undefined =>
  inDm().find(({ text }) => text.includes("asks you to practise a talk"));

describe("an assignment", () => {
  test("is a manager's: a rep is told so", async () => {
    await openFor(MARI, "/winback assign", "Managers ask for practice here");
    expect(textOf(MARI)).not.toContain("Asked so far");
  });

  test("comes to the rep as one message, with a button that begins the talk", async () => {
    const id = await openFor(VELLO, "/winback assign", "Asked so far");
    const offered = await as(VELLO).suggest({ viewId: id, actionId: ACTION.assignClient }, "Tam");
    expect(offered.map(({ text }) => text.text)).toEqual(["Tamm & <Co> · 2"]);
    const wrong = await as(VELLO).submit(id, { to: [MARI], due: "2026-03-09" });
    expect(JSON.stringify(wrong)).toContain("This day is past");
    const given = { to: [MARI], objection: "late-delivery", difficulty: "easy", due: "2026-03-12" };
    await as(VELLO).submit(id, { ...given, note: "Before the <fair>." });
    await waitFor(() => textOf(VELLO).includes("not done yet"), "the list");
    await waitFor(() => assignment() !== undefined, "the message");
    expect(JSON.stringify(assignment()?.blocks)).toContain("Before the &lt;fair&gt;.");
    expect(dmOf(JAAN).filter(({ text }) => text.includes("practise"))).toEqual([]);
  });

  test("is nobody else's to begin, and a forged one begins nothing", async () => {
    const message = assignment();
    const value = message === undefined ? "" : (buttonsOf(message)[0]?.value ?? "");
    const before = await coach.store.prisma.rehearsal.count();
    for (const user of [JAAN, VELLO]) {
      await forge(user, ACTION.practiseAssigned, value);
      await waitFor(
        () => dmOf(user).some(({ text }) => text.includes("not asked of you")),
        "the refusal",
      );
    }
    await forge(JAAN, ACTION.withdrawAssignment, value);
    await forge(JAAN, ACTION.leagueForAll, "off");
    expect(await coach.store.prisma.rehearsal.count()).toBe(before);
    expect(
      await coach.store.prisma.practiceAssignment.count({ where: { withdrawnAt: null } }),
    ).toBe(1);
  });

  test("begins with the client whose facts suit it", async () => {
    const message = assignment();
    if (message === undefined) throw new Error("no assignment");
    await practice.press(message, ACTION.practiseAssigned);
    await waitFor(() => practice.roots().length === 1 && turnMessages().length === 1, "a talk");
    expect(root().text).toContain("Liis Mets at Kask, late deliveries");
  });

  test("is done when the talk is over: in the rep's message and in the manager's list, without a point", async () => {
    while (scorecard() === undefined) await practice.say(await practice.bestCard());
    await waitFor(() => JSON.stringify(assignment()?.blocks).includes("*Done.*"), "done");
    expect(JSON.stringify(assignment()?.blocks)).not.toContain(ACTION.practiseAssigned);
    await openFor(VELLO, "/winback assign", "✅ done");
    expect(textOf(VELLO)).toContain("*Late deliveries*, easy, by 12 Mar");
    expect(textOf(VELLO)).not.toMatch(/\d+ of \d+ points|%/);
  });
});

const rehearsalId = async (): Promise<string> =>
  (await coach.store.prisma.rehearsal.findFirstOrThrow({ where: { playedBy: MARI } })).id;

describe("one's own practice", () => {
  test("shows first to best, skills, the last talk and what was asked, to the player alone", async () => {
    await openFor(MARI, "/winback practice", "First to best");
    const text = textOf(MARI);
    expect(text).toMatch(/`[█▓░]{10}` \*Late deliveries\*/u);
    expect(text).toContain("Asked for the reason before offering anything");
    expect(text).toContain("with Kask, easy");
    await openFor(JAAN, "/winback practice", "Nothing practised yet");
    expect(textOf(JAAN)).not.toContain("Kask");
  });

  test("opens a talk again; a manager who knows its id does not see it", async () => {
    await openFor(MARI, "/winback practice", "Last talks");
    await mari().click({ viewId: mari().modal().id, actionId: ACTION.openPlayedTalk });
    await waitFor(() => textOf(MARI).includes("Nobody else can read it"), "the talk");
    expect(textOf(MARI)).toContain("turn 1");
    await openFor(VELLO, "/winback practice", "Nothing practised yet");
    await forge(VELLO, ACTION.openPlayedTalk, await rehearsalId());
    await waitFor(() => textOf(VELLO).includes("not there any more"), "the refusal");
  });

  test("answers to its name in the direct message, in own words", async () => {
    await mari().say(mari().dm, "näita minu harjutamist");
    await mari().say(mari().dm, "harjutamine");
    await waitFor(() => inDm().some(({ text }) => text === "Your practice"), "the practice");
    const said = inDm().findLast(({ text }) => text === "Your practice");
    expect(said === undefined ? "" : shown(said)).toContain("Late deliveries");
  });

  test("on the day it is due it is offered, with a button", async () => {
    const poor = { scorecard: { points: 1 } };
    const {
      scorecard: kept,
      persona,
      id,
    } = await coach.store.prisma.rehearsal.findFirstOrThrow({
      where: { playedBy: MARI },
    });
    const debrief = Object(kept);
    const about = { ...Object(persona).about, today: addDays(TODAY, -4) };
    await coach.store.prisma.rehearsal.update({
      where: { id },
      data: {
        scorecard: { ...debrief, scorecard: { ...debrief.scorecard, ...poor.scorecard } },
        persona: { ...Object(persona), about },
      },
    });
    await openFor(MARI, "/winback practice", "*Today: late deliveries*");
    const before = practice.roots().length;
    await mari().click({ viewId: mari().modal().id, actionId: ACTION.practiseDue });
    await waitFor(() => textOf(MARI).includes("Your talk is in"), "where it is");
    expect(practice.roots()).toHaveLength(before + 1);
  });
});

const sharedTo = (user: string): MessageView | undefined =>
  dmOf(user).find(({ blocks }) => JSON.stringify(blocks).includes("practice talk"));

describe("sharing", () => {
  test("lets one colleague read the talk, and takes it back", async () => {
    const card = mari()
      .messages(mari().dm, practice.roots()[0]?.ts)
      .find(({ text }) => text.startsWith("Scorecard: "));
    if (card === undefined) throw new Error("no scorecard");
    await practice.press(card, ACTION.shareTalk);
    await waitFor(() => textOf(MARI).includes("With whom?"), "the form");
    await mari().submit(mari().modal().id, { people: [JAAN] });
    await waitFor(() => textOf(MARI).includes("can read it."), "who reads it");
    await waitFor(() => sharedTo(JAAN) !== undefined, "Jaan's message");
    const text = JSON.stringify(sharedTo(JAAN)?.blocks);
    expect(text).toContain(`<@${MARI}> shares a practice talk with you`);
    expect(text).toContain("turn 1");
    expect(text).not.toContain("It rests on");
    expect(text).not.toContain(ACTION.rehearseAgain);
    expect(sharedTo(VELLO)).toBeUndefined();
    await mari().click({ viewId: mari().modal().id, actionId: ACTION.takeBackTalk });
    await waitFor(
      () => JSON.stringify(sharedTo(JAAN)?.blocks).includes("It has been taken back"),
      "taken back",
    );
    expect(JSON.stringify(sharedTo(JAAN)?.blocks)).not.toContain("turn 1");
  });

  test("of somebody else's talk is refused", async () => {
    await forge(VELLO, ACTION.shareTalk, await rehearsalId());
    await waitFor(() => textOf(VELLO).includes("not yours to share"), "the refusal");
    expect(await coach.store.prisma.rehearsalShare.count()).toBe(0);
  });
});

const leagueOf = (user: string): MessageView | undefined =>
  as(user)
    .messages(ALERTS)
    .filter(({ ephemeral, text }) => ephemeral && text.includes("league"))
    .at(-1);

describe("the league", () => {
  test("is shown to who asks alone; managers switch it off for everybody", async () => {
    await as(VELLO).command(ALERTS, "/winback league");
    await waitFor(() => leagueOf(VELLO) !== undefined, "the league");
    expect(leagueOf(MARI)).toBeUndefined();
    await mari().command(ALERTS, "/winback league");
    await waitFor(() => leagueOf(MARI) !== undefined, "the league");
    expect(JSON.stringify(leagueOf(MARI)?.blocks)).not.toContain(ACTION.leagueForAll);
    const { ts = "" } = leagueOf(VELLO) ?? {};
    await as(VELLO).click({ channel: ALERTS, ts, actionId: ACTION.leagueForAll });
    await vi.waitFor(async () => {
      const { settings } = await coach.store.prisma.workspace.findFirstOrThrow();
      expect(settings).toMatchObject({ practice: { league: false } });
    });
    await openFor(MARI, "/winback practice", "switched the team's league off");
  });
});
