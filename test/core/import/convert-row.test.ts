import { describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { FormatSurvey } from "#src/core/import/column-formats.ts";
import { convertRow } from "#src/core/import/convert-row.ts";
import type { ImportPlan } from "#src/core/import/import-plan.ts";
import { codeMatcher, NOT_GOODS } from "#src/core/import/not-goods.ts";
import { DayReader } from "#src/core/import/read-day.ts";
import { NO_STANDING } from "#src/core/import/rows.ts";
import { understandHeader } from "#src/core/import/understand-header.ts";

const TODAY = parseDay("2026-06-15");

function planFor(header: string, rows: readonly string[][]): ImportPlan {
  const reading = understandHeader(header.split(","), [], null);
  if (!reading.ok) throw new Error(reading.why);
  const survey = new FormatSurvey(reading.header, TODAY);
  for (const row of rows) survey.see(row);
  const isNotGoods = codeMatcher(NOT_GOODS);
  return {
    header: reading.header,
    formats: survey.decide([], reading.header),
    today: TODAY,
    dayReader: new DayReader("Europe/Tallinn"),
    currency: "EUR",
    perMajor: 100,
    isGoods: (sku) => !isNotGoods(sku),
  };
}

/** What the row of a file says; cells are separated by bars. */
function read(header: string, row: string, others: readonly string[] = []): unknown {
  const cells = [row, ...others].map((each) => each.split("|"));
  const converted = convertRow(planFor(header, cells), cells[0] ?? []);
  if (converted.outcome === "row") return converted.row;
  return converted.outcome === "left-out" ? converted.why : converted.fault;
}

const ORDERS = "client,order,date,total";

describe("an order", () => {
  test("is taken with its day and total", () => {
    expect(read(ORDERS, "K1|17|31.01.2026|1 234,50 €")).toEqual({
      kind: "order",
      clientRef: "K1",
      orderRef: "17",
      placedOn: "2026-01-31",
      totalMinor: 123_450,
      currency: "EUR",
    });
  });

  test("below zero is a return without goods named", () => {
    expect(read(ORDERS, "K1|17|2026-01-31|-5")).toMatchObject({
      kind: "order-line",
      sku: "",
      quantity: -1,
      amountMinor: -500,
    });
  });

  test("with a credit note's number is a return whatever its sign", () => {
    const others = ["K1|1|2026-01-30|5", "K1|2|2026-01-30|5"];
    expect(read(ORDERS, "K1|C17|2026-01-31|5", others)).toMatchObject({ amountMinor: -500 });
  });

  test.each([
    { row: "|17|2026-01-31|5", why: "no-client" },
    { row: "K1|17|2026-01-31|0.00", why: "nothing-charged" },
    { row: "K1|17|2026-01-31|0.004", why: "nothing-charged" },
  ])("'$row' is left out: $why", ({ row, why }) => {
    expect(read(ORDERS, row)).toBe(why);
  });

  test.each([
    { row: "K1||2026-01-31|5", column: "order", expected: "a value; it is blank" },
    { row: "K1|17||5", column: "date", expected: "a day; it is blank" },
    { row: "K1|17|2026-01-31|", column: "total", expected: "an amount; it is blank" },
    { row: "K1|17|2026-02-30|5", column: "date", expected: "a day that exists, as 2026-01-31" },
    { row: "K1|17|2026-06-16|5", column: "date", expected: "a day not after 2026-06-15" },
    { row: "K1|17|1979-12-31|5", column: "date", expected: "a day from 1980-01-01" },
    { row: "K1|17|2026-01-31|free", column: "total", expected: "a number as 1234.56" },
    { row: "K1|17|2026-01-31|$5", column: "total", expected: "amount in EUR" },
    { row: "K1|17|2026-01-31|10000000001", column: "total", expected: "at most 10 000 000 000" },
    { row: "K1|17|2026-01-31", column: "(the whole row)", expected: "4 columns" },
    { row: "K1|17|2026-01-31|5|6", column: "(the whole row)", expected: "4 columns" },
    { row: `K1|${"9".repeat(201)}|2026-01-31|5`, column: "order", expected: "at most 200" },
  ])("'$row' is refused for its column $column", ({ row, column, expected }) => {
    const says = expect.stringContaining(expected);
    expect(read(ORDERS, row)).toMatchObject({ column, expected: says });
  });

  test.each([
    ["K1|17|2026-06-15|5", "today"],
    ["K1|17|1980-01-01|5", "the first day"],
    ["K1|17|2026-01-31|10000000000", "the largest amount"],
    ["K1|17|2026-01-31|5|", "an empty cell too many"],
  ])("'%s' is taken: %s", (row) => {
    expect(read(ORDERS, row)).toMatchObject({ kind: "order" });
  });

  test("text that looks like a formula or steers a terminal is text", () => {
    expect(read(ORDERS, "=1+1|@a\u0007b|2026-01-31|5")).toMatchObject({
      clientRef: "=1+1",
      orderRef: "@ab",
    });
  });

  test("in another currency is refused, because sums are kept in one", () => {
    const header = `${ORDERS},currency`;
    expect(read(header, "K1|17|2026-01-31|5|usd")).toMatchObject({ column: "currency" });
    expect(read(header, "K1|17|2026-01-31|5|eur")).toMatchObject({ kind: "order" });
    expect(read(header, "K1|17|2026-01-31|5|")).toMatchObject({ kind: "order" });
  });
});

const LINES = "client,order,date,sku,quantity,price";

describe("an order line", () => {
  test.each([
    { row: "K1|17|2026-01-31|A|3|1.0050", quantity: 3, amountMinor: 302 },
    { row: "K1|17|2026-01-31|A|0.5|2", quantity: 0.5, amountMinor: 100 },
    { row: "K1|17|2026-01-31|A|-3|2", quantity: -3, amountMinor: -600 },
    { row: "K1|17|2026-01-31|A|3|-2", quantity: -3, amountMinor: -600 },
    { row: "K1|17|2026-01-31|A|-3|-2", quantity: -3, amountMinor: -600 },
  ])("'$row' is $quantity pieces for $amountMinor cents", ({ row, quantity, amountMinor }) => {
    expect(read(LINES, row)).toMatchObject({ kind: "order-line", quantity, amountMinor });
  });

  test("takes its own amount before quantity times price", () => {
    expect(read(`${LINES},line total`, "K1|17|2026-01-31|A|3|2|5.40")).toMatchObject({
      amountMinor: 540,
    });
  });

  test.each([
    { sku: "POST", why: "not-goods" },
    { sku: "post", why: "not-goods" },
    { sku: "ADJUST2", why: "not-goods" },
    { sku: "gift_0001_20", why: "not-goods" },
  ])("of $sku is left out", ({ sku, why }) => {
    expect(read(LINES, `K1|17|2026-01-31|${sku}|1|2`)).toBe(why);
  });

  test.each(["POSTER", "DOTS", "M1", "S2", "C3"])("of %s is goods", (sku) => {
    expect(read(LINES, `K1|17|2026-01-31|${sku}|1|2`)).toMatchObject({ sku });
  });

  test("free of charge is left out, also as a return", () => {
    expect(read(LINES, "K1|17|2026-01-31|A|1|0")).toBe("nothing-charged");
    expect(read(LINES, "K1|17|2026-01-31|A|-1|0.0")).toBe("nothing-charged");
  });

  test.each([
    { row: "K1|17|2026-01-31||1|2", column: "sku" },
    { row: "K1|17|2026-01-31|A||2", column: "quantity" },
    { row: "K1|17|2026-01-31|A|1|", column: "price" },
    { row: "K1|17|2026-01-31|A|10000000|100000", column: "price" },
  ])("'$row' is refused for its column $column", ({ row, column }) => {
    expect(read(LINES, row)).toMatchObject({ column, expected: expect.any(String) });
  });
});

describe("other rows", () => {
  test("a client", () => {
    const header = "client no,name,country,language,owner,email,do not contact";
    expect(read(header, "K1|Kohvik Põhja|Eesti|eesti|Mari|a@b.example|jah")).toMatchObject({
      kind: "client",
      name: "Kohvik Põhja",
      country: "EE",
      language: "et",
      ownerName: "Mari",
      email: "a@b.example",
      doNotContact: true,
    });
    expect(read(header, "K1|A|Atlantis||||")).toMatchObject({ column: "country" });
    expect(read(header, "K1||||||")).toMatchObject({ column: "name" });
    expect(read(header, "|A|||||")).toMatchObject({ column: "client no" });
  });

  test("what is known of a client for good", () => {
    const header =
      "client no,name,closed on,cancelled on,paused from,paused until,pause reason,usual months,recommends";
    expect(
      read(header, "K1|A|2026-01-02|2026-01-03|2026-01-04|2027-01-05|Rebuilding|6|jah"),
    ).toMatchObject({
      standing: {
        closedOn: "2026-01-02",
        cancelledOn: "2026-01-03",
        pausedFrom: "2026-01-04",
        pausedUntil: "2027-01-05", // may be to come
        pausedWhy: "Rebuilding",
        usualMonths: 6,
        knowsLittle: null,
        recommends: true,
      },
    });
    expect(read(header, "K1|A|||||||")).toMatchObject({ standing: NO_STANDING });
    expect(read(header, "K1|A|2027-01-05||||||")).toMatchObject({ column: "closed on" });
    expect(read(header, "K1|A|||2026-01-04|2026-01-03|||")).toMatchObject({
      column: "paused until",
    });
    expect(read(header, "K1|A|||||| 0|")).toMatchObject({ column: "usual months" });
    expect(read(header, "K1|A||||||121|")).toMatchObject({ column: "usual months" });
    expect(read(header, "K1|A||||||1.5|")).toMatchObject({ column: "usual months" });
  });

  test("an invoice", () => {
    const header = "client no,invoice no,invoice date,due date,paid on,amount";
    expect(read(header, "K1|77|2026-01-05|2027-01-19||120.50")).toMatchObject({
      kind: "invoice",
      invoiceRef: "77",
      issuedOn: "2026-01-05",
      dueOn: "2027-01-19",
      paidOn: null,
      amountMinor: 12_050,
    });
    expect(read(header, "K1|77|2026-01-05|2026-01-19|2026-01-20|1")).toMatchObject({
      paidOn: "2026-01-20",
    });
    expect(read(header, "K1|77|2026-01-05|2026-01-04||1")).toMatchObject({ column: "due date" });
    expect(read(header, "K1|77|2026-01-05|||1")).toMatchObject({ column: "due date" });
    expect(read(header, "K1|77|2026-01-05|2026-01-19|2030-01-01|1")).toMatchObject({
      column: "paid on",
    });
    expect(read(header, "K1|77|2026-01-05|2026-01-19||")).toMatchObject({ column: "amount" });
    expect(read(header, "K1|77|2026-01-05|2026-01-19||-5")).toBe("nothing-charged");
    expect(read(header, "|77|2026-01-05|2026-01-19||5")).toBe("no-client");
  });

  test("a touch, known by what it says when it has no number", () => {
    const header = "client,date,channel,direction,note";
    const touch = read(header, "K1|2026-01-31|Phone|incoming|asked for a price");
    expect(touch).toMatchObject({ kind: "touch", channel: "call", incoming: true });
    expect(read(header, "K1|2026-01-31|call|in|asked for a price")).toEqual(touch);
    expect(read(header, "K1|2026-01-31|call|in|asked again")).not.toEqual(touch);
    expect(read(header, "K1|2026-01-31|pigeon|in|x")).toMatchObject({ column: "channel" });
    expect(read(header, "K1|2026-01-31||in|x")).toMatchObject({ column: "channel" });
  });

  test("a request and a complaint", () => {
    expect(
      read("client,quote no,quote date,about,amount,order no", "K1|Q1|2026-01-31|cups|99|17"),
    ).toMatchObject({ kind: "request", requestRef: "Q1", amountMinor: 9_900, orderRef: "17" });
    const header = "client,complaint id,date,category,text,resolved on";
    expect(read(header, "K1|X1|2026-01-10|tarne|late|2026-01-12")).toMatchObject({
      kind: "complaint",
      about: "delivery",
      resolvedOn: "2026-01-12",
    });
    expect(read(header, "K1|X1|2026-01-10|late|x|2026-01-09")).toMatchObject({
      column: "resolved on",
    });
    expect(read(header, "K1|X1|2026-01-10||x|2026-01-10")).toMatchObject({ about: "other" });
  });
});
