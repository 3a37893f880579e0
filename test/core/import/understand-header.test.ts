import { describe, expect, test } from "vitest";
import { parseMapping, understandHeader } from "#src/core/import/understand-header.ts";

function columnsOf(header: string, ...maps: string[]): unknown {
  const headings = header.split(",");
  const reading = understandHeader(
    headings,
    maps.flatMap((map) => parseMapping(map) ?? []),
    null,
  );
  if (!reading.ok) return reading.why;
  const columns = [...reading.header.columns].map(([field, index]) => [field, headings[index]]);
  return { kind: reading.header.kind, ...Object.fromEntries(columns) };
}

describe("a file is known by its header", () => {
  test.each([
    ["Invoice,StockCode,Quantity,InvoiceDate,Price,Customer ID,Country", "order-line"],
    ["customer_id,date,order_id,amount", "order"],
    ["ContactName,InvoiceNumber,InvoiceDate,Total", "order"],
    ["Customer,Num,Date,Amount", "order"],
    ["Name,Email,Created at,Lineitem quantity,Lineitem price,Lineitem sku", "order-line"],
    ["Klient,Arve nr,Arve kuupäev,Summa km-ta", "order"],
    ["Kliendi kood,Tellimuse nr,Kuupäev,Tootekood,Kogus,Hind", "order-line"],
    ["Asiakasnumero,Laskunumero,Laskun päivä,Veroton summa", "order"],
    ["Asiakasnro,Tilausnumero,Tilauspvm,Tuotekoodi,Määrä,Yksikköhinta", "order-line"],
    ["Kundennummer,Rechnungsnummer,Rechnungsdatum,Nettobetrag", "order"],
    ["Kunden-Nr.,Belegnummer,Belegdatum,Artikelnummer,Menge,Einzelpreis", "order-line"],
    ["Контрагент,Номер,Дата,Сумма", "order"],
    ["Код клиента,Номер заказа,Дата заказа,Артикул,Количество,Цена", "order-line"],
    ["Customer No.,Name,Country,Owner", "client"],
    ["Kliendi nr,Nimi,Riik,Kliendihaldur", "client"],
    ["client_id,request_id,date,about,amount", "request"],
    ["client_id,date,channel,direction,note", "touch"],
    ["client_id,complaint_id,date,category,text,resolved", "complaint"],
    ["Customer No,Invoice No,Invoice Date,Due Date,Paid On,Amount", "invoice"],
    ["Klient,Arve nr,Arve kuupäev,Maksetähtaeg,Tasutud,Summa", "invoice"],
    ["Asiakasnumero,Laskunumero,Laskun päivä,Eräpäivä,Maksettu,Summa", "invoice"],
    ["Kunde,Rechnungsnummer,Rechnungsdatum,Fälligkeit,Bezahlt am,Betrag", "invoice"],
    ["Клиент,Номер,Дата,Срок оплаты,Дата оплаты,Сумма", "invoice"],
    ["Customer No,Invoice No,Invoice Date,Due Date,Amount", "order"], // says nothing of payments
  ])("%s", (header, kind) => {
    expect(columnsOf(header)).toMatchObject({ kind });
  });
});

test("case, spaces, underscores, accents and a currency in the heading do not matter", () => {
  expect(columnsOf("CUSTOMER-ID,Order_No,ORDER DATE,Total (EUR)")).toEqual({
    kind: "order",
    clientRef: "CUSTOMER-ID",
    orderRef: "Order_No",
    placedOn: "ORDER DATE",
    total: "Total (EUR)",
  });
});

test("a net total is taken before a total with tax, and the client's number before the name", () => {
  expect(columnsOf("Customer Name,Customer No,Order,Date,Total,Subtotal")).toMatchObject({
    clientRef: "Customer No",
    clientName: "Customer Name",
    total: "Subtotal",
  });
});

test("a mapping goes before what the heading says, and a column can be left out", () => {
  expect(columnsOf("customer_id,date,order_id,amount,Worth", "Worth=total")).toMatchObject({
    total: "Worth",
  });
  expect(columnsOf("customer_id,date,order_id,amount,country", "country=-")).toEqual({
    kind: "order",
    clientRef: "customer_id",
    orderRef: "order_id",
    placedOn: "date",
    total: "amount",
  });
});

test("a header that is not understood says what is missing", () => {
  const why = columnsOf("customer_id,date,amount");
  expect(why).toContain("as orders it lacks orderRef");
});

test.each([
  { text: "When=placedOn", mapping: { column: "When", field: "placedOn", dayOrder: null } },
  { text: "When=placedOn:mdy", mapping: { column: "When", field: "placedOn", dayOrder: "mdy" } },
  { text: "a=b=total:comma", mapping: { column: "a=b", field: "total", decimalMark: "," } },
  { text: "Old=-", mapping: { column: "Old", field: null } },
])("--map '$text' is read", ({ text, mapping }) => {
  expect(parseMapping(text)).toMatchObject(mapping);
});

test.each(["total", "=total", "x=", "x=price:often", "x=colour", "x=total:mdy:soon"])(
  "--map '%s' is refused",
  (text) => {
    expect(parseMapping(text)).toBeNull();
  },
);
