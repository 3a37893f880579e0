import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, parseDay, utcDateOf } from "#src/core/day.ts";
import { makeDemoCompany } from "#src/core/demo/make-demo-company.ts";
import type { ClientHistory } from "#src/core/lapse/client-history.ts";
import { DEFAULT_RULES } from "#src/core/lapse/rule-settings.ts";
import { findSigns } from "#src/core/lapse/signs/find-signs.ts";
import { loadClientsForMorning } from "#src/store/clients-for-morning.ts";
import type { Store } from "#src/store/open.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { clientHistoryOf } from "../core/demo/client-histories.ts";
import { clientSignsOf, companyFiguresOf, linesSoldIn } from "../core/demo/client-signs.ts";
import { historiesOf } from "../core/demo/history.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const TODAY = parseDay("2026-11-23");

describe.each(ENGINES)("signs read for the morning on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  const demo = makeDemoCompany({ seed: 3, today: TODAY });
  const histories = historiesOf(demo, TODAY);

  beforeAll(async () => {
    store = await openTestStore(engine);
    workspaceId = await addWorkspace(store);
    await writeRows(store.prisma, workspaceId, demo.rows, null);
  });
  afterAll(() => store.close());

  const load = (day = TODAY) =>
    loadClientsForMorning(store.prisma, {
      workspaceId,
      day,
      asBefore: false,
      rules: DEFAULT_RULES,
    });
  const signsIn = (client: ClientHistory, company: Awaited<ReturnType<typeof load>>["company"]) =>
    client.signs === null
      ? []
      : findSigns({ client, signs: client.signs, company, today: TODAY }, DEFAULT_RULES);

  test("every sign is that of a plain reading of all rows, with the same evidence", async () => {
    const sold = linesSoldIn(histories, TODAY);
    const plain = companyFiguresOf(histories, TODAY);
    const expected = histories.map((each) => {
      const client = clientHistoryOf(each, clientSignsOf(each, TODAY, sold));
      return [client.clientName, signsIn(client, plain)] as const;
    });
    const { clients, company } = await load();
    const found = clients.map(
      ({ client }) => [client.clientName, signsIn(client, company)] as const,
    );
    expect(company.paymentsKnownUntil).toBe(plain.paymentsKnownUntil);
    expect(company.halfYearTrend).toBeCloseTo(plain.halfYearTrend ?? 0, 9);
    expect(Object.fromEntries(found.map(rounded))).toEqual(
      Object.fromEntries(expected.map(rounded)),
    );
    expect(found.flatMap(([, signals]) => signals).length).toBeGreaterThan(15);
  });

  test("of most clients nothing but the figures is read", async () => {
    const { clients } = await load();
    const withSigns = clients.filter(({ client }) => client.signs !== null);
    expect(withSigns.length).toBeLessThan(clients.length * 0.75);
  });

  test("what was said and paid later is not known on a day before", async () => {
    const day = addDays(TODAY, -12); // the notices came 10 and 6 days ago
    const { clients } = await load(day);
    for (const { client } of clients) {
      const { requests = [], tries = [], complaints = [] } = client.signs ?? {};
      const days = [
        ...requests.map(({ askedOn }) => askedOn),
        ...tries.map(({ on }) => on),
        ...complaints.map(({ madeOn }) => madeOn),
      ];
      expect(days.filter((each) => each > day)).toEqual([]);
    }
    const complaint = await store.prisma.complaint.findFirstOrThrow({
      where: { resolvedOn: { gt: utcDateOf(addDays(TODAY, -400)) } },
    });
    const { clients: then } = await load(parseDay(complaint.madeOn.toISOString().slice(0, 10)));
    const client = then.find((each) => each.client.clientId === complaint.clientId)?.client;
    expect(client?.signs?.complaints.length).toBeGreaterThan(0); // it was open then
  });

  test("a line that the company no longer sells to anybody is nobody's sign", async () => {
    const { clients } = await load();
    const gone = clients.flatMap(({ client }) => client.signs?.productLines ?? []);
    expect(gone.map(({ line }) => line)).not.toContain("Harbour Roast");
    expect(gone.length).toBeGreaterThan(0);
  });

  test("rules that are switched off read nothing", async () => {
    const off = { on: false };
    const { clients } = await loadClientsForMorning(store.prisma, {
      workspaceId,
      day: TODAY,
      asBefore: false,
      rules: {
        ...DEFAULT_RULES,
        "requests-without-order": { ...DEFAULT_RULES["requests-without-order"], ...off },
        "no-reply": { ...DEFAULT_RULES["no-reply"], ...off },
        dissatisfied: { ...DEFAULT_RULES.dissatisfied, ...off },
        "smaller-purchases": { ...DEFAULT_RULES["smaller-purchases"], ...off },
        "rarer-purchases": { ...DEFAULT_RULES["rarer-purchases"], ...off },
        "slow-drift": { ...DEFAULT_RULES["slow-drift"], ...off },
        "dropped-line": { ...DEFAULT_RULES["dropped-line"], ...off },
        "money-trouble": { ...DEFAULT_RULES["money-trouble"], ...off },
      },
    });
    const read = clients.flatMap(({ client }) => client.signs ?? []);
    expect(read.filter(({ buying, invoices }) => buying !== null || invoices !== null)).toEqual([]);
    expect(
      read.flatMap(({ requests, tries, complaints }) => [...requests, ...tries, ...complaints]),
    ).toEqual([]);
  });
});

/** The last bits of a sum depend on the order of its terms. */
function rounded([name, signals]: readonly [string, unknown]): [string, unknown] {
  const text = JSON.stringify(signals, (_, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(9)) : value,
  );
  return [name, JSON.parse(text)];
}
