import { describe, expect, test } from "vitest";
import { addDays, parseDay, utcDateOf } from "#src/core/day.ts";
import type { Assignment } from "#src/core/practice/assignment.ts";
import { presentAgenda } from "#src/slack/presenters/agenda.ts";
import { presentAssignments } from "#src/slack/presenters/assignment-form.ts";
import { presentAssignment } from "#src/slack/presenters/assignment-message.ts";
import { presentLeague } from "#src/slack/presenters/league.ts";
import { presentSharedTalk } from "#src/slack/presenters/shared-talk.ts";
import { drawBar } from "#src/slack/presenters/say-share.ts";
import { ACTION } from "#src/slack/vocabulary.ts";

const TODAY = parseDay("2026-03-10");
const ID = "019a0000-0000-7000-8000-000000000001";

const assignment: Assignment = {
  assignmentId: ID,
  assignedBy: "U0VELLO",
  assignedTo: "U0MARI",
  objection: "price",
  difficulty: "hard",
  client: { clientId: ID, clientName: "Tom <!channel>" },
  dueOn: TODAY,
  note: "Please & thanks\n<@U0>",
  assignedAt: utcDateOf(TODAY),
  doneOn: null,
  withdrawnOn: null,
};

test.each([
  { first: 0, best: 0, bar: "░░░░░░░░░░" },
  { first: 0.25, best: 0.9, bar: "███▓▓▓▓▓▓░" },
  { first: 0.8, best: 0.8, bar: "████████░░" },
  { first: 1, best: 1, bar: "██████████" },
  { first: 0.9, best: 0.2, bar: "█████████░" },
])("the bar from $first to $best is $bar", ({ first, best, bar }) => {
  expect(drawBar(first, best)).toBe(bar);
});

describe("the agenda's line", () => {
  test("of an assignment stands alone with its button where nothing else is to be done", () => {
    const { text, blocks } = presentAgenda(null, TODAY, { kind: "assigned", assignment });
    expect(text).toBe("A practice talk for you today.");
    expect(JSON.stringify(blocks)).toContain(ACTION.practiseAssigned);
    expect(JSON.stringify(blocks)).toContain("due today");
  });

  test("of what comes up again never makes a day of its own", () => {
    const line = { kind: "due", objection: "rumour", difficulty: "easy" } as const;
    const { text, blocks } = presentAgenda(null, TODAY, line);
    expect(text).toBe("Everything for today is done.");
    expect(JSON.stringify(blocks)).toContain("practise *something they heard* again");
  });
});

describe("an assignment", () => {
  test("is told with what is data escaped, and begins with a button until it is over", () => {
    const open = JSON.stringify(presentAssignment(assignment, TODAY));
    expect(open).toContain("Tom &lt;!channel&gt;");
    expect(open).toContain("Please &amp; thanks\\n> &lt;@U0&gt;");
    expect(open).toContain(ACTION.practiseAssigned);
    for (const over of [{ doneOn: TODAY }, { withdrawnOn: TODAY }])
      expect(JSON.stringify(presentAssignment({ ...assignment, ...over }, TODAY))).not.toContain(
        ACTION.practiseAssigned,
      );
  });

  test("in the manager's list is done, not done or overdue, and can be withdrawn until it is done", () => {
    const list = (change: Partial<Assignment>) =>
      JSON.stringify(
        presentAssignments([{ ...assignment, ...change }], { today: TODAY, news: "x" }),
      );
    expect(list({})).toContain("not done yet");
    expect(list({ dueOn: addDays(TODAY, -1) })).toContain("overdue");
    expect(list({})).toContain(ACTION.withdrawAssignment);
    expect(list({ doneOn: TODAY })).toContain("✅ done");
    expect(list({ doneOn: TODAY })).not.toContain(ACTION.withdrawAssignment);
  });
});

const LEAGUE = { today: TODAY, isOn: true, isIn: true, isManager: false, rows: [] };

function shown(change: object): string {
  return JSON.stringify(presentLeague({ ...LEAGUE, ...change }).blocks);
}

describe("the league", () => {
  test("has a way out for everybody and a switch for managers", () => {
    expect(shown({})).toContain('"value":"out"');
    expect(shown({ isIn: false })).toContain('"value":"in"');
    expect(shown({})).not.toContain(ACTION.leagueForAll);
    expect(shown({ isManager: true })).toContain('"value":"off"');
    expect(shown({ isManager: true, isOn: false })).toContain('"value":"on"');
    expect(shown({ isOn: false })).not.toContain(ACTION.leagueForMe);
  });

  test("names places, points and votes", () => {
    const rows = [{ slackUserId: "U1", place: 1, points: 24, tables: 2, praise: 2 }];
    expect(shown({ rows })).toContain("*1.* <@U1>  *24* (2 tables, 2 votes for a best line)");
  });
});

test("a talk that was taken back shows nothing any more", () => {
  expect(presentSharedTalk(null).text).toContain("taken back");
});
