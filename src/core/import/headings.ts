import type { RowKind } from "./fields.ts";

/** Splits a list of headings; the earlier one wins when a file has several of them. */
const names = (list: string): readonly string[] => list.split(",").map(plainHeading);

/** A heading without case, accents, spaces and punctuation: `Customer_ID` and `customer id` are one. */
export function plainHeading(heading: string): string {
  return heading
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

const CLIENT_REF =
  names(`client ref, client id, client no, client number, client code, customer id, customer no,
  customer number, customer code, customer ref, cust id, cust no, account id, account number, account no, account code,
  debtor number, debtor no, buyer id, company id, kliendi number, kliendi nr, kliendi kood, kliendikood, klienditunnus,
  ostja kood, asiakasnumero, asiakas nro, asiakasnro, asiakastunnus, kundennummer, kunden nr, kundennr, kunden id,
  debitorennummer, debitor, debitorenkonto, код клиента, номер клиента, id клиента, код контрагента, инн, client,
  customer, customer user, account, buyer, klient, ostja, asiakas, kunde, клиент, контрагент, покупатель, заказчик`);
const CLIENT_NAME =
  names(`client name, customer name, customer full name, company name, account name, contact name,
  billing company, bill to name, buyer name, kliendi nimi, ostja nimi, asiakkaan nimi, asiakasnimi, kundenname, firma,
  firmenname, имя клиента, наименование клиента, название клиента, customer, client, klient, asiakas, kunde, клиент`);
const COUNTRY =
  names(`country, country code, billing country, ship country, riik, riigikood, maa, maakoodi, land,
  ländercode, страна, код страны`);
const ORDER_REF =
  names(`order ref, order id, order no, order number, order code, order, invoice no, invoice number,
  invoice id, invoice, document no, document number, doc no, transaction id, sales order, so number, num, tellimuse number,
  tellimuse nr, tellimus, tellimuse id, arve number, arve nr, arve, dokumendi number, tilausnumero, tilaus nro, tilausnro,
  tilaus, laskunumero, laskun numero, lasku nro, lasku, auftragsnummer, auftrag, bestellnummer, bestellung, belegnummer,
  rechnungsnummer, rechnung nr, rechnung, rechnungs nr, номер заказа, заказ, номер счета, счет, номер документа,
  номер накладной, накладная, номер, document, name`);
const PLACED_ON =
  names(`placed on, order date, ordered at, ordered on, date ordered, order placed, invoice date, date of order,
  transaction date, document date, posting date, created at, order created, date, day, txn date, tellimuse kuupäev,
  tellimuse kp, arve kuupäev, arve kp, dokumendi kuupäev, kuupäev, kp, tilauspäivä, tilauspvm, tilaus pvm, laskun päivä,
  laskupäivä, laskun pvm, laskupvm, päivämäärä, pvm, päiväys, auftragsdatum, bestelldatum, rechnungsdatum, belegdatum,
  datum, дата заказа, дата счета, дата документа, дата`);
const CURRENCY = names(
  `currency, currency code, order currency, ccy, valuuta, valuutta, währung, währungscode, валюта`,
);
const NET_AMOUNT =
  names(`net amount, net total, amount net, total net, subtotal, sub total, amount excl vat, total excl vat,
  amount ex vat, total ex vat, amount excl tax, total excl tax, net value, summa km ta, summa km-ta, summa ilma km,
  summa käibemaksuta, veroton summa, veroton, summa alv 0, nettobetrag, betrag netto, netto, nettosumme, summe netto,
  сумма без ндс`);
const ANY_AMOUNT =
  names(`amount, total, order total, total amount, invoice total, total price, grand total, order amount,
  order value, invoice amount, value, sales, revenue, turnover, total minor, sum, summa, kogusumma, arve summa,
  tellimuse summa, maksumus, kokku, yhteensä, loppusumma, laskun summa, betrag, gesamt, gesamtbetrag, summe, rechnungsbetrag,
  umsatz, сумма, итого, сумма заказа, стоимость, всего`);
const LINE_AMOUNT =
  names(`line amount, line total, line value, line net amount, extended price, ext price, lineitem total,
  item total, order line total, rea summa, rivisumma, rivin summa, positionsbetrag, zeilenbetrag, сумма строки`);
const NOTE =
  names(`note, notes, comment, comments, remark, remarks, märkus, märkused, kommentaar, huomautus, huom, muistiinpano,
  kommentti, notiz, bemerkung, kommentar, anmerkung, примечание, комментарий, заметка`);
const REP =
  names(`owner name, owner, account manager, account owner, sales rep, rep, salesperson, sales person, sales manager,
  seller, member name, user, employee, kliendihaldur, müügijuht, müüja, haldur, vastutaja, myyjä, asiakasvastaava,
  myyntiedustaja, vastuuhenkilö, betreuer, verkäufer, vertreter, kundenbetreuer, mitarbeiter, менеджер, ответственный,
  продавец, торговый представитель`);

const orders = {
  clientRef: [...CLIENT_REF, ...names("email, customer email"), ...CLIENT_NAME],
  orderRef: ORDER_REF,
  placedOn: PLACED_ON,
  currency: CURRENCY,
  clientName: CLIENT_NAME,
  country: COUNTRY,
};

/** The headings each field is known by in exports, best first, as `plainHeading` gives them. */
export const headingsOf: Readonly<Record<RowKind, Readonly<Record<string, readonly string[]>>>> = {
  client: {
    clientRef: [
      ...CLIENT_REF,
      ...names("ref, id, code, number, no, nr, kood, tunnus, number, nummer, код, номер"),
    ],
    name: names(`name, client name, customer name, company name, company, account name, display name, legal name, nimi,
      kliendi nimi, ettevõte, firma nimi, firma, asiakkaan nimi, asiakasnimi, yritys, yrityksen nimi, kundenname, firmenname,
      unternehmen, название, наименование, имя, компания, контрагент, организация, customer, client, klient, asiakas,
      kunde, клиент`),
    country: COUNTRY,
    language: names(
      `language, lang, locale, language code, keel, suhtluskeel, kieli, asiointikieli, sprache, язык`,
    ),
    ownerName: REP,
    contactName:
      names(`contact name, contact, contact person, kontaktisik, kontakt, yhteyshenkilö, ansprechpartner,
      kontaktperson, контактное лицо, контакт`),
    contactRole:
      names(`contact role, role, job title, title, position, amet, ametikoht, roll, rooli, tehtävä, titteli,
      position, funktion, должность, роль`),
    email:
      names(`email, e-mail, email address, contact email, mail, epost, e-posti aadress, meil, sähköposti,
      sähköpostiosoite, e-mail-adresse, электронная почта, почта, эл почта`),
    phone:
      names(`phone, telephone, phone number, mobile, tel, contact phone, telefon, telefoninumber, mobiil, puhelin,
      puhelinnumero, gsm, telefonnummer, mobil, телефон, номер телефона`),
    doNotContact:
      names(`do not contact, dnc, no contact, unsubscribed, opted out, mitte kontakteeruda, ei tohi kontakteeruda,
      älä ota yhteyttä, suoramarkkinointikielto, nicht kontaktieren, kontaktsperre, не беспокоить, не связываться`),
    successorRef:
      names(`successor ref, successor, successor id, moved to, replaced by, õigusjärglane, järglane, seuraaja,
      nachfolger, преемник, правопреемник`),
    note: NOTE,
  },
  order: { ...orders, total: [...NET_AMOUNT, ...ANY_AMOUNT] },
  "order-line": {
    ...orders,
    sku: names(`sku, stock code, product code, product id, item code, item no, item number, item id, article number,
      article no, article, lineitem sku, inventory item code, product sku, material, ean, part number, tootekood, toote kood,
      artikkel, artikli kood, kauba kood, kood, tuotekoodi, tuotenumero, tuotenro, nimike, artikelnummer, artikel nr,
      artikel, artikelnr, produktnummer, артикул, код товара, код номенклатуры, номенклатура, product service, product,
      item, toode, kaup, tuote, produkt, товар`),
    quantity:
      names(`quantity, qty, lineitem quantity, units, pieces, pcs, quantity sold, kogus, hulk, tk, määrä, kpl,
      lukumäärä, menge, anzahl, stückzahl, stück, количество, кол-во, кол во, кол`),
    price:
      names(`net price, unit price net, price, unit price, lineitem price, item cost, unit amount, sales price, rate,
      price each, hind, ühikuhind, tüki hind, hinta, yksikköhinta, kappalehinta, a-hinta, einzelpreis, preis, stückpreis,
      e-preis, цена, цена за единицу`),
    amount: [...LINE_AMOUNT, ...NET_AMOUNT, ...ANY_AMOUNT],
    description:
      names(`description, product name, item name, item description, lineitem name, product title, product,
      item, kirjeldus, nimetus, toote nimetus, toote nimi, toode, kauba nimetus, kuvaus, nimi, tuotenimi, tuote, selite,
      bezeichnung, artikelbezeichnung, beschreibung, produktname, наименование, описание, название товара, товар`),
  },
  request: {
    clientRef: orders.clientRef,
    requestRef:
      names(`request ref, request id, request no, request number, quote no, quote id, quote number, inquiry id,
      enquiry id, inquiry no, offer no, offer id, rfq, päringu number, päringu nr, päring, pakkumise number, pakkumise nr,
      hinnapakkumine, tarjouspyyntö, tarjousnumero, tarjous nro, anfragenummer, anfrage nr, anfrage, angebotsnummer,
      angebot nr, номер запроса, номер кп, номер предложения, ref, id, number`),
    askedOn:
      names(`asked on, request date, requested on, requested at, quote date, inquiry date, enquiry date, offer date,
      päringu kuupäev, pakkumise kuupäev, tarjouspäivä, pyyntöpäivä, anfragedatum, angebotsdatum, дата запроса,
      дата предложения, дата кп, created at, date, kuupäev, päivämäärä, pvm, datum, дата`),
    about:
      names(`about, subject, request, quote, inquiry, enquiry, description, product, item, topic, teema, sisu,
      kirjeldus, toode, päringu sisu, aihe, kuvaus, tuote, betreff, thema, beschreibung, artikel, тема, описание, предмет,
      товар`),
    amount: [...NET_AMOUNT, ...ANY_AMOUNT, ...names("quote amount, quote total, offer amount")],
    orderRef: ORDER_REF.filter((heading) => heading !== "name" && heading !== "num"),
  },
  touch: {
    clientRef: orders.clientRef,
    touchRef: names(
      `touch ref, touch id, activity id, contact id, interaction id, event id, log id, ref, id, number`,
    ),
    happenedOn:
      names(`happened on, touch date, contact date, activity date, contacted on, contacted at, date of contact,
      kontakti kuupäev, yhteydenoton päivä, kontaktdatum, дата контакта, дата звонка, created at, date, kuupäev,
      päivämäärä, pvm, datum, дата`),
    channel:
      names(`channel, medium, touch type, activity type, contact type, kanal, kanali, kanava, yhteystapa, kanal,
      kontaktart, канал, способ связи, type, tüüp, tyyppi, art, тип`),
    direction:
      names(`direction, incoming, inbound, in out, suund, sissetulev, suunta, saapuva, richtung, eingehend,
      направление, входящий`),
    memberName: REP,
    invitesAnswer:
      names(`invites answer, answer wanted, asks for answer, ootab vastust, odottaa vastausta,
      antwort erwünscht, ждет ответа`),
    note: [...NOTE, ...names("subject, summary, text, sisu, aihe, betreff, тема")],
  },
  complaint: {
    clientRef: orders.clientRef,
    complaintRef:
      names(`complaint ref, complaint id, complaint no, complaint number, case id, case number, ticket id,
      ticket no, ticket, claim no, kaebuse number, kaebuse nr, reklamatsiooni number, reklamatsiooni nr, reklamaationumero,
      valitusnumero, reklamationsnummer, beschwerdenummer, номер жалобы, номер рекламации, номер претензии, ref, id, number`),
    madeOn:
      names(`made on, complaint date, complained on, opened on, opened at, kaebuse kuupäev, reklamatsiooni kuupäev,
      reklamaatiopäivä, reklamationsdatum, beschwerdedatum, дата жалобы, дата рекламации, дата претензии, created at, date,
      kuupäev, päivämäärä, pvm, datum, дата`),
    about:
      names(`about, category, complaint type, complaint about, topic, reason, subject, type, liik, teema, põhjus, tüüp,
      aihe, luokka, syy, tyyppi, kategorie, thema, grund, категория, тема, причина, тип`),
    text: names(`text, complaint, complaint text, description, message, details, comment, note, kaebus, kirjeldus, sisu,
      reklamatsioon, kuvaus, valitus, reklamaatio, teksti, beschreibung, beschwerde, reklamation, текст, жалоба, описание,
      рекламация, претензия`),
    orderRef: ORDER_REF.filter((heading) => heading !== "name" && heading !== "num"),
    resolvedOn:
      names(`resolved on, resolved at, resolved, closed on, closed at, settled on, solved on, date resolved,
      lahendatud, lahendamise kuupäev, ratkaistu, ratkaisupäivä, gelöst am, erledigt am, решено, дата решения`),
  },
};

/** Words in a header that tell files apart whose other columns have the same names. */
export const tellOf: Readonly<Partial<Record<RowKind, RegExp>>> = {
  complaint:
    /complaint|claim|ticket|kaebus|reklama|valitus|beschwerde|жалоб|рекламац|претензи|resolved|madeon/u,
  touch:
    /touch|channel|contact|activity|interaction|kanal|kanava|yhtey|kontakt|канал|контакт|звон|direction|happenedon/u,
  request:
    /request|quote|inquiry|enquiry|offer|rfq|paring|pakkumi|tarjous|pyynto|anfrage|angebot|запрос|предложени|кп$|askedon/u,
};
