import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ContactAsk } from "#src/core/contact/contact-verdict.ts";
import { addDays, type Day, parseDay, utcDateOf } from "#src/core/day.ts";
import { openContactGate } from "#src/flows/may-contact.ts";
import { loadContactRecord } from "#src/store/contact-grounds.ts";
import type { Store } from "#src/store/open.ts";
import { saveSettings } from "#src/store/settings.ts";
import { makeFindHolidays } from "#src/wiring/client-holidays.ts";
import { every } from "../support/client-history.ts";
import { addClient, addOrders, daysUpTo } from "../support/clients.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addCase } from "../support/wronged-client.ts";

const today = parseDay("2026-05-05"); // a Tuesday
const NOON = "2026-05-05T09:00:00Z"; // in Tallinn

const ask = (given: Partial<ContactAsk> = {}): ContactAsk => ({
  contactId: null,
  way: "call",
  purpose: "sales",
  ...given,
});

describe.each(FLOW_ENGINES)("whether a client may be contacted on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let clientId: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    const orderDays = daysUpTo("2026-03-03", every(14, 26));
    clientId = await addClient(store, { workspaceId, name: "Kask", orderDays });
    await store.prisma.client.update({ where: { id: clientId }, data: { country: "EE" } });
    const name = "Liis";
    await store.prisma.contact.create({ data: { clientId, name, email: "liis@k.example" } });
  });

  const deps = (now = NOON) => ({
    now: () => new Date(now),
    loadContactRecord: loadContactRecord.bind(null, store.prisma),
    findHolidays: makeFindHolidays(),
  });
  const judge = async (given: Partial<ContactAsk> = {}, now = NOON, day: Day = today) =>
    (await openContactGate(deps(now), { workspaceId, clientId, today: day }))?.judge(ask(given));
  const touches = async () =>
    (await openContactGate(deps(), { workspaceId, clientId, today }))?.ground.touches;
  const addTouch = (on: Day, incoming = false) =>
    store.prisma.touch.create({
      data: {
        clientId,
        externalId: crypto.randomUUID(),
        happenedOn: utcDateOf(on),
        incoming,
        channel: "call",
      },
    });

  test("a client of another company is not there", async () => {
    const { id } = await store.prisma.workspace.create({ data: { name: "Other" } });
    const whom = { workspaceId: id, clientId, today };
    expect(await openContactGate(deps(), whom)).toBeNull();
  });

  test("at noon yes; in the evening from nine the next morning", async () => {
    expect(await judge()).toMatchObject({ may: "yes" });
    expect(await judge({}, "2026-05-05T16:00:00Z")).toMatchObject({
      may: "not-now",
      why: "quiet-hours",
      until: { day: "2026-05-06", hour: 9 },
    });
  });

  test("on the client's own holiday they rest, when we do not", async () => {
    await store.prisma.client.update({ where: { id: clientId }, data: { country: "BG" } });
    const day = parseDay("2026-05-06"); // St. George's Day
    expect(await judge({}, "2026-05-06T09:00:00Z", day)).toMatchObject({
      why: "holiday",
      holiday: "St. George's Day",
      until: { day: "2026-05-07" },
    });
  });

  test("mail to a client who bought three years ago is asked for first", async () => {
    expect(await judge({ way: "e-mail" })).toMatchObject({ may: "yes" });
    const later = parseDay("2028-03-03");
    expect(await judge({ way: "e-mail" }, NOON, later)).toMatchObject({
      may: "ask",
      why: "client-too-long-ago",
    });
  });

  test("a company's own word on a country counts", async () => {
    const change = { method: { consent: { byCountry: { EE: "consent" } } } };
    await saveSettings(store.prisma, { workspaceId, change });
    expect(await judge({ way: "e-mail" })).toMatchObject({ may: "ask", why: "no-consent" });
  });

  test("the interval comes from the four inputs", async () => {
    expect(await touches()).toMatchObject({
      interval: { days: 36, tierDays: 45, because: ["orders"], own: null }, // 26 orders a year
      brake: null,
    });
    const bought = { firstOn: utcDateOf(today), lastOn: utcDateOf(today), boughtDays: 1 };
    await store.prisma.clientProductLine.createMany({
      data: ["Coffee", "Tea", "Machines", "Cups"].map((line) => ({
        clientId,
        line,
        ...bought,
        orderDays: 1,
        yearMinor: 1,
      })),
    });
    const change = { method: { contact: { serviceLines: ["Machines"] } } };
    await saveSettings(store.prisma, { workspaceId, change });
    expect((await touches())?.interval.because).toEqual(["orders", "lines", "service"]);
  });

  test("three contacts without an answer brake, an answer lets go", async () => {
    for (const back of [20, 10]) await addTouch(addDays(today, -back));
    expect((await touches())?.brake).toBeNull();
    await addTouch(addDays(today, -2));
    expect(await touches()).toMatchObject({ brake: "fruitless", fruitless: 3, days: 54 });
    expect(await judge()).toMatchObject({ may: "not-now", why: "fruitless" });
    expect(await judge({ purpose: "apology" })).toMatchObject({ may: "yes" });
    await addTouch(addDays(today, -1), true);
    expect(await touches()).toMatchObject({ brake: null, fruitless: 0 });
  });

  test("an order lets go too", async () => {
    for (const back of [20, 10, 2]) await addTouch(addDays(today, -back));
    await addOrders(store, clientId, { orderDays: [addDays(today, -1)] });
    expect((await touches())?.brake).toBeNull();
  });

  test("contacts that were reported in a case count, and a talk is a fruit", async () => {
    const caseId = await addCase(store, clientId);
    const report = (back: number, outcome: string) =>
      store.prisma.caseEvent.create({
        data: {
          caseId,
          what: "acted",
          detail: {
            act: {
              act: "contact",
              way: "call",
              outcome,
              on: addDays(today, -back),
              meetingOn: null,
              isNew: null,
              note: null,
            },
            on: today,
            until: null,
          },
        },
      });
    for (const back of [20, 10, 2]) await report(back, "no-answer");
    expect((await touches())?.fruitless).toBe(3);
    await report(1, "reached");
    expect((await touches())?.fruitless).toBe(0);
  });

  test("a rival's persistence as a fact keeps contacts up, as a guess it does not (FI-167)", async () => {
    const caseId = await addCase(store, clientId);
    for (const back of [20, 10, 2]) await addTouch(addDays(today, -back));
    const entry = { caseId, real: "C3", confidence: "low", recordedBy: "U1" };
    await store.prisma.reason.create({ data: { ...entry, source: "rep-guess" } });
    expect(await touches()).toMatchObject({ brake: "fruitless", hasFloor: false });
    await store.prisma.reason.create({ data: { ...entry, source: "data" } });
    expect(await touches()).toMatchObject({ brake: null, hasFloor: true });
  });

  test("an open case that cools lets an apology through and no sales talk", async () => {
    const caseId = await addCase(store, clientId);
    const coolingUntil = utcDateOf(addDays(today, 30));
    await store.prisma.case.update({ where: { id: caseId }, data: { coolingUntil } });
    expect(await judge()).toMatchObject({ may: "not-now", why: "cooling" });
    expect(await judge({ purpose: "apology" })).toMatchObject({ may: "yes" });
  });
});
