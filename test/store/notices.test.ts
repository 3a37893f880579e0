import { afterAll, beforeAll, expect, test } from "vitest";
import type { NoticeText } from "#src/core/care/notice.ts";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";
import { makeNotice, type NoticeDeps, reportReceipt, showNotice } from "#src/flows/plan-notice.ts";
import { planDayErrands } from "#src/flows/plan-errands.ts";
import {
  loadNotice,
  loadNoticeFor,
  loadNotices,
  loadUnconfirmed,
  saveNotice,
  saveReceipts,
} from "#src/store/notices.ts";
import { findMemberBySlackUser } from "#src/store/members.ts";
import type { Store } from "#src/store/open.ts";
import { careRounds } from "#src/wiring/care-rounds.ts";
import { addClients } from "../support/clients.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";

const today = parseDay("2026-03-10");
const effectiveOn = addDays(today, 30);
const text: NoticeText = {
  kind: "prices",
  what: "Prices rise by 3 %.",
  gain: "What you order until then stays as agreed.",
  help: null,
  effectiveOn,
};
const [engine] = FLOW_ENGINES;
const nobody = async (): Promise<void> => {};

let store: Store;
let workspaceId: string;
let noticeId: string;

beforeAll(async () => {
  store = await openTestStore(engine);
  workspaceId = await addWorkspace(store);
  const add = (name: string, slackUserId: string, role: "rep" | "manager" = "rep") =>
    store.prisma.member.create({ data: { workspaceId, name, slackUserId, role } });
  const { id: mari } = await add("Mari", "U1");
  const { id: jaan } = await add("Jaan", "U2");
  await add("Vello", "U3", "manager");
  const recent = [addDays(today, -30)];
  const old = [addDays(today, -366)];
  await addClients(store, [
    { workspaceId, name: "Kask", ownerId: mari, orderDays: recent },
    { workspaceId, name: "Lepp", ownerId: mari, orderDays: recent },
    { workspaceId, name: "Mets", ownerId: jaan, orderDays: recent },
    { workspaceId, name: "Long gone", ownerId: mari, orderDays: old },
    { workspaceId, name: "Leave alone", ownerId: mari, orderDays: recent, doNotContact: true },
  ]);
});
afterAll(() => store.close());

const deps = (): NoticeDeps => ({
  async findMember(slackUserId) {
    const member = await findMemberBySlackUser(store.prisma, workspaceId, slackUserId);
    if (member === null) throw new Error(`nobody is ${slackUserId}`);
    return member;
  },
  loadPolicy: async () => DEFAULT_METHOD_POLICY.prevention,
  saveNotice: (given) => saveNotice(store.prisma, nobody, given),
  loadNotices: (asked) => loadNotices(store.prisma, asked),
  loadNotice: (asked) => loadNotice(store.prisma, asked),
  loadUnconfirmed: (asked) => loadUnconfirmed(store.prisma, asked),
  saveReceipts: (report) => saveReceipts(store.prisma, nobody, report),
});
const make = (by: string, change: Partial<NoticeText> = {}) =>
  makeNotice(deps(), { workspaceId, today, by, text: { ...text, ...change } });
const idOf = async (name: string) =>
  (await store.prisma.client.findFirstOrThrow({ where: { name } })).id;
const report = async (by: string, name: string | null, isConfirmed: boolean) => {
  const clientId = name === null ? null : await idOf(name);
  return reportReceipt(deps(), { workspaceId, today, by, noticeId, clientId, isConfirmed });
};
const plan = (day: Day) =>
  planDayErrands(careRounds(store.prisma, nobody), {
    workspaceId,
    day,
    policy: DEFAULT_METHOD_POLICY,
    workingDays: [1, 2, 3, 4, 5, 6, 7],
  });
const calls = async () =>
  store.prisma.errand.findMany({
    where: { kind: "notice-call" },
    select: { state: true, client: { select: { name: true } }, owner: { select: { name: true } } },
    orderBy: { client: { name: "asc" } },
  });

test("a rep cannot plan a change, and nothing wrong is kept", async () => {
  expect(await make("U1")).toEqual({ ok: false, why: "not-a-manager" });
  expect(await make("U3", { effectiveOn: today })).toMatchObject({ why: "not-right" });
  expect(await store.prisma.notice.count()).toBe(0);
});

test("whoever bought within a year is to hear of it, and who looks after them is told", async () => {
  const made = await make("U3");
  if (!made.ok) throw new Error("the notice was refused");
  ({ noticeId } = made);
  expect(made.clients).toBe(3);
  const told = await store.prisma.outboxMessage.findMany({ orderBy: { channel: "asc" } });
  expect(told.map(({ channel }) => channel)).toEqual(["U1", "U2"]);
  const forMari = { workspaceId, noticeId, slackUserId: "U1" };
  expect(await loadNoticeFor(store.prisma, forMari)).toMatchObject({
    all: { clients: 3, told: 0, confirmed: 0 },
    own: { clients: 2, told: 0, confirmed: 0 },
  });
});

const names = (page: Awaited<ReturnType<typeof showNotice>>) =>
  page?.waiting.map(({ clientName }) => clientName);

test("a rep sees and settles their own clients only; a manager sees all", async () => {
  const asked = { workspaceId, noticeId };
  expect(names(await showNotice(deps(), { ...asked, by: "U1" }))).toEqual(["Kask", "Lepp"]);
  expect(names(await showNotice(deps(), { ...asked, by: "U3" }))).toEqual(["Kask", "Lepp", "Mets"]);
  await report("U1", "Mets", true);
  expect(await loadNoticeFor(store.prisma, { ...asked, slackUserId: "U2" })).toMatchObject({
    own: { told: 0, confirmed: 0 },
  });
});

test("telling all of one's own is no confirmation; one that says they know is", async () => {
  await report("U1", null, false);
  const page = await report("U1", "Kask", true);
  expect(page?.notice.own).toEqual({ clients: 2, told: 2, confirmed: 1 });
  expect(page?.notice.all).toEqual({ clients: 3, told: 2, confirmed: 1 });
  expect(page?.waiting.map(({ clientName }) => clientName)).toEqual(["Lepp"]);
});

test("at half time who has not confirmed is rung, by who looks after them; not before", async () => {
  await plan(addDays(today, 14));
  expect(await calls()).toEqual([]);
  await plan(addDays(today, 15));
  const expected = [
    { state: "open", client: { name: "Lepp" }, owner: { name: "Mari" } },
    { state: "open", client: { name: "Mets" }, owner: { name: "Jaan" } },
  ];
  expect(await calls()).toEqual(expected);
  await plan(addDays(today, 16));
  expect(await calls()).toEqual(expected);
});

test("who says that they know need not be rung any more", async () => {
  await report("U3", "Mets", true);
  expect((await calls()).map(({ state }) => state)).toEqual(["open", "skipped"]);
});

test("a change of another company is not to be found", async () => {
  const other = { workspaceId: crypto.randomUUID(), by: "U3", noticeId };
  expect(await showNotice(deps(), other)).toBeNull();
});
