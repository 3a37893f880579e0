import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { ReasonEntry } from "#src/core/reason/reason-entry.ts";
import { readLedger } from "#src/flows/read-ledger.ts";
import { recordReason } from "#src/flows/record-reason.ts";
import { runMorning } from "#src/flows/run-morning.ts";
import type { Store } from "#src/store/open.ts";
import { findFollowUp, loadCaseLedger, loadClientReasons, saveReason } from "#src/store/reasons.ts";
import { every } from "../support/client-history.ts";
import { addClient, daysUpTo } from "../support/clients.ts";
import { morningOver } from "../support/morning-over.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";

const DAY = parseDay("2026-05-04");
const said: ReasonEntry = {
  stated: "B2",
  real: null,
  source: "client-words",
  confidence: "medium",
  words: "Kallis",
};

describe.each(FLOW_ENGINES)("the reason ledger on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let caseId: string;
  let clientId: string;
  let posts: number;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    await store.prisma.claim.deleteMany();
    posts = 0;
    workspaceId = await addWorkspace(store);
    await store.prisma.member.create({ data: { workspaceId, name: "Mari", slackUserId: "U1" } });
    const orderDays = daysUpTo("2026-03-02", every(14, 12));
    clientId = await addClient(store, { workspaceId, name: "Silent", orderDays });
    await runMorning(
      morningOver(store.prisma, async () => {}),
      { workspaceId, day: DAY },
    );
    ({ id: caseId } = await store.prisma.case.findFirstOrThrow());
  });

  const deps = () => ({
    saveReason: saveReason.bind(null, store.prisma, async () => {
      posts += 1;
    }),
    findFollowUp: findFollowUp.bind(null, store.prisma),
  });
  const record = (entry: ReasonEntry, actId: string = crypto.randomUUID(), by = "U1") =>
    recordReason(deps(), { workspaceId, caseId, by, today: DAY, entry, actId });
  const ledger = () => loadCaseLedger(store.prisma, { workspaceId, caseId });

  const statedFor = async (by: string, role: "rep" | "manager" | null) => {
    const findReader = async () => (role === null ? null : { slackUserId: by, role });
    const read = await readLedger(
      { findReader, loadCaseLedger: ledger, loadColleagues: async () => [] },
      { caseId, by },
    );
    return read?.entries.map(({ stated }) => stated);
  };

  test("an entry is kept with an event, and the card is to be drawn anew", async () => {
    expect(await record(said)).toMatchObject({ ok: true, isRepeat: false });
    expect(await ledger()).toMatchObject({
      clientName: "Silent",
      entries: [{ ...said, recordedBy: "U1", recorderName: "Mari" }],
    });
    expect(await store.prisma.caseEvent.findMany()).toMatchObject([
      { caseId, what: "reason-recorded", by: "U1" },
    ]);
    const card = await store.prisma.outboxMessage.findFirst({
      where: { key: { startsWith: "alert:" } },
    });
    expect(card?.stale).toBe(true);
    expect(posts).toBe(1);
  });

  test("several entries a case are normal; the newest comes first", async () => {
    await record(said);
    await record({ ...said, stated: null, real: "B1", source: "data", words: null }, "b", "U2");
    const entries = (await ledger())?.entries ?? [];
    expect(entries.map(({ real }) => real)).toEqual(["B1", null]);
    expect(entries[0]).toMatchObject({ recordedBy: "U2", recorderName: null });
    expect(await loadClientReasons(store.prisma, { workspaceId, clientId })).toEqual(entries);
  });

  test("a form that arrives twice is one entry", async () => {
    const outcomes = await Promise.all([record(said, "same"), record(said, "same")]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(outcomes.filter((outcome) => outcome.ok && outcome.isRepeat).length).toBe(1);
    expect(await store.prisma.reason.count()).toBe(1);
    expect(await store.prisma.caseEvent.count()).toBe(1);
  });

  test("an entry that is not right keeps nothing", async () => {
    expect(await record({ ...said, words: null })).toMatchObject({ ok: false, why: "not-right" });
    expect(await store.prisma.reason.count()).toBe(0);
    expect(await store.prisma.claim.count()).toBe(0);
  });

  test("a case of another company is refused, and the form can be sent again", async () => {
    const other = await store.prisma.workspace.create({ data: { name: "Other" } });
    const reason = { workspaceId: other.id, caseId, by: "U1", today: DAY, entry: said, actId: "x" };
    expect(await recordReason(deps(), reason)).toEqual({ ok: false, why: "no-such-case" });
    expect(await record(said, "x")).toMatchObject({ ok: true, isRepeat: false });
    expect(await loadCaseLedger(store.prisma, { workspaceId: other.id, caseId })).toBeNull();
  });

  test("the ledger takes a reason after the case is closed", async () => {
    await store.prisma.case.update({ where: { id: caseId }, data: { state: "regained" } });
    expect(await record(said)).toMatchObject({ ok: true });
  });

  test("who reads the ledger sees what they may", async () => {
    await record({ ...said, stated: "B3" }, "b", "U2");
    await record({ ...said, real: "B4b" });
    expect(await statedFor("U1", "rep")).toEqual(["B2", "B3"]);
    expect(await statedFor("U2", "rep")).toEqual(["B3"]);
    expect(await statedFor("U9", null)).toEqual(["B3"]);
    expect(await statedFor("U9", "manager")).toEqual(["B2", "B3"]);
  });
});
