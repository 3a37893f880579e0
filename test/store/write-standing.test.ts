import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, parseDay, utcDateOf } from "#src/core/day.ts";
import { type ClientStanding, type InvoiceRow, NO_STANDING } from "#src/core/import/rows.ts";
import type { Store } from "#src/store/open.ts";
import { rebuildFigures } from "#src/store/refresh-figures.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const DAY = parseDay("2026-01-15");

function invoice(number: number, dueAgo: number, paidLate: number | null): InvoiceRow {
  const dueOn = addDays(DAY, -dueAgo);
  return {
    kind: "invoice",
    clientRef: "K1",
    invoiceRef: String(number),
    issuedOn: addDays(dueOn, -14),
    dueOn,
    paidOn: paidLate === null ? null : addDays(dueOn, paidLate),
    amountMinor: 1000,
  };
}

describe.each(ENGINES)("what is known for good, and how clients pay, on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
  });

  const write = (change: Partial<ClientStanding>) =>
    writeRows(
      store.prisma,
      workspaceId,
      [
        {
          kind: "client",
          clientRef: "K1",
          name: "Kask",
          country: null,
          language: null,
          ownerName: null,
          contactName: null,
          contactRole: null,
          email: null,
          phone: null,
          doNotContact: false,
          successorRef: null,
          standing: { ...NO_STANDING, ...change },
          note: null,
        },
      ],
      null,
    );
  const stored = () => store.prisma.client.findFirstOrThrow();
  const paying = () => store.prisma.clientPaying.findFirstOrThrow({ omit: { clientId: true } });

  test("a standing is kept, a blank takes nothing away, and the same again changes nothing", async () => {
    const standing = { closedOn: DAY, usualMonths: 6, recommends: true };
    expect(await write(standing)).toEqual({ imported: 1, unchanged: 0 });
    expect(await write(standing)).toEqual({ imported: 0, unchanged: 1 });
    expect(await write({})).toEqual({ imported: 0, unchanged: 1 });
    expect(await write({ recommends: false })).toEqual({ imported: 1, unchanged: 0 });
    expect(await stored()).toMatchObject({
      closedOn: utcDateOf(DAY),
      usualMonths: 6,
      recommends: false,
      knowsLittle: false,
    });
  });

  test("a pause gets its end later, and a new pause takes the old end away", async () => {
    await write({ pausedFrom: DAY, pausedWhy: "Rebuilding" });
    await write({ pausedUntil: addDays(DAY, 30) });
    expect(await stored()).toMatchObject({
      pausedFrom: utcDateOf(DAY),
      pausedUntil: utcDateOf(addDays(DAY, 30)),
      pausedWhy: "Rebuilding",
    });
    await write({ pausedFrom: addDays(DAY, 90) });
    expect(await stored()).toMatchObject({
      pausedFrom: utcDateOf(addDays(DAY, 90)),
      pausedUntil: null,
    });
  });

  test("invoices say how a client pays; a payment that comes in changes it, a rebuild does not", async () => {
    const rows = [invoice(1, 100, 2), invoice(2, 70, 40), invoice(3, 40, null), invoice(4, 39, 4)];
    const writeInvoices = () => writeRows(store.prisma, workspaceId, rows, null);
    expect(await writeInvoices()).toEqual({ imported: 4, unchanged: 0 });
    expect(await writeInvoices()).toEqual({ imported: 0, unchanged: 4 });
    const first = await paying();
    expect(first).toMatchObject({
      paidCount: 3,
      usualLateDays: 4,
      lastPaidOn: utcDateOf(addDays(DAY, -30)),
      lastDueMonth: 2025 * 12 + 11,
    });
    expect(first.monthDue.slice(-4)).toEqual([0, 1, 1, 2]); // September to December
    expect(first.monthPaid.slice(-4)).toEqual([0, 1, 0, 1]);
    expect(first.monthDue).toHaveLength(25);
    await rebuildFigures(store.prisma, workspaceId);
    expect(await paying()).toEqual(first);
    rows[2] = invoice(3, 40, 8);
    expect(await writeInvoices()).toEqual({ imported: 1, unchanged: 3 });
    expect(await paying()).toMatchObject({ paidCount: 4, usualLateDays: 6 });
  });
});
