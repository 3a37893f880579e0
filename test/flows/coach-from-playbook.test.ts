import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { progressSchema } from "#src/core/case/progress.ts";
import { coachFromPlaybook } from "#src/flows/coach-from-playbook.ts";
import { presentHowToSay } from "#src/slack/presenters/playbook-advice.ts";
import { checkView } from "#src/local-slack/blocks/check-view.ts";
import { loadCaseCard } from "#src/store/cards.ts";
import { loadCaseFile } from "#src/store/case-files.ts";
import type { Store } from "#src/store/open.ts";
import { loadSettings, saveSettings } from "#src/store/settings.ts";
import { addCompany, DAY, inCompany, type InCompany } from "../support/choosing.ts";
import { openTestStore } from "../support/store.ts";

let store: Store;
let workspaceId: string;
let here: InCompany;
let caseId: string;

beforeAll(async () => {
  store = await openTestStore("postgres");
});
afterAll(() => store.close());
beforeEach(async () => {
  workspaceId = await addCompany(store);
  here = inCompany(store, workspaceId);
  await here.addSilent("Kask <OÜ>");
  await here.morning();
  [caseId = ""] = await here.caseIds();
});

async function ask(by: string, about = caseId) {
  const { prisma } = store;
  const asked = { workspaceId, caseId: about, by, today: DAY };
  return coachFromPlaybook(
    {
      findMember: (slackUserId) => here.findMember(slackUserId),
      loadSettings: (id) => loadSettings(prisma, id),
      loadCaseFile: (given) => loadCaseFile(prisma, given),
      loadCaseCard: (id, viewer) => loadCaseCard(prisma, id, viewer),
    },
    asked,
  );
}

async function advise(by: string) {
  const outcome = await ask(by);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.advice;
}

async function record(entry: { real: string; source: "client-words" | "rep-guess" }, by: string) {
  await store.prisma.reason.create({
    data: {
      caseId,
      ...entry,
      confidence: "medium",
      words: entry.source === "client-words" ? "So they said" : null,
      recordedBy: by,
    },
  });
}

test("a new case is met with what its sign suggests, and no reason", async () => {
  const advice = await advise("U-Mari");
  expect(advice.reason).toBeNull();
  expect(advice.step.id).toMatch(/^step\.P/);
  expect(advice.redLines.length).toBeGreaterThan(0);
  expect(advice.way).not.toBeNull();
});

test("a guess is called one, and a fact comes before it", async () => {
  await record({ real: "B2", source: "rep-guess" }, "U-Mari");
  expect((await advise("U-Mari")).reason).toMatchObject({ id: "B2", isFact: false });
  await record({ real: "B5", source: "client-words" }, "U-Mari");
  await record({ real: "C1", source: "rep-guess" }, "U-Mari");
  expect((await advise("U-Mari")).reason).toMatchObject({ id: "B5", isFact: true });
});

test("a reason about an employee is told to managers and whoever wrote it, and to nobody else", async () => {
  await record({ real: "B4b", source: "client-words" }, "U-Viive");
  expect((await advise("U-Mari")).reason).toBeNull();
  expect((await advise("U-Vello")).reason).toMatchObject({ id: "B4b" });
});

test("a restricted case has nothing for reps, nor has one that is not there", async () => {
  await store.prisma.case.update({ where: { id: caseId }, data: { isRestricted: true } });
  expect(await ask("U-Mari")).toEqual({ ok: false, why: "no-case" });
  expect(await ask("U-Vello")).toMatchObject({ ok: true });
  const nowhere = "00000000-0000-7000-8000-000000000000";
  expect(await ask("U-Vello", nowhere)).toEqual({ ok: false, why: "no-case" });
});

const lines = async (by: string) =>
  (await advise(by)).reason?.play.say.map(({ from }) => from) ?? [];

test("whoever looks after the client is spoken to as such, others as colleagues or managers", async () => {
  const mari = await store.prisma.member.findFirstOrThrow({ where: { slackUserId: "U-Mari" } });
  await record({ real: "C4", source: "client-words" }, "U-Mari");
  expect(await lines("U-Mari")).toEqual(["FI-169"]);
  await store.prisma.client.updateMany({ data: { ownerId: mari.id } });
  expect(await lines("U-Mari")).toEqual(["FI-168", "FI-168"]);
});

test("what was found out about the fault changes what is said", async () => {
  const fault = {
    by: "us",
    what: "The pallets came a week late",
    orderRef: null,
    promised: null,
    delivered: null,
    whoSuffered: null,
    on: DAY,
  };
  await store.prisma.case.update({
    where: { id: caseId },
    data: { progress: progressSchema.parse({ fault }) },
  });
  expect((await advise("U-Mari")).way).toBe("visit");
});

test("the company's own words are what the coach says", async () => {
  const { step } = await advise("U-Mari");
  const change = { playbook: { texts: { [step.id]: { advice: "Our own way." } } } };
  await saveSettings(store.prisma, { workspaceId, change });
  expect((await advise("U-Mari")).step.advice).toBe("Our own way.");
});

test("the window fits Slack and keeps data harmless", async () => {
  await record({ real: "B5", source: "client-words" }, "U-Mari");
  const view = presentHowToSay(await ask("U-Mari"));
  expect(checkView(view, "modal")).toEqual([]);
  expect(JSON.stringify(view)).toContain("Kask &lt;OÜ&gt;");
  const refused = presentHowToSay({ ok: false, why: "no-case" });
  expect(JSON.stringify(refused)).toContain("others handle it");
});
