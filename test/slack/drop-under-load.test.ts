import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { ALERTS, JAAN, startTestCoach, type TestCoach } from "../support/coach.ts";
import { dropping } from "../support/dropping.ts";

const ROWS = Number(process.env["DROP_ROWS"] ?? 4_000);
const PATIENCE_MS = 60_000 + ROWS * 5;

let coach: TestCoach;

/** On the embedded database, whose work is done in this very process. */
beforeAll(async () => {
  coach = await startTestCoach({ today: parseDay("2026-06-15"), rows: [], engine: "pglite" });
});
afterAll(() => coach.close());

const vello = dropping(() => coach);

/** Four lines an order, 5,000 clients. */
function manyLines(): string {
  const lines = Array.from({ length: ROWS }, (_, at) => {
    const order = Math.floor(at / 4);
    const day = new Date(Date.UTC(2025, 0, 1 + Math.floor((at * 500) / ROWS)));
    const price = (1.25 + (at % 13)).toFixed(2);
    return `K${order % 5000},A-${order},${day.toISOString().slice(0, 10)},S${at % 900},${1 + (at % 7)},${price}`;
  });
  return ["customer_id,order_id,date,sku,quantity,price", ...lines, ""].join("\n");
}

type Asked = { readonly ok: boolean; readonly ms: number };

/** A colleague asks something again and again until the work is done. */
async function askDuring(work: Promise<unknown>): Promise<readonly Asked[]> {
  const jaan = coach.slack.as(JAAN);
  const asked: Asked[] = [];
  const ending = new AbortController();
  const over = work.finally(() => ending.abort());
  while (!ending.signal.aborted) {
    const began = performance.now();
    const { ok } = await jaan.command(ALERTS, "/winback held back");
    asked.push({ ok, ms: Math.round(performance.now() - began) });
    for (const modal of jaan.modals()) await jaan.close(modal.id);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await over;
  return asked;
}

const slowest = (asked: readonly Asked[]): number => Math.max(...asked.map(({ ms }) => ms));

test(
  "the coach answers others within Slack's three seconds while a big file is looked at and goes in",
  async () => {
    await vello.drop("big.csv", manyLines());
    await vello.says("big.csv", /I am looking at it/u, PATIENCE_MS);
    const began = performance.now();
    const whileLooking = await askDuring(vello.says("big.csv", /What would change/u, PATIENCE_MS));
    const looked = performance.now();
    await vello.click("big.csv", ACTION.importDrop);
    const whileImporting = await askDuring(vello.says("big.csv", /is in\./u, PATIENCE_MS));
    const imported = performance.now();
    expect([...whileLooking, ...whileImporting].filter(({ ok }) => !ok)).toEqual([]);
    expect(await coach.store.prisma.order.count()).toBe(ROWS / 4);
    process.stderr.write(
      `${ROWS} rows: looked at in ${Math.round(looked - began)} ms, slowest answer ${slowest(whileLooking)} ms of ${whileLooking.length}; imported in ${Math.round(imported - looked)} ms, slowest answer ${slowest(whileImporting)} ms of ${whileImporting.length}\n`,
    );
  },
  PATIENCE_MS * 2,
);
