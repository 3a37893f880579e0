import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "#src/core/day.ts";
import { loadRuleHistory } from "#src/store/rule-history.ts";
import { loadReasonFamilies, loadWinBackCounts } from "#src/store/win-back-counts.ts";
import type { Store } from "#src/store/open.ts";
import { addCompany, DAY, inCompany, type InCompany } from "../support/choosing.ts";
import { addOrders } from "../support/clients.ts";
import { FLOW_ENGINES, openTestStore } from "../support/store.ts";

let store: Store;
let workspaceId: string;
let here: InCompany;

const outcome = async (days: number) => {
  const day = addDays(DAY, days);
  const { outcomes } = await loadRuleHistory(store.prisma, { workspaceId, day });
  return outcomes[0];
};

describe.each(FLOW_ENGINES)("what came of an alert on %s", (engine) => {
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    workspaceId = await addCompany(store);
    here = inCompany(store, workspaceId);
  });

  test("nothing yet", async () => {
    await here.addSilent("Silent");
    await here.morning();
    expect(await outcome(0)).toBeUndefined();
    expect(await outcome(1)).toMatchObject({
      postedOn: DAY,
      isSilence: true,
      dismissed: null,
      wordsOn: null,
      contactOn: null,
      isTaken: false,
      orderOn: null,
    });
  });

  test("orders, contacts, what the client said and who took it", async () => {
    const clientId = await here.addSilent("Silent");
    await here.morning();
    await addOrders(store, clientId, { orderDays: ["2026-05-20", "2026-06-20"] });
    const touch = { clientId, channel: "call" };
    await store.prisma.touch.createMany({
      data: [
        { ...touch, externalId: "t0", happenedOn: new Date("2026-04-30"), incoming: false },
        { ...touch, externalId: "t1", happenedOn: new Date("2026-05-06"), incoming: true },
        { ...touch, externalId: "t2", happenedOn: new Date("2026-05-08"), incoming: false },
      ],
    });
    const [caseId = ""] = await here.caseIds();
    const mari = await here.findMember("U-Mari");
    await store.prisma.case.update({
      where: { id: caseId },
      data: {
        ownerId: mari.id,
        reasons: {
          create: [
            {
              source: "rep-guess",
              real: "B2",
              confidence: "low",
              recordedBy: "U-Mari",
              recordedAt: new Date("2026-05-05T10:00:00Z"),
            },
            {
              source: "client-words",
              stated: "B5",
              confidence: "high",
              words: "Late again",
              recordedBy: "U-Mari",
              recordedAt: new Date("2026-05-09T22:30:00Z"), // the tenth in Tallinn
            },
          ],
        },
      },
    });
    expect(await outcome(10)).toMatchObject({ orderOn: null, contactOn: "2026-05-08" });
    expect(await outcome(30)).toMatchObject({
      orderOn: "2026-05-20",
      contactOn: "2026-05-08",
      wordsOn: "2026-05-10",
      isTaken: true,
    });
    expect(await loadReasonFamilies(store.prisma, { workspaceId, day: DAY })).toEqual(
      new Map([[clientId, "harm"]]),
    );
  });

  test("a verdict of a rep", async () => {
    await here.addSilent("Silent");
    await here.morning();
    const [caseId = ""] = await here.caseIds();
    await here.dismiss(caseId, "closed-down", addDays(DAY, 3));
    expect(await outcome(5)).toMatchObject({
      dismissed: { why: "closed-down", on: addDays(DAY, 3) },
    });
  });

  test("cases that were regained or lost teach the chance to win back; open and mistaken ones do not", async () => {
    const regained = await here.addSilent("a first one");
    await here.addManySilent(4);
    await here.morning();
    const [, closed = "", mistaken = "", harmed = ""] = await here.caseIds();
    await addOrders(store, regained, { orderDays: ["2026-05-06"] });
    await here.dismiss(closed, "closed-down");
    await here.dismiss(mistaken, "seasonal");
    await store.prisma.reason.create({
      data: {
        caseId: harmed,
        real: "B5",
        source: "data",
        confidence: "high",
        recordedBy: "U-Mari",
      },
    });
    await here.morning(addDays(DAY, 3));
    const counts = (days: number) =>
      loadWinBackCounts(store.prisma, { workspaceId, day: addDays(DAY, days) });
    expect(await counts(4)).toEqual([{ tier: "gold", family: "unknown", regained: 1, lost: 1 }]);
    expect(await counts(179)).toHaveLength(1);
    expect(await counts(180)).toEqual(
      expect.arrayContaining([
        { tier: "gold", family: "unknown", regained: 1, lost: 2 },
        { tier: "gold", family: "harm", regained: 0, lost: 1 },
      ]),
    );
  });
});
