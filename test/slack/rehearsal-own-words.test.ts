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
const { mari, root, thread, table, turnMessages, scorecard, press, whispers } = practice;
const waitFor = (look: () => boolean, what: string) => coach.slack.waitFor(look, { what });
const isNewTable = (ts: string): boolean => turnMessages().some((one) => one.ts > ts);
const question = () => thread().find((one) => one.text.startsWith("What did you mean"));

test("the form keeps what is wrong with it, then the words are said and marked", async () => {
  await press(table(), ACTION.openOwnWords);
  await waitFor(() => mari().modals().length === 1, "the form");
  const { id } = mari().modal();
  expect(await mari().submit(id, { words: "\u200B", moves: ["own"] })).toMatchObject({
    ok: false,
    errors: { words: "Write what you say." },
  });
  const { ts } = table();
  const words = "Please come back, I beg you. What happened?";
  await mari().submit(id, { words, moves: ["open-question"] });
  await waitFor(() => isNewTable(ts), "the answer");
  const answered = thread().find((one) => one.ts === ts);
  expect(answered && shown(answered)).toContain(words);
  expect(answered && shown(answered)).toContain("Taken as: asking an open question");
  expect(answered && shown(answered)).toContain("sounds like pleading");
});

test("text typed in the thread is asked for its meaning and then said", async () => {
  const { ts } = table();
  const words = "That was our fault & nobody else's.";
  await mari().say(mari().dm, words, root().ts);
  const asked = await coach.slack.waitFor(question, { what: "the question" });
  await press(asked, ACTION.sayTyped);
  await waitFor(() => whispers().some((text) => text.includes("tick one")), "the hint");
  const place = { channel: mari().dm, ts: asked.ts, actionId: ACTION.sayTyped };
  await mari().click({
    ...place,
    state: {
      moves: {
        [ACTION.pickMoves]: {
          type: "checkboxes",
          selected_options: [{ text: { type: "plain_text", text: "x" }, value: "own" }],
        },
      },
    },
  });
  await waitFor(() => isNewTable(ts), "the answer");
  const turn = await coach.store.prisma.rehearsalTurn.findFirst({ where: { repText: words } });
  expect(turn?.moves).toMatchObject({ said: [{ move: "own" }], cardId: null });
  const question2 = thread().find((one) => one.ts === asked.ts);
  expect(question2 && shown(question2)).toContain("Taken as: owning our mistake");
});

test("what was typed can be opened in the form, words and all", async () => {
  await mari().say(mari().dm, "And what would help you?", root().ts);
  const asked = await coach.slack.waitFor(question, { what: "the question" });
  await press(asked, ACTION.openOwnWords);
  await waitFor(() => mari().modals().length === 1, "the form");
  expect(JSON.stringify(mari().modal())).toContain("And what would help you?");
  await mari().close(mari().modal().id);
});

test("the rep ends the talk, and later words are told that it is over", async () => {
  await press(table(), ACTION.endRehearsal);
  await waitFor(() => scorecard() !== undefined, "the scorecard");
  expect(shown(scorecard() ?? root())).toContain("You ended the talk.");
  expect(turnMessages()).toEqual([]);
  await mari().say(mari().dm, "One more thing", root().ts);
  await waitFor(() => thread().at(-1)?.text.includes("This talk is over") ?? false, "the note");
});
