import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parseDay, utcDateOf } from "#src/core/day.ts";
import { answerAbout, answerAsk } from "#src/flows/answer-ask.ts";
import { runMorning } from "#src/flows/run-morning.ts";
import { findMemberBySlackUser } from "#src/store/members.ts";
import type { Store } from "#src/store/open.ts";
import { answerDeps } from "#src/wiring/answer-deps.ts";
import { every } from "../support/client-history.ts";
import { addClient, daysUpTo } from "../support/clients.ts";
import { morningOver } from "../support/morning-over.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";

const DAY = parseDay("2026-05-04");

describe.each(FLOW_ENGINES)("an ask on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let ids: Record<"kask" | "big" | "fine" | "other", string>;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    const mari = await addMember("Mari", "U1", "rep");
    const jaan = await addMember("Jaan", "U2", "rep");
    await addMember("Vello", "U9", "manager");
    const silent = daysUpTo("2026-03-02", every(14, 12));
    const fresh = daysUpTo("2026-05-01", every(14, 12));
    const client = (name: string, ownerId: string, orderDays: typeof silent, orderMinor = 10_000) =>
      addClient(store, { workspaceId, name, ownerId, orderDays, orderMinor });
    ids = {
      kask: await client("Kask OÜ", mari, silent),
      big: await client("Aurora Catering Ltd", mari, silent, 90_000),
      fine: await client("Kohvik Põhja", mari, fresh),
      other: await client("Harbour Catering Ltd", jaan, silent, 30_000),
    };
    await runMorning(
      morningOver(store.prisma, async () => {}),
      { workspaceId, day: DAY },
    );
  });

  const addMember = async (name: string, slackUserId: string, role: "rep" | "manager") => {
    const data = { workspaceId, name, slackUserId, role };
    return (await store.prisma.member.create({ data })).id;
  };

  const deps = () => answerDeps(store, workspaceId);
  const asker = async (slackUserId: string) => {
    const member = await findMemberBySlackUser(store.prisma, workspaceId, slackUserId);
    if (member === null) throw new Error(`no member ${slackUserId}`);
    return { member, slackUserId, today: DAY };
  };
  const ask = async (text: string, by = "U1") => answerAsk(deps(), text, await asker(by));
  const dueNames = async (by: string): Promise<string[]> => {
    const answer = await ask("what's on today?", by);
    return answer.say === "today" ? answer.view.top.map(({ clientName }) => clientName) : [];
  };
  const caseOf = async (clientId: string) =>
    (await store.prisma.case.findFirstOrThrow({ where: { clientId } })).id;

  test("a draft names the client, the open case and what was wished for", async () => {
    expect(await ask("kirjuta vabandus Kask OÜ-le e-kirjana")).toEqual({
      say: "draft",
      wish: { do: "draft", intent: "apology", channel: "e-mail", language: null },
      about: { clientId: ids.kask, clientName: "Kask OÜ", caseId: await caseOf(ids.kask) },
    });
  });

  test("a client without a case can be drafted for too", async () => {
    expect(await ask("write a check-in to Kohvik Põhja")).toMatchObject({
      say: "draft",
      about: { clientId: ids.fine, caseId: null },
    });
  });

  test("them is whoever was last asked about, each person for themselves", async () => {
    await ask("why did Kask OÜ leave?");
    await ask("Harbour Catering", "U2");
    expect(await ask("rehearse price with them")).toMatchObject({
      say: "rehearse",
      wish: { objection: "price" },
      about: { clientId: ids.kask },
    });
    expect(await ask("rehearse price with them", "U2")).toMatchObject({
      about: { clientId: ids.other },
    });
  });

  test("them is whoever was drafted for since", async () => {
    await ask("why did Kask OÜ leave?");
    await store.prisma.draft.create({
      data: {
        clientId: ids.big,
        askedBy: "U1",
        intent: "apology",
        channel: "e-mail",
        language: "en",
        text: "…",
        writtenBy: "playbook",
        facts: {},
        findings: {},
        createdAt: new Date(Date.now() + 60_000),
      },
    });
    expect(await ask("rehearse with them")).toMatchObject({ about: { clientId: ids.big } });
  });

  test("them is whoever was worked on since", async () => {
    await store.prisma.caseEvent.create({
      data: { caseId: await caseOf(ids.big), by: "U1", what: "taken" },
    });
    expect(await ask("why did they leave?")).toMatchObject({
      say: "why",
      explanation: { clientId: ids.big },
    });
  });

  test("without anybody to be meant, the client is asked for", async () => {
    expect(await ask("rehearse price with them")).toEqual({
      say: "which-client",
      ask: { do: "rehearse", objection: "price" },
      typed: null,
      clients: [],
    });
    await ask("Kask OÜ");
    expect(await ask("write an apology")).toMatchObject({
      say: "which-client",
      clients: [{ name: "Kask OÜ" }],
    });
  });

  test("two candidates become a choice, and the choice is answered", async () => {
    const answer = await ask("why did catering leave?");
    expect(answer).toMatchObject({ say: "which-client", ask: { do: "why" }, typed: "catering" });
    const names = answer.say === "which-client" ? answer.clients.map(({ name }) => name) : [];
    expect(names.toSorted()).toEqual(["Aurora Catering Ltd", "Harbour Catering Ltd"]);
    const about = { clientId: ids.other, asker: await asker("U1") };
    expect(await answerAbout(deps(), { do: "why" }, about)).toMatchObject({
      say: "why",
      explanation: { clientName: "Harbour Catering Ltd" },
    });
  });

  test("nobody of that name becomes a search", async () => {
    expect(await ask("write an apology for Zzyzx Brothers")).toMatchObject({
      say: "which-client",
      typed: "Zzyzx Brothers",
      clients: [],
    });
  });

  test("a client is looked up by name: with a card when there was one, else in short", async () => {
    expect(await ask("kask")).toMatchObject({
      say: "client",
      view: { kind: "card", card: { clientName: "Kask OÜ" } },
    });
    expect(await ask("kohvik pohja")).toMatchObject({
      say: "client",
      view: { kind: "glance", glance: { ownerName: "Mari", orderCount: 13 } },
    });
  });

  test("a client who is in a sentence about something else is found", async () => {
    expect(await ask("I talked to Mart of Kask OÜ and he says the bread was stale")).toMatchObject({
      say: "client",
      view: { card: { clientName: "Kask OÜ" } },
    });
  });

  test("a rep sees the open cases of their clients, most money first; a manager sees all", async () => {
    expect(await dueNames("U1")).toEqual(["Aurora Catering Ltd", "Kask OÜ"]);
    expect(await dueNames("U2")).toEqual(["Harbour Catering Ltd"]);
    expect(await dueNames("U9")).toHaveLength(3);
  });

  test("a case that a colleague took leaves the list, and theirs gains it", async () => {
    const jaan = await asker("U2");
    await store.prisma.case.update({
      where: { id: await caseOf(ids.kask) },
      data: { state: "taken", ownerId: jaan.member.id },
    });
    const answer = await ask("today", "U2");
    expect(answer).toMatchObject({
      say: "today",
      view: {
        isTeam: false,
        top: [{ clientName: "Harbour Catering Ltd" }, { clientName: "Kask OÜ" }],
      },
    });
    expect(await ask("today")).toMatchObject({
      view: { top: [{ clientName: "Aurora Catering Ltd" }] },
    });
  });

  test("why they left is told from the ledger, the signals and the complaints", async () => {
    await store.prisma.complaint.create({
      data: { clientId: ids.kask, externalId: "1", about: "delivery", madeOn: utcDateOf(DAY) },
    });
    expect(await ask("why did Kask OÜ leave?")).toMatchObject({
      say: "why",
      explanation: {
        facts: [],
        signals: [{ rule: "rhythm-break" }],
        hypotheses: [{ reason: "B5" }, { reason: "B1", because: "no-contact" }],
      },
    });
    await store.prisma.reason.create({
      data: {
        caseId: await caseOf(ids.kask),
        stated: "B2",
        source: "client-words",
        confidence: "high",
        words: "Kallis",
        recordedBy: "U2",
      },
    });
    expect(await ask("why did Kask OÜ leave?")).toMatchObject({
      explanation: { facts: [{ stated: "B2", recorderName: "Jaan" }], hypotheses: [] },
    });
  });

  test.each([
    [{ state: "returned" } as const, { is: "over" }],
    [
      { state: "dismissed", dismissedWhy: "seasonal" } as const,
      { is: "no-lapse", why: "seasonal" },
    ],
  ])("a silence that is over is told as such: %#", async (data, silence) => {
    await store.prisma.lapse.updateMany({ where: { clientId: ids.kask }, data });
    expect(await ask("why did Kask OÜ leave?")).toMatchObject({ explanation: { silence } });
  });

  test("a client who never went quiet is told to be there", async () => {
    expect(await ask("why did Kohvik Põhja leave?")).toMatchObject({
      explanation: { silence: { is: "none" }, caseId: null },
    });
  });

  test("a client of another company is not found, not even by id", async () => {
    const other = await store.prisma.workspace.create({ data: { name: "Other" } });
    const stranger = await addClient(store, {
      workspaceId: other.id,
      name: "Stranger OÜ",
      orderDays: ["2026-01-01"],
    });
    expect(await ask("Stranger OÜ")).toMatchObject({ say: "which-client", clients: [] });
    const about = { clientId: stranger, asker: await asker("U1") };
    for (const doing of ["client", "why"] as const)
      expect(await answerAbout(deps(), { do: doing }, about)).toEqual({ say: "client-gone" });
    expect(await ask("why did they leave?")).toMatchObject({ say: "which-client" });
  });

  test("names that were prepared are used again until one changes", async () => {
    const here = deps();
    const first = await here.loadNames();
    expect(await here.loadNames()).toBe(first);
    await store.prisma.client.update({ where: { id: ids.kask }, data: { name: "Kaski Pojad" } });
    expect((await here.loadNames()).clients.map(({ name }) => name)).toContain("Kaski Pojad");
  });

  test.each([
    ["help", "help"],
    ["aitäh", "thanks"],
  ])("%s", async (text, say) => {
    expect(await ask(text)).toEqual({ say });
  });
});
