import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CaseAction } from "#src/core/case/case-action.ts";
import type { EmployeeMeant } from "#src/core/reason/employee-meant.ts";
import type { ReasonEntry } from "#src/core/reason/reason-entry.ts";
import { offerDraft } from "#src/flows/offer-draft.ts";
import { recordReason } from "#src/flows/record-reason.ts";
import { writeDraft } from "#src/flows/write-draft.ts";
import { isCaseSeen, mayWorkOnClient } from "#src/store/case-sight.ts";
import { changeCase } from "#src/store/cases.ts";
import { loadHandOver, saveHandOver } from "#src/store/handovers.ts";
import { loadHandOverNews } from "#src/store/hand-over-news.ts";
import type { Store } from "#src/store/open.ts";
import { findFollowUp, saveReason } from "#src/store/reasons.ts";
import { loadRehearsalFacts } from "#src/store/rehearsal-facts.ts";
import { draftingOver } from "../support/drafting.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addCase, addTeam, addWrongedClient, TODAY } from "../support/wronged-client.ts";

const rude: ReasonEntry = {
  stated: null,
  real: "B4a",
  source: "client-words",
  confidence: "high",
  words: "He shouted at me",
};

const nothing = async () => {};

/** Mari (U1, a rep) looks after the client; Jüri (U2) and Anu (U4) are managers, Jaan (U3) is a rep. */
describe.each(FLOW_ENGINES)("a case about one of ours on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let mari: string;
  let jaan: string;
  let anu: string;
  let clientId: string;
  let caseId: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    const { prisma } = store;
    await prisma.promise.deleteMany();
    await prisma.workspace.deleteMany();
    await prisma.claim.deleteMany();
    workspaceId = await addWorkspace(store);
    mari = await addTeam(store, workspaceId);
    const add = async (name: string, slackUserId: string, role: "rep" | "manager") =>
      (await prisma.member.create({ data: { workspaceId, name, slackUserId, role } })).id;
    jaan = await add("Jaan", "U3", "rep");
    anu = await add("Anu", "U4", "manager");
    clientId = await addWrongedClient(store, { workspaceId, ownerId: mari });
    caseId = await addCase(store, clientId);
    await change("U1", { type: "take", memberId: mari });
  });

  const change = (by: string, action: CaseAction) =>
    changeCase(store.prisma, nothing, { workspaceId, caseId, by, today: TODAY, action });
  const record = (by: string, about: EmployeeMeant, entry = rude) =>
    recordReason(
      {
        saveReason: saveReason.bind(null, store.prisma, nothing),
        findFollowUp: findFollowUp.bind(null, store.prisma),
      },
      { workspaceId, caseId, by, today: TODAY, entry, about, actId: crypto.randomUUID() },
    );
  const aboutMari = () => record("U3", { memberId: mari, role: null });
  const handOver = (by: string, toId: string | null, movesAccount = false) =>
    saveHandOver(store.prisma, nothing, {
      workspaceId,
      caseId,
      by,
      today: TODAY,
      toId,
      why: "for <you>",
      movesAccount,
    });
  const state = () =>
    store.prisma.case.findUniqueOrThrow({ where: { id: caseId }, include: { owner: true } });
  const accountOwner = async () =>
    (await store.prisma.client.findUniqueOrThrow({ where: { id: clientId } })).ownerId;
  const told = async () => {
    const where = { workspaceId, key: { startsWith: "handover:" } };
    const rows = await store.prisma.outboxMessage.findMany({ where, orderBy: { id: "asc" } });
    const news = rows.map(({ key }) => loadHandOverNews(store.prisma, key.slice(9)));
    return Object.fromEntries(
      (await Promise.all(news)).map((one, at) => [rows[at]?.channel ?? "", one]),
    );
  };

  test("it is withdrawn from the employee and given to a manager, and what they promised with it", async () => {
    await store.prisma.promise.create({
      data: {
        clientId,
        caseId,
        kind: "to-client",
        what: "Call",
        ownerId: mari,
        dueOn: new Date(),
        madeBy: "U1",
      },
    });
    expect(await aboutMari()).toMatchObject({ ok: true, isWithdrawn: true, followUp: null });
    expect(await state()).toMatchObject({ isRestricted: true, barredId: mari, ownerId: anu });
    expect(await accountOwner()).toBe(anu);
    expect(await store.prisma.promise.findFirst()).toMatchObject({
      ownerId: anu,
      isRestricted: true,
    });
  });

  test("the manager is told why, the employee only that a manager has it", async () => {
    await aboutMari();
    const { U4, U1, ...others } = await told();
    expect(U4).toMatchObject({
      to: "new-owner",
      employee: { reason: "B4a", who: "Mari Kuusk", words: "He shouted at me", isGuess: false },
    });
    expect(U1).toEqual({
      to: "former-owner",
      caseId,
      clientId,
      clientName: "Kohvik Põhja",
      toName: "Anu",
      byName: null,
      why: null,
      isHidden: true,
    });
    expect(others).toEqual({});
  });

  test("a role that is no member's bars nobody, and the case is withdrawn all the same (ET-03)", async () => {
    await record("U1", { memberId: null, role: "the driver" });
    expect(await state()).toMatchObject({ isRestricted: true, barredId: null, ownerId: anu });
    expect((await told())["U4"]).toMatchObject({ employee: { who: "the driver" } });
    expect(await isCaseSeen(store.prisma, { workspaceId, caseId, slackUserId: "U1" })).toBe(false);
  });

  test("a guess takes the case to a manager too, but not the account", async () => {
    const guess = { ...rude, source: "rep-guess", confidence: "low" } as const;
    await record("U3", { memberId: mari, role: null }, guess);
    expect(await state()).toMatchObject({ isRestricted: true, barredId: mari, ownerId: anu });
    expect(await accountOwner()).toBe(mari);
    expect((await told())["U4"]).toMatchObject({ employee: { isGuess: true } });
  });

  test("who did not get on with their rep means the rep", async () => {
    await record("U3", { memberId: null, role: null }, { ...rude, real: "B4b" });
    expect((await state()).barredId).toBe(mari);
  });

  test("when the one manager is the reason another takes over, and they see nothing", async () => {
    const manager = await store.prisma.member.findFirstOrThrow({ where: { slackUserId: "U2" } });
    await handOver("U2", manager.id);
    await record("U3", { memberId: manager.id, role: null });
    expect((await state()).ownerId).toBe(anu);
    expect(await isCaseSeen(store.prisma, { workspaceId, caseId, slackUserId: "U2" })).toBe(false);
  });

  test("with nobody to give it to, nobody holds it and the employee still may not", async () => {
    await store.prisma.member.updateMany({ where: { role: "manager" }, data: { role: "rep" } });
    await aboutMari();
    expect(await state()).toMatchObject({ state: "unowned", ownerId: null, barredId: mari });
    const take = await change("U1", { type: "take", memberId: mari });
    expect(take).toMatchObject({ ok: false, why: "handled-by-manager" });
  });

  test.each<[string, () => CaseAction]>([
    ["take", () => ({ type: "take", memberId: mari })],
    ["snooze", () => ({ type: "snooze", until: TODAY, today: TODAY })],
    ["not lapsed", () => ({ type: "dismiss", why: "other", note: null })],
    ["a reason", () => ({ type: "record-reason" })],
    ["an act", () => ({ type: "method", act: { act: "empathy", calm: true } })],
    ["a hand-over", () => ({ type: "hand-over", toId: mari, why: "mine" })],
  ])("the employee's click on an old card is refused: %s", async (_, action) => {
    await aboutMari();
    const events = await store.prisma.caseEvent.count();
    for (const by of ["U1", "U3"])
      expect(await change(by, action())).toMatchObject({ ok: false, why: "handled-by-manager" });
    expect(await store.prisma.caseEvent.count()).toBe(events);
  });

  test("neither drafts nor rehearsals nor new reasons, by the case or by the client", async () => {
    await aboutMari();
    const ask = { workspaceId, caseId, askedBy: "U1", today: TODAY };
    const drafting = draftingOver(store.prisma);
    const deps = { ...drafting, findCaseClient: async () => clientId };
    const refused = { ok: false, why: "handled-by-manager" };
    expect(await offerDraft(deps, ask)).toEqual(refused);
    const wish = { ...ask, clientId, intent: null, channel: null, language: null };
    expect(await writeDraft(drafting, { ...wish, caseId: null })).toEqual(refused);
    const talk = { workspaceId, clientId, caseId: null, playedBy: "U1", today: TODAY };
    expect(await loadRehearsalFacts(store.prisma, talk)).toBe(null);
    expect(await record("U1", { memberId: jaan, role: null })).toEqual(refused);
    expect((await writeDraft(drafting, { ...wish, askedBy: "U4" })).ok).toBe(true);
  });

  test("nobody hands it back to the employee, a manager may give it to another rep who then sees it", async () => {
    await aboutMari();
    const asked = { workspaceId, caseId, today: TODAY };
    expect(await loadHandOver(store.prisma, { ...asked, by: "U1" })).toBe(null);
    const offer = await loadHandOver(store.prisma, { ...asked, by: "U4" });
    expect(offer?.choices.map(({ name }) => name)).toEqual(["Jüri Mets", "Jaan"]);
    expect(offer?.contact).toEqual({ by: "manager", because: "reason" });
    expect(await handOver("U4", mari)).toEqual({ ok: false, why: "may-not-hold" });
    expect(await handOver("U1", jaan)).toEqual({ ok: false, why: "handled-by-manager" });
    expect(await handOver("U4", jaan, true)).toMatchObject({ ok: true, toName: "Jaan" });
    expect(await isCaseSeen(store.prisma, { workspaceId, caseId, slackUserId: "U3" })).toBe(true);
    const client = await store.prisma.client.findUniqueOrThrow({ where: { id: clientId } });
    expect(client.ownerId).toBe(jaan);
  });

  test("the client's next case is not for the employee either", async () => {
    await aboutMari();
    await store.prisma.case.update({ where: { id: caseId }, data: { state: "regained" } });
    caseId = await addCase(store, clientId);
    expect(await change("U1", { type: "take", memberId: mari })).toMatchObject({
      ok: false,
      why: "handled-by-manager",
    });
    expect(await handOver("U4", mari)).toEqual({ ok: false, why: "may-not-hold" });
    const sight = { workspaceId, clientId };
    expect(await mayWorkOnClient(store.prisma, { ...sight, slackUserId: "U1" })).toBe(false);
    expect(await mayWorkOnClient(store.prisma, { ...sight, slackUserId: "U3" })).toBe(true);
    expect(await change("U3", { type: "take", memberId: jaan })).toMatchObject({ ok: true });
  });

  test("a hand-over keeps the history and tells both; forged ids change nothing", async () => {
    expect(await handOver("U3", anu)).toEqual({ ok: false, why: "not-yours" });
    expect(await handOver("U1", crypto.randomUUID())).toEqual({ ok: false, why: "nobody-chosen" });
    expect(await handOver("U1", jaan, true)).toMatchObject({ ok: true });
    const news = await told();
    expect(news["U3"]).toMatchObject({
      to: "new-owner",
      byName: "Mari Kuusk",
      why: "for <you>",
      employee: null,
    });
    expect(news["U1"]).toMatchObject({ to: "former-owner", toName: "Jaan", isHidden: false });
    const events = await store.prisma.caseEvent.findMany({ orderBy: { id: "asc" } });
    expect(events.map(({ what }) => what)).toEqual(["taken", "handed-over"]);
    const client = await store.prisma.client.findUniqueOrThrow({ where: { id: clientId } });
    expect(client.ownerId).toBe(mari); // only a manager moves the account
  });

  test("a case of another company is not there", async () => {
    const other = await store.prisma.workspace.create({ data: { name: "Other" } });
    const given = { workspaceId: other.id, caseId, by: "U4", today: TODAY };
    expect(await loadHandOver(store.prisma, given)).toBe(null);
    const wish = { ...given, toId: jaan, why: "x", movesAccount: false };
    expect(await saveHandOver(store.prisma, nothing, wish)).toEqual({
      ok: false,
      why: "no-such-case",
    });
  });
});
