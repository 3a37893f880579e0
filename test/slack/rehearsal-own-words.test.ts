import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { clientWithRhythm, startTestCoach, type TestCoach } from "../support/coach.ts";
import { mariPractising, shown } from "../support/rehearsals-in-slack.ts";

let coach: TestCoach;
beforeAll(async () => {
  coach = await startTestCoach({
    today: parseDay("2026-03-10"),
    rows: clientWithRhythm({
      clientRef: "1",
      name: "Kask",
      lastOrderOn: parseDay("2026-01-12"),
      gapDays: 14,
    }),
  });
  await practice.begin("Kask", { language: "en" });
});
afterAll(() => coach.close());

const practice = mariPractising(() => coach);
const { mari, inDm, root, thread, table, turnMessages, scorecard, criteria, press, whispers } =
  practice;
const waitFor = (look: () => boolean, what: string) => coach.slack.waitFor(look, { what });
const isNewTable = (ts: string): boolean => turnMessages().some((one) => one.ts > ts);
const question = () => thread().find((one) => /^(What did|Did) you mean/.test(one.text));
const answered = (ts: string) => present(thread().find((one) => one.ts === ts));

test("the form asks what the words mean, beginning with what it heard, and keeps what is wrong", async () => {
  await press(table(), ACTION.openOwnWords);
  await waitFor(() => mari().modals().length === 1, "the form");
  const { id } = mari().modal();
  expect(await mari().submit(id, { words: "\u200B" })).toMatchObject({
    ok: false,
    errors: { words: "Write what you say." },
  });
  expect(await mari().submit(id, { words: "a".repeat(601) })).toMatchObject({ ok: false });
  const { ts } = table();
  const words = "Please come back to us, I beg you. What happened?";
  await mari().submit(id, { words });
  await waitFor(() => JSON.stringify(mari().modal()).includes("What did you mean"), "the question");
  const form = JSON.stringify(mari().modal());
  expect(form).toContain(words);
  expect(form).toMatch(/"initial_options":\[.*"value":"open-question"/);
  expect(form).toContain("“What happened?”: asking an open question");
  expect(form).toContain("sounds like pleading");
  expect(thread().some((one) => shown(one).includes(words))).toBe(false);
  await mari().submit(mari().modal().id, { moves: ["open-question"] });
  await waitFor(() => isNewTable(ts), "the answer");
  await waitFor(() => shown(answered(ts)).includes(words), "the words in the thread");
  expect(shown(table())).toContain("Taken as: asking an open question");
  expect(shown(table())).toContain("sounds like pleading");
});

test("text typed in the thread is asked for its meaning, and said with what was heard", async () => {
  const { ts } = table();
  const words = "That was our mistake & we own it.";
  await mari().say(mari().dm, words, root().ts);
  const asked = await coach.slack.waitFor(question, { what: "the question" });
  expect(shown(asked)).toMatch(/"initial_options":\[.*"value":"own"/);
  await press(asked, ACTION.sayTyped);
  await waitFor(() => isNewTable(ts), "the answer");
  const turns = await coach.store.prisma.rehearsalTurn.findMany();
  const turn = turns.find(({ repText }) => repText === words);
  expect(turn?.moves).toMatchObject({ said: [{ move: "own", by: "rep" }], cardId: null });
  expect(shown(table())).toContain("Taken as: owning our mistake");
  await waitFor(() => question() === undefined, "the question's leaving");
});

test("what nobody has listed is not guessed at", async () => {
  const { ts } = table();
  await mari().say(mari().dm, "Hmm, well, the weather.", root().ts);
  const asked = await coach.slack.waitFor(question, { what: "the question" });
  expect(shown(asked)).not.toContain("initial_options");
  await press(asked, ACTION.sayTyped);
  await waitFor(() => whispers().some((text) => text.includes("choose one to three")), "the hint");
  expect(table().ts).toBe(ts);
  const place = { channel: mari().dm, ts: asked.ts, actionId: ACTION.sayTyped };
  const other = { text: { type: "plain_text", text: "x" }, value: "other" };
  await mari().click({
    ...place,
    state: {
      moves: {
        [ACTION.pickMoves]: { type: "multi_static_select", selected_options: [other] },
      },
    },
  });
  await waitFor(() => isNewTable(ts), "the answer");
});

test("what was typed can be changed in the form, words and all", async () => {
  await mari().say(mari().dm, "And what would help you?", root().ts);
  const asked = await coach.slack.waitFor(question, { what: "the question" });
  await press(asked, ACTION.openOwnWords);
  await waitFor(() => mari().modals().length === 1, "the form");
  expect(JSON.stringify(mari().modal())).toContain("And what would help you?");
});

test("the words of a form are given back when the talk has moved on under it", async () => {
  const { ts } = table();
  await practice.say(0);
  const form = mari().modal().id;
  await mari().submit(form, { words: "What would have helped?", moves: ["open-question"] });
  await waitFor(() => thread().some((one) => one.text.includes("These were your words")), "them");
  expect(thread().some((one) => shown(one).includes("What would have helped?"))).toBe(true);
  expect(table().ts > ts).toBe(true);
});

test("what a form held is given back when it cannot be said for a fault of ours", async () => {
  await press(table(), ACTION.openOwnWords);
  await waitFor(() => mari().modals().length === 1, "the form");
  const { id } = mari().modal();
  await mari().submit(id, { words: "We were wrong, and I say so." });
  await waitFor(() => JSON.stringify(mari().modal()).includes("What did you mean"), "the question");
  await coach.store.prisma.$executeRaw`alter table "RehearsalTurn" rename to "Elsewhere"`;
  await mari().submit(mari().modal().id, { moves: ["own"] });
  await waitFor(() => gaveBack() !== undefined, "the words");
  expect(gaveBack()?.text).toMatch(/^Sorry/);
  await coach.store.prisma.$executeRaw`alter table "Elsewhere" rename to "RehearsalTurn"`;
});

test("the rep ends the talk, and later words are told that it is over", async () => {
  await press(table(), ACTION.endRehearsal);
  await waitFor(() => criteria() !== undefined, "the scorecard");
  expect(shown(scorecard() ?? root())).toContain("You ended the talk.");
  expect(turnMessages()).toEqual([]);
  await mari().say(mari().dm, "One more thing", root().ts);
  await waitFor(() => thread().at(-1)?.text.includes("This talk is over") ?? false, "the note");
});

const gaveBack = () => inDm().find((one) => shown(one).includes("We were wrong, and"));

function present<T>(found: T | undefined): T {
  if (found === undefined) throw new Error("it is not there");
  return found;
}
