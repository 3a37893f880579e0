import type { RowKind } from "./fields.ts";
import {
  ANY_AMOUNT,
  CLIENT_NAME,
  CLIENT_REF,
  COUNTRY,
  CURRENCY,
  LINE_AMOUNT,
  NET_AMOUNT,
  NOTE,
  ORDER_REF,
  PLACED_ON,
  REP,
  names,
} from "./heading-words.ts";

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
    closedOn:
      names(`closed on, closed at, liquidated on, dissolved on, out of business since, suletud, likvideeritud, lõpetatud,
      lopettanut, lakkautettu, geschlossen am, erloschen am, закрыт, ликвидирован, дата ликвидации`),
    cancelledOn:
      names(`cancelled on, canceled on, cancellation date, contract ended on, terminated on,
      termination date, churned on, churn date, leping lõpetatud, üles öeldud, sopimus päättynyt,
      irtisanottu, irtisanomispäivä, gekündigt am, kündigungsdatum, договор расторгнут, дата расторжения`),
    pausedFrom:
      names(`paused from, pause from, pause start, on hold since, paus alates, paus algus, tauko alkaen, tauko alkaa,
      pause ab, pause von, pausiert seit, пауза с, приостановлен с`),
    pausedUntil:
      names(`paused until, pause until, pause end, on hold until, paus kuni, paus lõpp, tauko asti, tauko päättyy,
      pause bis, pausiert bis, пауза до, приостановлен до`),
    pausedWhy: names(
      `paused why, pause reason, hold reason, pausi põhjus, tauon syy, grund der pause, причина паузы`,
    ),
    usualMonths:
      names(`usual months, order cycle months, reorder months, cycle months, replacement months, tellimistsükkel kuudes,
      tilausväli kuukausina, bestellzyklus monate, цикл в месяцах`),
    knowsLittle: names(
      `knows little, knows range little, unaware of range, new to range, tunneb vähe, tuntee huonosti, kennt uns kaum, мало знает о нас`,
    ),
    recommends:
      names(`recommends, recommends us, reference customer, referrer, gives feedback, soovitab, soovitaja, suosittelee,
      suosittelija, referenzkunde, empfiehlt uns, рекомендует`),
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
    productLine:
      names(`product line, product group, product category, item category, item group, category, product family,
      product type, department, tootegrupp, kaubagrupp, kategooria, tooterühm, tuoteryhmä, tuotelinja, kategoria,
      warengruppe, artikelgruppe, produktgruppe, kategorie, товарная группа, группа товаров, категория`),
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
    agreed: names(
      `agreed, agreed beforehand, scheduled, appointment, kokku lepitud, sovittu, vereinbart, nach vereinbarung, согласован`,
    ),
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
  invoice: {
    clientRef: orders.clientRef,
    invoiceRef: ORDER_REF.filter((heading) => heading !== "name"),
    issuedOn: [
      ...names(`issued on, issue date, issued at, date issued, väljastatud, arve väljastatud, laskutettu, ausgestellt am,
      выставлен, дата выставления`),
      ...PLACED_ON,
    ],
    dueOn:
      names(`due on, due date, due, payment due, payment due date, pay by, maksetähtaeg, tähtaeg, tasuda kuni,
      maksupäivä, eräpäivä, erääntyy, fällig am, fälligkeit, fälligkeitsdatum, zahlbar bis, срок оплаты, оплатить до`),
    paidOn:
      names(`paid on, paid at, paid date, date paid, payment date, paid, settled on, tasutud, tasumise kuupäev,
      laekunud, laekumise kuupäev, maksettu, maksupvm, suorituspäivä, bezahlt am, zahlungsdatum, zahlungseingang, bezahlt,
      оплачен, дата оплаты, оплачено`),
    amount: ANY_AMOUNT.concat(NET_AMOUNT),
    currency: CURRENCY,
  },
};

/** Words in a header that tell files apart whose other columns have the same names. */
export const tellOf: Readonly<Partial<Record<RowKind, RegExp>>> = {
  complaint:
    /complaint|claim|ticket|kaebus|reklama|valitus|beschwerde|жалоб|рекламац|претензи|resolved|madeon/u,
  touch:
    /touch|channel|contact|activity|interaction|kanal|kanava|yhtey|kontakt|канал|контакт|звон|direction|happenedon/u,
  invoice:
    /paid|paymentdate|settledon|tasutud|tasumise|laeku|maksettu|maksupvm|suoritus|bezahlt|zahlung|оплач|датаоплаты/u,
  request:
    /request|quote|inquiry|enquiry|offer|rfq|paring|pakkumi|tarjous|pyynto|anfrage|angebot|запрос|предложени|кп$|askedon/u,
};
