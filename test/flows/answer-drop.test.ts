import { expect, test } from "vitest";
import type { DropNews } from "#src/core/import/drop/drop-news.ts";
import type { Drop, DropState } from "#src/core/import/drop/drop-state.ts";
import { answerDrop, type DropAnswer } from "#src/flows/drop/answer-drop.ts";
import type { DropChange } from "#src/flows/drop/drop-deps.ts";
import { receiveDrop } from "#src/flows/drop/receive-drop.ts";
import { showDrop } from "#src/flows/drop/show-drop.ts";

const UNDERSTOOD: DropNews = {
  what: "understood",
  kind: "order",
  sheet: null,
  separator: ",",
  rowCount: 3,
  columns: [],
  unused: [],
  headings: ["a"],
  preview: [],
  notes: [],
  questions: [],
  change: {
    read: 3,
    unchanged: 0,
    leftOut: [],
    rejected: 0,
    causes: [],
    fresh: 3,
    changed: 0,
  },
  wentInBefore: null,
};

const ASKING: DropNews = {
  ...UNDERSTOOD,
  questions: [
    { heading: "When", field: "placedOn", example: "04/05/2026", about: "day", readAs: "dmy" },
  ],
};

type Role = "rep" | "manager" | "admin";

/** One dropped file of Vello's and what is done to it. */
function desk(given: { state?: DropState; news?: DropNews; role?: Role } = {}) {
  const { state = "asking", news = UNDERSTOOD, role = "manager" } = given;
  const drop: Drop = {
    id: "d1",
    slackFileId: "F1",
    fileName: "a.csv",
    by: "U0VELLO",
    state,
    wishes: { kind: null, sheet: null, mappings: [] },
    droppedAt: new Date(0),
  };
  const changes: DropChange[] = [];
  return {
    changes,
    findMember: async () => ({ id: "m1", role, teamId: null }),
    findDrop: async (dropId: string) => (dropId === "d1" ? { drop, news } : null),
    changeDrop: async (change: DropChange) => changes.push(change) > 0,
  };
}

const say = (deps: ReturnType<typeof desk>, answer: DropAnswer, by = "U0VELLO") =>
  answerDrop(deps, { dropId: "d1", by, answer });

test.each<{ name: string; given: Parameters<typeof desk>[0]; by?: string }>([
  { name: "somebody else", given: {}, by: "U0JAAN" },
  { name: "who is a rep by now", given: { role: "rep" } },
])("an answer of $name is refused, and the file is not shown to them", async ({ given, by }) => {
  const deps = desk(given);
  expect(await say(deps, { say: "import" }, by)).toEqual({ ok: false, why: "not-allowed" });
  expect(deps.changes).toEqual([]);
  expect(await showDrop(deps, { dropId: "d1", by: by ?? "U0VELLO" })).toBeNull();
});

test("a file that is not there is refused like another's, so that ids tell nothing", async () => {
  const deps = desk();
  const answer = { say: "import" } as const;
  expect(await answerDrop(deps, { dropId: "d2", by: "U0VELLO", answer })).toEqual({
    ok: false,
    why: "not-allowed",
  });
});

test.each<{ state: DropState }>([
  { state: "looking" },
  { state: "importing" },
  { state: "done" },
  { state: "refused" },
  { state: "put-aside" },
])("nothing is taken from a file that is $state", async ({ state }) => {
  const deps = desk({ state });
  expect(await say(deps, { say: "import" })).toEqual({ ok: false, why: "not-waiting" });
  expect(await say(deps, { say: "put-aside" })).toEqual({ ok: false, why: "not-waiting" });
  expect(deps.changes).toEqual([]);
});

test("Import begins the import once nothing is open, and goes on with one that stopped", async () => {
  const ready = desk();
  expect(await say(ready, { say: "import" })).toEqual({ ok: true });
  expect(ready.changes).toMatchObject([{ from: "asking", to: "importing" }]);
  const stopped = desk({ news: { what: "stopped", of: 9 } });
  await say(stopped, { say: "import" });
  expect(stopped.changes).toMatchObject([{ to: "importing", news: { rows: 0, of: 9 } }]);
});

test("a forged Import while a question is open does nothing", async () => {
  const deps = desk({ news: ASKING });
  expect(await say(deps, { say: "import" })).toEqual({ ok: false, why: "not-waiting" });
  expect(deps.changes).toEqual([]);
});

test("an answer has the file looked at again with it; a question that was not asked has not", async () => {
  const deps = desk({ news: ASKING });
  await say(deps, { say: "read-as", question: 0, as: "mdy" });
  expect(deps.changes).toMatchObject([
    {
      to: "looking",
      wishes: {
        mappings: [{ column: "When", field: "placedOn", dayOrder: "mdy", decimalMark: null }],
      },
    },
  ]);
  expect(await say(deps, { say: "read-as", question: 1, as: "mdy" })).toMatchObject({ ok: false });
});

test.each<{ role: Role; outcome: string; kept: number }>([
  { role: "rep", outcome: "not-allowed", kept: 0 },
  { role: "manager", outcome: "taken", kept: 2 },
  { role: "admin", outcome: "taken", kept: 2 },
])("files of a $role are $outcome", async ({ role, outcome, kept }) => {
  const added: string[] = [];
  const files = [
    { slackFileId: "F1", fileName: "a.csv" },
    { slackFileId: "F2", fileName: "b.csv" },
  ];
  const deps = {
    ...desk({ role }),
    addDrop: async ({ slackFileId }: { slackFileId: string }) => {
      added.push(slackFileId);
    },
  };
  expect(await receiveDrop(deps, { by: "U0VELLO", channel: "D1", messageTs: "1.1", files })).toBe(
    outcome,
  );
  expect(added).toHaveLength(kept);
});
