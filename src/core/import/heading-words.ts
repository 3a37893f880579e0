/** Splits a list of headings; the earlier one wins when a file has several of them. */
export const names = (list: string): readonly string[] => list.split(",").map(plainHeading);

/** A heading without case, accents, spaces and punctuation: `Customer_ID` and `customer id` are one. */
export function plainHeading(heading: string): string {
  return heading
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

export const CLIENT_REF =
  names(`client ref, client id, client no, client number, client code, customer id, customer no,
  customer number, customer code, customer ref, cust id, cust no, account id, account number, account no, account code,
  debtor number, debtor no, buyer id, company id, kliendi number, kliendi nr, kliendi kood, kliendikood, klienditunnus,
  ostja kood, asiakasnumero, asiakas nro, asiakasnro, asiakastunnus, kundennummer, kunden nr, kundennr, kunden id,
  debitorennummer, debitor, debitorenkonto, код клиента, номер клиента, id клиента, код контрагента, инн, client,
  customer, customer user, account, buyer, klient, ostja, asiakas, kunde, клиент, контрагент, покупатель, заказчик`);
export const CLIENT_NAME =
  names(`client name, customer name, customer full name, company name, account name, contact name,
  billing company, bill to name, buyer name, kliendi nimi, ostja nimi, asiakkaan nimi, asiakasnimi, kundenname, firma,
  firmenname, имя клиента, наименование клиента, название клиента, customer, client, klient, asiakas, kunde, клиент`);
export const COUNTRY =
  names(`country, country code, billing country, ship country, riik, riigikood, maa, maakoodi, land,
  ländercode, страна, код страны`);
export const ORDER_REF =
  names(`order ref, order id, order no, order number, order code, order, invoice no, invoice number,
  invoice id, invoice, document no, document number, doc no, transaction id, sales order, so number, num, tellimuse number,
  tellimuse nr, tellimus, tellimuse id, arve number, arve nr, arve, dokumendi number, tilausnumero, tilaus nro, tilausnro,
  tilaus, laskunumero, laskun numero, lasku nro, lasku, auftragsnummer, auftrag, bestellnummer, bestellung, belegnummer,
  rechnungsnummer, rechnung nr, rechnung, rechnungs nr, номер заказа, заказ, номер счета, счет, номер документа,
  номер накладной, накладная, номер, document, name`);
export const PLACED_ON =
  names(`placed on, order date, ordered at, ordered on, date ordered, order placed, invoice date, date of order,
  transaction date, document date, posting date, created at, order created, date, day, txn date, tellimuse kuupäev,
  tellimuse kp, arve kuupäev, arve kp, dokumendi kuupäev, kuupäev, kp, tilauspäivä, tilauspvm, tilaus pvm, laskun päivä,
  laskupäivä, laskun pvm, laskupvm, päivämäärä, pvm, päiväys, auftragsdatum, bestelldatum, rechnungsdatum, belegdatum,
  datum, дата заказа, дата счета, дата документа, дата`);
export const CURRENCY = names(
  `currency, currency code, order currency, ccy, valuuta, valuutta, währung, währungscode, валюта`,
);
export const NET_AMOUNT =
  names(`net amount, net total, amount net, total net, subtotal, sub total, amount excl vat, total excl vat,
  amount ex vat, total ex vat, amount excl tax, total excl tax, net value, summa km ta, summa km-ta, summa ilma km,
  summa käibemaksuta, veroton summa, veroton, summa alv 0, nettobetrag, betrag netto, netto, nettosumme, summe netto,
  сумма без ндс`);
export const ANY_AMOUNT =
  names(`amount, total, order total, total amount, invoice total, total price, grand total, order amount,
  order value, invoice amount, value, sales, revenue, turnover, total minor, sum, summa, kogusumma, arve summa,
  tellimuse summa, maksumus, kokku, yhteensä, loppusumma, laskun summa, betrag, gesamt, gesamtbetrag, summe, rechnungsbetrag,
  umsatz, сумма, итого, сумма заказа, стоимость, всего`);
export const LINE_AMOUNT =
  names(`line amount, line total, line value, line net amount, extended price, ext price, lineitem total,
  item total, order line total, rea summa, rivisumma, rivin summa, positionsbetrag, zeilenbetrag, сумма строки`);
export const NOTE =
  names(`note, notes, comment, comments, remark, remarks, märkus, märkused, kommentaar, huomautus, huom, muistiinpano,
  kommentti, notiz, bemerkung, kommentar, anmerkung, примечание, комментарий, заметка`);
export const REP =
  names(`owner name, owner, account manager, account owner, sales rep, rep, salesperson, sales person, sales manager,
  seller, member name, user, employee, kliendihaldur, müügijuht, müüja, haldur, vastutaja, myyjä, asiakasvastaava,
  myyntiedustaja, vastuuhenkilö, betreuer, verkäufer, vertreter, kundenbetreuer, mitarbeiter, менеджер, ответственный,
  продавец, торговый представитель`);
