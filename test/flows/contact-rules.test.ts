import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ContactRule } from "#src/core/contact/contact-rule.ts";
import { addDays, parseDay } from "#src/core/day.ts";
import { changeContactRule } from "#src/flows/change-contact-rule.ts";
import { showContactRules } from "#src/flows/show-contact-rules.ts";
import { findCaseClient } from "#src/store/case-clients.ts";
import { isCaseSeen } from "#src/store/case-sight.ts";
import { loadContactRecord } from "#src/store/contact-grounds.ts";
import { saveContactRule } from "#src/store/contact-rules.ts";
import { findMemberBySlackUser } from "#src/store/members.ts";
import type { Store } from "#src/store/open.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addCase, addTeam, addWrongedClient, TODAY } from "../support/wronged-client.ts";

const REP = "U1";
const MANAGER = "U2";

describe.each(FLOW_ENGINES)("contact rules on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let clientId: string;
  let caseId: string;
  let contactId: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    const ownerId = await addTeam(store, workspaceId);
    clientId = await addWrongedClient(store, { workspaceId, ownerId });
    caseId = await addCase(store, clientId);
    ({ id: contactId } = await store.prisma.contact.findFirstOrThrow());
  });

  const deps = () => ({
    now: () => new Date(`${TODAY}T09:00:00Z`),
    loadContactRecord: loadContactRecord.bind(null, store.prisma),
    findHolidays: async () => new Map(),
    findCaseClient: findCaseClient.bind(null, store.prisma),
    isCaseSeen: isCaseSeen.bind(null, store.prisma),
    saveContactRule: saveContactRule.bind(null, store.prisma, async () => {}),
    async findMember(slackUserId: string) {
      const member = await findMemberBySlackUser(store.prisma, workspaceId, slackUserId);
      if (member === null) throw new Error(`nobody is ${slackUserId}`);
      return member;
    },
  });
  const set = (rule: ContactRule, by = REP, id = caseId) =>
    changeContactRule(deps(), { workspaceId, caseId: id, by, today: TODAY, rule });
  const verdict = async (way: string) => {
    const asked = { workspaceId, caseId, by: REP, today: TODAY };
    const shown = await showContactRules(deps(), asked);
    return shown.ok ? shown.rules.verdicts.find((one) => one.way === way)?.verdict : null;
  };
  const words = "on the phone";

  test("an objection stops mail and no call, and stands in the case's history", async () => {
    expect(await verdict("e-mail")).toMatchObject({ may: "yes" });
    const rule = { rule: "objection", contactId, on: TODAY, words } as const;
    expect(await set(rule)).toEqual({ ok: true });
    expect(await verdict("e-mail")).toMatchObject({ may: "no", why: "objected" });
    expect(await verdict("call")).toMatchObject({ may: "yes" });
    expect(await store.prisma.contact.findFirst()).toMatchObject({ objectedHow: words });
    expect(await store.prisma.caseEvent.findMany({ where: { caseId } })).toMatchObject([
      {
        what: "contact-rules-changed",
        by: REP,
        detail: { rule: "objection", whom: "Tiina Saar", words },
      },
    ]);
  });

  test("what a client has asked for is lifted by a manager only", async () => {
    const lifted = { rule: "lift-client-stop", words } as const;
    await set({ rule: "client-stop", words });
    expect(await verdict("letter")).toMatchObject({ may: "no", why: "client-do-not-contact" });
    expect(await set(lifted)).toEqual({ ok: false, why: "only-manager" });
    expect(await verdict("letter")).toMatchObject({ may: "no" });
    expect(await set(lifted, MANAGER)).toEqual({ ok: true });
    expect(await verdict("letter")).toMatchObject({ may: "yes" });
  });

  test("a yes after an objection is a manager's to record; before one it is anybody's", async () => {
    await store.prisma.client.update({ where: { id: clientId }, data: { country: "DE" } });
    const yes = { rule: "consent", contactId, on: TODAY, words } as const;
    expect(await verdict("e-mail")).toMatchObject({ may: "ask", why: "no-consent" });
    expect(await set(yes)).toEqual({ ok: true });
    expect(await verdict("e-mail")).toMatchObject({ may: "yes" });
    await set({ rule: "objection", contactId, on: TODAY, words });
    expect(await set(yes)).toEqual({ ok: false, why: "objected-before" });
    expect(await set(yes, MANAGER)).toEqual({ ok: true });
    expect(await verdict("e-mail")).toMatchObject({ may: "yes" });
  });

  test("one person who wants no contact leaves nobody to turn to, until another is known", async () => {
    await set({ rule: "person-stop", contactId, words });
    expect(await verdict("call")).toMatchObject({ may: "no", why: "nobody-left" });
    await store.prisma.contact.create({ data: { clientId, name: "Anu", phone: "+372 5" } });
    expect(await verdict("call")).toMatchObject({ may: "yes" });
  });

  test("too often, and an interval of one's own", async () => {
    await set({ rule: "interval", days: 10, words: "They asked for it" });
    const where = { id: clientId };
    expect(await store.prisma.client.findUnique({ where })).toMatchObject({
      touchEveryDays: 10,
      touchEveryWhy: "They asked for it",
    });
    await set({ rule: "too-much", on: TODAY, words });
    expect(await verdict("call")).toMatchObject({ may: "not-now", why: "too-much" });
    await set({ rule: "lift-too-much", words }, MANAGER);
    expect(await verdict("call")).toMatchObject({ may: "yes" });
    await set({ rule: "interval-reckoned", words });
    expect(await store.prisma.client.findUnique({ where })).toMatchObject({
      touchEveryDays: null,
      touchEveryWhy: null,
    });
  });

  test.each([
    [{ rule: "interval", days: 0, words }, "days-out-of-range"],
    [{ rule: "interval", days: 366, words }, "days-out-of-range"],
    [{ rule: "too-much", on: addDays(TODAY, 1), words }, "date-ahead"],
  ] as const)("%j is refused", async (rule, why) => {
    expect(await set(rule)).toEqual({ ok: false, why });
    expect(await store.prisma.caseEvent.count()).toBe(0);
  });

  test("a person of another client, and a case of another company, are not there", async () => {
    const other = await store.prisma.client.create({
      data: { workspaceId, externalId: "o", name: "Other", contacts: { create: { name: "X" } } },
      include: { contacts: true },
    });
    const theirs = other.contacts[0]?.id ?? "";
    expect(await set({ rule: "person-stop", contactId: theirs, words })).toEqual({
      ok: false,
      why: "no-such-contact",
    });
    expect(await set({ rule: "client-stop", words }, REP, crypto.randomUUID())).toEqual({
      ok: false,
      why: "no-such-case",
    });
    expect(await store.prisma.contact.count({ where: { doNotContact: true } })).toBe(0);
  });

  test("a case that a manager handles shows and takes nothing from a rep", async () => {
    await store.prisma.case.update({ where: { id: caseId }, data: { isRestricted: true } });
    const hidden = { ok: false, why: "handled-by-manager" };
    expect(await set({ rule: "client-stop", words })).toEqual(hidden);
    const asked = { workspaceId, caseId, by: REP, today: parseDay("2026-05-18") };
    expect(await showContactRules(deps(), asked)).toEqual(hidden);
    expect(await set({ rule: "client-stop", words }, MANAGER)).toEqual({ ok: true });
  });
});
