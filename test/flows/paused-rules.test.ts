import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "#src/core/day.ts";
import { parseOutboxKey } from "#src/core/outbox.ts";
import { resumeRule } from "#src/flows/resume-rule.ts";
import { runMorning } from "#src/flows/run-morning.ts";
import { endPause, loadPausedRule } from "#src/store/rule-pauses.ts";
import type { Store } from "#src/store/open.ts";
import { addCompany, DAY, inCompany, type InCompany } from "../support/choosing.ts";
import { morningOver } from "../support/morning-over.ts";
import { FLOW_ENGINES, openTestStore } from "../support/store.ts";

let store: Store;
let workspaceId: string;
let here: InCompany;
let posts = 0;

const queue = async (): Promise<void> => {
  posts += 1;
};

const next = addDays(DAY, 1);

/** Twenty alerts, of which so many were wrong and the others right; a client more falls silent after them. */
async function twentyVerdicts(wrong: number): Promise<void> {
  await here.set({ cardsPerRep: 100 });
  await here.addManySilent(20);
  await here.morning();
  for (const [i, caseId] of (await here.caseIds()).entries())
    await here.dismiss(caseId, i < wrong ? "seasonal" : "closed-down");
  await here.addSilent("later");
}

const click = async (by: string) => {
  const pause = await store.prisma.rulePause.findFirstOrThrow();
  return resumeRule(
    {
      findMember: (slackUserId) => here.findMember(slackUserId),
      endPause: (given) => endPause(store.prisma, queue, given),
    },
    { workspaceId, pauseId: pause.id, by, today: next },
  );
};

describe.each(FLOW_ENGINES)("a rule that is wrong too often on %s", (engine) => {
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    workspaceId = await addCompany(store);
    here = inCompany(store, workspaceId);
  });

  test.each([
    { wrong: 10, pauses: 0, newAlerts: 1, heldBack: undefined },
    { wrong: 11, pauses: 1, newAlerts: 0, heldBack: 1 },
  ])("$wrong wrong of twenty: $pauses pauses", async ({ wrong, pauses, newAlerts, heldBack }) => {
    await twentyVerdicts(wrong);
    const { morning: run } = await here.morning(next);
    expect(await store.prisma.rulePause.count()).toBe(pauses);
    expect(run.newAlerts).toBe(newAlerts);
    expect(run.heldBack["rule-paused"]).toBe(heldBack);
  });

  test("every manager is told once, whatever runs at once or again", async () => {
    await twentyVerdicts(20);
    await Promise.all([here.morning(next), here.morning(next)]);
    await here.morning(addDays(next, 1));
    expect(await here.posts("rule-paused")).toEqual(["U-Vello", "U-Viive"]);
    const rows = await store.prisma.outboxMessage.findMany({ where: { channel: "U-Vello" } });
    const [pauseId = "", reader] = parseOutboxKey(rows[0]?.key ?? "").id.split("/");
    expect(reader).toBe("U-Vello");
    expect(await loadPausedRule(store.prisma, pauseId)).toMatchObject({
      pausedOn: next,
      right: 0,
      notLapsed: 20,
      orderedAlone: 0,
      resumed: null,
    });
  });

  test("a crash after the pause was kept tells nobody twice", async () => {
    await twentyVerdicts(20);
    const whole = morningOver(store.prisma, queue);
    const broken = { ...whole, saveMorning: () => Promise.reject(new Error("killed")) };
    await expect(runMorning(broken, { workspaceId, day: next })).rejects.toThrow("killed");
    expect((await here.morning(next)).morning.heldBack).toMatchObject({ "rule-paused": 1 });
    expect(await here.posts("rule-paused")).toHaveLength(2);
  });

  test("without a manager the admins are told, and without them the alerts' channel", async () => {
    await store.prisma.member.deleteMany({ where: { role: "manager" } });
    await twentyVerdicts(20);
    await here.morning(next);
    expect(await here.posts("rule-paused")).toEqual(["U-Anna"]);
    await store.prisma.rulePause.deleteMany();
    await store.prisma.outboxMessage.deleteMany();
    await store.prisma.member.deleteMany({ where: { role: "admin" } });
    await here.morning(addDays(next, 1));
    expect(await here.posts("rule-paused")).toEqual(["winback-alerts"]);
  });

  test("a rep cannot switch it on again; a manager can, once, and the count starts anew", async () => {
    await twentyVerdicts(20);
    await here.morning(next);
    await store.prisma.outboxMessage.updateMany({ data: { state: "posted" } });
    const asked = posts;
    expect(await click("U-Mari")).toEqual({ ok: false, why: "not-a-manager" });
    expect(await store.prisma.rulePause.count({ where: { resumedOn: null } })).toBe(1);
    expect(await click("U-Viive")).toEqual({ ok: true, changed: true });
    expect(await click("U-Vello")).toEqual({ ok: true, changed: false });
    const told = { key: { startsWith: "rule-paused:" } };
    expect(await store.prisma.outboxMessage.count({ where: { ...told, stale: true } })).toBe(2);
    expect(posts).toBe(asked + 1);
    const pause = await store.prisma.rulePause.findFirstOrThrow();
    expect(await loadPausedRule(store.prisma, pause.id)).toMatchObject({
      resumed: { on: next, byName: "Viive" },
    });
    const after = await here.morning(addDays(next, 1));
    expect(after.morning).toMatchObject({ newAlerts: 1 });
    expect(await store.prisma.rulePause.count()).toBe(1);
  });

  test("a pause of another company cannot be ended", async () => {
    await twentyVerdicts(20);
    await here.morning(next);
    const pause = await store.prisma.rulePause.findFirstOrThrow();
    const other = await store.prisma.workspace.create({ data: { name: "Other" } });
    const given = { workspaceId: other.id, pauseId: pause.id, by: "U-Vello", today: next };
    expect(await endPause(store.prisma, queue, given)).toBeNull();
  });
});
