import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { playTable } from "#src/core/table/play-table.ts";
import { openJobs } from "#src/jobs/worker.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { changeTable } from "#src/store/practice-tables.ts";
import {
  ALERTS,
  clientWithRhythm,
  JAAN,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";
import { buttonsOf, shown } from "../support/rehearsals-in-slack.ts";
import { present, tablesInSlack } from "../support/tables-in-slack.ts";

const lastOrderOn = parseDay("2026-01-12");
const buying = { lastOrderOn, gapDays: 14 };
const rows = [
  ...clientWithRhythm({ ...buying, clientRef: "1", name: "Kask" }),
  ...clientWithRhythm({ ...buying, clientRef: "2", name: "Tom & <!channel>" }).slice(0, -3), // buys less
];

let coach: TestCoach;
beforeAll(async () => {
  coach = await startTestCoach({ today: parseDay("2026-03-10"), rows });
});
afterAll(() => coach.close());

const tables = tablesInSlack(() => coach);
const { root, roots, thread, hand, press, whispers, waitFor } = tables;
const handOf = (ts?: string) => present(hand(ts), "no cards on the table");
const tableOf = async (ts: string) => {
  const { value } = present(buttonsOf(root(ts))[0], "no button on the table's message");
  const { tableId } = Object(JSON.parse(value));
  return coach.store.prisma.practiceTable.findUniqueOrThrow({ where: { id: String(tableId) } });
};
const vote = (by: string, at: number, ts?: string) =>
  press(by, handOf(ts), { id: ACTION.tableVote, at });

describe("gathering", () => {
  test("the command in a channel opens one, with the client who has most money at risk", async () => {
    await tables.open(MARI, "rehearse price in English");
    expect(roots()).toHaveLength(1);
    expect(root().text).toBe(
      "Team practice: Liis Mets at Kask, price. Who plays? Join, then press Start.",
    );
    expect(shown(root())).toContain("Kask has most money at risk of the open cases");
    expect(shown(root())).toContain(`<@${MARI}>`);
    expect(shown(root())).not.toMatch(/trueReason|"basis"|"seed"/u);
  });

  test("in the direct message it stays one's own talk", async () => {
    const mari = coach.slack.as(MARI);
    await mari.command(mari.dm, "/winback rehearse price with Kask");
    await waitFor(
      () => mari.messages(mari.dm).some((one) => one.text.startsWith("Practice: ")),
      "a talk of Mari's own",
    );
    expect(roots()).toHaveLength(1);
  });

  test("a client nobody knows is asked about in private, and nothing is opened", async () => {
    await tables.as(MARI).command(ALERTS, "/winback rehearse price with Xylophon");
    await waitFor(() => whispers(MARI).some((one) => one.includes("Xylophon")), "the question");
    expect(roots()).toHaveLength(1);
  });

  test("people come and go on the one message", async () => {
    await tables.join(JAAN);
    await press(JAAN, root(), { id: ACTION.tableLeave });
    await waitFor(() => !shown(root()).includes(JAAN), "Jaan gone");
    await press(VELLO, root(), { id: ACTION.tableStart });
    await waitFor(() => whispers(VELLO).some((one) => one.startsWith("Join first")), "a word");
    expect(roots()).toHaveLength(1);
    await tables.join(JAAN);
  });

  test("how it is played is chosen on it", async () => {
    const [menu] = root().blocks.flatMap((block) => [block["elements"] ?? []].flat());
    const { options } = Object(menu);
    await tables.as(JAAN).click({
      channel: ALERTS,
      ts: root().ts,
      actionId: ACTION.tableWay,
      value: String(Object(options[1]).value),
    });
    await waitFor(() => shown(root()).includes("*By votes*"), "votes");
    expect(roots()).toHaveLength(1);
  });
});

describe("by votes", () => {
  test("the talk begins in the thread; only who sits there votes, and the counts are seen", async () => {
    await tables.start(MARI);
    expect(shown(handOf())).toContain("<!date^");
    await vote(VELLO, 0);
    await waitFor(() => whispers(VELLO).length >= 2, "Vello told to join");
    await vote(MARI, 1);
    await waitFor(() => shown(handOf()).includes("1 of 2 have voted"), "Mari's vote");
    expect(shown(handOf())).toContain("🔵 1 vote");
    await vote(MARI, 0);
    await vote(MARI, 0);
    await waitFor(() => /🔵 1 vote/u.test(shown(handOf())), "Mari's other vote");
    expect(shown(handOf())).not.toContain("🔵🔵");
  });

  test("with the last vote it is said, and everybody sees how the client feels", async () => {
    const first = handOf();
    await vote(JAAN, 0);
    await tables.nextHand(first);
    const answered = present(
      thread().find((one) => one.ts === first.ts),
      "the answered turn",
    );
    await waitFor(() => {
      const now = thread().find((one) => one.ts === first.ts);
      return now !== undefined && shown(now).includes("*Trust*");
    }, "the feelings");
    expect(
      buttonsOf(
        present(
          thread().find((one) => one.ts === answered.ts),
          "",
        ),
      ),
    ).toEqual([]);
    expect(roots()).toHaveLength(1);
  });

  test("the coach is killed between a vote and its count, started again, and the game goes on", async () => {
    const { ts } = root();
    const before = handOf();
    await vote(MARI, 0);
    await waitFor(() => shown(handOf()).includes("1 of 2 have voted"), "Mari's vote");
    const { id: tableId, turn, rehearsalId } = await tableOf(ts);
    await coach.stop();
    const { state } = await coach.store.prisma.rehearsal.findUniqueOrThrow({
      where: { id: rehearsalId },
    });
    const [card] = Object(state).cards;
    const queue = await openJobs(coach.store.queueOn, () => {});
    const [jobs, at] = [queue.of(coach.workspaceId), new Date()];
    await changeTable(
      coach.store.prisma,
      {
        post: (tx) => jobs.send("outbox.post", {}, tx),
        answer: (tx, of) => jobs.send("table.answer", { tableId: of }, tx),
        wake: (tx, then) => jobs.send("table.clock", {}, tx, then),
      },
      {
        workspaceId: coach.workspaceId,
        tableId,
        at,
        play: (table) =>
          playTable(table, { do: "vote", by: JAAN, turn, cardId: card.id }, at.getTime()),
      },
    );
    await queue.stop();
    expect((await tableOf(ts)).phase).toBe("saying");
    await coach.restart();
    await tables.nextHand(before);
    expect((await tableOf(ts)).turn).toBe(turn + 1);
    expect(await coach.store.prisma.rehearsalTurn.count({ where: { rehearsalId } })).toBe(turn);
  });
});

describe("several tables in one channel", () => {
  test("each has its own message, thread and talk", async () => {
    const first = root().ts;
    const second = await tables.open(JAAN, "rehearse missing product hard with Tom");
    expect(roots()).toHaveLength(2);
    expect(shown(root(second))).toContain("Tom &amp; &lt;!channel&gt;, missing product");
    expect(shown(root(second))).toContain("hard");
    expect(shown(root(second))).not.toContain("most money at risk");
    await tables.start(JAAN, second);
    await press(MARI, handOf(second), { id: ACTION.tableSay });
    await waitFor(
      () => whispers(MARI, second).some((one) => one.startsWith("Join first")),
      "a word",
    );
    const one = handOf(second);
    await press(JAAN, one, { id: ACTION.tableSay });
    await tables.nextHand(one, second);
    expect((await tableOf(first)).turn).toBe(3);
    expect((await tableOf(second)).turn).toBe(2);
  });

  test("one after the other: own words of whose turn it is, with what they mean", async () => {
    await press(JAAN, handOf(), { id: ACTION.tableWords });
    await waitFor(() => tables.as(JAAN).modals().length === 1, "the form");
    const before = handOf();
    const form = tables.as(JAAN).modal().id;
    const tooLong = { words: "x".repeat(601), moves: ["permission"] };
    expect(await tables.as(JAAN).submit(form, tooLong)).toMatchObject({
      errors: { words: "That is too much for one breath: make it shorter." },
    });
    await tables
      .as(JAAN)
      .submit(form, { words: "May I ask <you> something?", moves: ["permission"] });
    await tables.nextHand(before);
    const said = thread().find((one) => one.ts === before.ts);
    await waitFor(() => JSON.stringify(thread()).includes("Taken as:"), "what it was taken as");
    expect(shown(present(said, "the turn"))).toContain("May I ask &lt;you&gt; something?");
  });

  test("the clock stops when nobody answers in time, and a click goes on", async () => {
    const ts = await tables.open(VELLO, "rehearse price by votes with Kask");
    const { id } = await tableOf(ts);
    await coach.store.prisma.practiceTable.update({ where: { id }, data: { turnSeconds: 1 } });
    await tables.start(VELLO, ts);
    await waitFor(
      () => shown(handOf(ts)).includes("Nobody has voted in time"),
      "the end of a turn",
    );
    const before = handOf(ts);
    await vote(VELLO, 0, ts); // alone at the table, so all have voted
    expect(shown(await tables.nextHand(before, ts))).toContain("Turn 2");
  });
});

describe("the end", () => {
  test("is the team's scorecard, the vote for the best line, and the result on the message", async () => {
    const { ts } = present(roots()[0], "the first table");
    const { id } = await tableOf(ts);
    await press(MARI, root(ts), { id: ACTION.tableEnd });
    const best = () => thread(ts).find((one) => one.text === "Which was your best line?");
    await waitFor(() => best() !== undefined, "the vote for the best line");
    const score = thread(ts).find((one) => one.text.startsWith("The team's scorecard: "));
    expect(score && buttonsOf(score)).toEqual([]);
    await press(MARI, present(best(), "no vote"), { id: ACTION.tablePraise });
    await waitFor(() => shown(present(best(), "")).includes("1 of 2 have voted"), "Mari's vote");
    await press(JAAN, present(best(), "no vote"), { id: ACTION.tablePraise, at: 1 });
    await waitFor(() => /\d+ of \d+ points/u.test(root(ts).text), "the result");
    expect(shown(root(ts))).toContain("🏆 *Best line*, with 1 vote");
    expect(buttonsOf(root(ts))).toEqual([]);
    const closed = await coach.store.prisma.practiceTable.findUniqueOrThrow({ where: { id } });
    expect(closed).toMatchObject({ phase: "over", closedBy: "played" });
  });

  test("a closed table takes nobody in", async () => {
    const closed = await coach.store.prisma.practiceTable.findFirstOrThrow({
      where: { phase: "over" },
    });
    const other = present(roots()[1], "another table");
    const join = buttonsOf(other).find((one) => one.id === ACTION.tableJoin);
    const { block } = present(join, "no Join");
    const forged = (tableId: string) =>
      tables.as(VELLO).use({
        place: { in: "message", channel: ALERTS, ts: other.ts },
        blockId: block,
        action: { type: "button", action_id: ACTION.tableJoin, value: JSON.stringify({ tableId }) },
        state: {},
      });
    await forged(closed.id);
    await waitFor(() => whispers(VELLO).some((one) => one.includes("table is closed")), "a word");
    await forged(crypto.randomUUID());
    await waitFor(
      () => whispers(VELLO).some((one) => one.includes("not there any more")),
      "a word",
    );
    expect(shown(root(other.ts))).not.toContain(VELLO);
  });
});
