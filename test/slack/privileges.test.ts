import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { addDays, parseDay, utcDateOf } from "#src/core/day.ts";
import { ACTION, VIEW } from "#src/slack/vocabulary.ts";
import {
  clientWithRhythm,
  JAAN,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";
import {
  fingerprint,
  forgedClick,
  forgedView,
  type Forger,
  openForger,
} from "../support/forged-requests.ts";

const today = parseDay("2026-03-10");
let coach: TestCoach;
let forger: Forger;
const ids: Record<string, string> = {};

beforeAll(async () => {
  const lastOrderOn = addDays(today, -57);
  const rows = clientWithRhythm({ clientRef: "1", name: "Kask OÜ", lastOrderOn, gapDays: 14 });
  coach = await startTestCoach({ way: "http", today, rows });
  forger = await openForger(coach);
  const { prisma } = coach.store;
  const { workspaceId } = coach;
  await vi.waitFor(() => prisma.case.findFirstOrThrow());
  const { id: caseId, clientId } = await prisma.case.findFirstOrThrow();
  const [north, south] = await Promise.all(
    ["North", "South"].map((name) => prisma.team.create({ data: { workspaceId, name } })),
  );
  const mari = await prisma.member.findFirstOrThrow({ where: { slackUserId: MARI } });
  Object.assign(ids, { caseId, clientId, mari: mari.id, north: north?.id, south: south?.id });
});
afterAll(async () => {
  await forger.close();
  await coach.close();
});

/** Mari is a rep in the north; Jaan a rep and Vello the manager in the south. */
beforeEach(async () => {
  const { prisma } = coach.store;
  const { north = "", south = "" } = ids;
  const is = (slackUserId: string, role: "rep" | "manager", teamId: string) =>
    prisma.member.updateMany({
      where: { slackUserId },
      data: { role, teamId, roleBy: "hand", deactivatedAt: null },
    });
  await is(MARI, "rep", north);
  await is(JAAN, "rep", south);
  await is(VELLO, "manager", south);
});

/** Every action and window there is; a new one is tried by outsiders as soon as it is in the vocabulary. */
const requests = [
  ...Object.values(ACTION).map((id) => ({
    id,
    payload: (by: string, teamId?: string) =>
      forgedClick({ by, actionId: id, value: ids["caseId"] ?? "", ...(teamId && { teamId }) }),
  })),
  ...Object.values(VIEW).map((id) => ({
    id: `window ${id}`,
    payload: (by: string, teamId?: string) =>
      forgedView({ by, callbackId: id, metadata: ids["caseId"] ?? "", ...(teamId && { teamId }) }),
  })),
];

describe("outsiders: nothing happens at any action and in any window", () => {
  test.each([
    ["guest", "you are a guest here"],
    ["elsewhere", "people of the company I belong to"],
    ["left", "is not active"],
  ] as const)("for somebody who is %s", async (standing, says) => {
    coach.slack.changeStanding(JAAN, standing);
    const isOut = { slackUserId: JAAN, deactivatedAt: { not: null } };
    await vi.waitFor(async () =>
      expect(await coach.store.prisma.member.count({ where: isOut })).toBe(1),
    );
    const before = await fingerprint(coach.store);
    const unanswered: string[] = [];
    for (const { id, payload } of requests)
      if (!(await forger.send(payload(JAAN))).includes(says)) unanswered.push(id);
    expect(unanswered).toEqual([]);
    expect(await fingerprint(coach.store)).toBe(before);
    coach.slack.changeStanding(JAAN, "member");
    await vi.waitFor(async () =>
      expect(await coach.store.prisma.member.count({ where: isOut })).toBe(0),
    );
  });

  test("for a request of another workspace, also in the name of a colleague", async () => {
    const before = await fingerprint(coach.store);
    for (const { payload } of requests) {
      const answer = await forger.send(payload(MARI, "T9"));
      expect(answer).toContain("people of the company I belong to");
    }
    expect(await fingerprint(coach.store)).toBe(before);
  });

  test("for somebody whom Slack does not know", async () => {
    const before = await fingerprint(coach.store);
    const some = requests.filter((_, at) => at % 10 === 0);
    for (const { payload } of some)
      expect(await forger.send(payload("U0NOBODY"))).toContain("did not tell me in time");
    expect(await fingerprint(coach.store)).toBe(before);
  });
});

/** What only some may do, forged with true ids. `make` puts there what it is done to. */
type Forgery = {
  readonly what: string;
  readonly make: () => Promise<void>;
  readonly payload: (by: string) => object;
};

const db = () => coach.store.prisma;
const here = () => ({ workspaceId: coach.workspaceId });
const caseRef = () => ids["caseId"] ?? "";

const FORGERIES: readonly Forgery[] = [
  {
    what: "switch on a rule that is paused",
    async make() {
      await db().rulePause.deleteMany();
      const counts = { right: 5, notLapsed: 9, orderedAlone: 6 };
      const data = { ...here(), rule: "silence", pausedOn: utcDateOf(today), ...counts };
      ids["pause"] = (await db().rulePause.create({ data })).id;
    },
    payload: (by) => forgedClick({ by, actionId: ACTION.resumeRule, value: ids["pause"] ?? "" }),
  },
  {
    what: "say that a rep's promise of the other team was kept",
    async make() {
      await db().promise.deleteMany();
      const of = { clientId: ids["clientId"] ?? "", caseId: caseRef(), ownerId: ids["mari"] ?? "" };
      const promise = { kind: "to-client", what: "Call back", dueOn: utcDateOf(today) };
      const made = { madeBy: MARI, madeAt: utcDateOf(today) };
      ids["promise"] = (await db().promise.create({ data: { ...of, ...promise, ...made } })).id;
    },
    payload: (by) => forgedClick({ by, actionId: ACTION.promiseKept, value: ids["promise"] ?? "" }),
  },
  {
    what: "withdraw what was asked of the other team to practise",
    async make() {
      await db().practiceAssignment.deleteMany();
      const who = { ...here(), assignedBy: "U0OTHER", assignedTo: MARI };
      const what = { objection: "price", difficulty: "medium", dueOn: utcDateOf(today) };
      ids["assignment"] = (await db().practiceAssignment.create({ data: { ...who, ...what } })).id;
    },
    payload: (by) =>
      forgedClick({ by, actionId: ACTION.withdrawAssignment, value: ids["assignment"] ?? "" }),
  },
  {
    what: "make themselves an admin",
    make: async () => {},
    payload: (by) =>
      forgedView({
        by,
        callbackId: VIEW.changePerson,
        metadata: JSON.stringify({ personId: ids["mari"], page: 0 }),
        values: {
          role: { value: { selected_option: { value: "manager" } } },
          team: { value: { selected_option: { value: "none" } } },
        },
      }),
  },
  {
    what: "remove a team",
    async make() {
      const data = { ...here(), name: `Spare ${crypto.randomUUID()}` };
      ids["spare"] = (await db().team.create({ data })).id;
    },
    payload: (by) => ({
      ...forgedClick({ by, actionId: ACTION.removeTeam, value: ids["spare"] ?? "" }),
      view: { id: "V0FORGED", type: "modal", private_metadata: "{}" },
    }),
  },
  {
    what: "take a case that one of ours caused",
    async make() {
      await db().case.updateMany({ data: { isRestricted: true, ownerId: null, state: "unowned" } });
    },
    payload: (by) => forgedClick({ by, actionId: ACTION.takeCase, value: caseRef() }),
  },
];

/** What is done shows in the database within a moment, or never. */
async function changes(payload: object): Promise<boolean> {
  const before = await fingerprint(coach.store);
  await forger.send(payload);
  for (let look = 0; look < 4; look += 1) {
    if ((await fingerprint(coach.store)) !== before) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

describe.each(FORGERIES)("forged: $what", ({ make, payload }) => {
  test("by a rep of another team: nothing", async () => {
    await make();
    expect(await changes(payload(JAAN))).toBe(false);
  });

  test("by the manager of another team: nothing", async () => {
    await make();
    expect(await changes(payload(VELLO))).toBe(false);
  });

  test("by a manager of all teams: it is done", async () => {
    await db().member.updateMany({ where: { slackUserId: VELLO }, data: { teamId: null } });
    await make();
    expect(await changes(payload(VELLO))).toBe(true);
  });
});
