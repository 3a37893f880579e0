import type { ClientTexts } from "./client-texts.ts";

/** What the ex-client says in Estonian. */
export const CLIENT_ET: readonly ClientTexts[] = [
  {
    act: "pick-up",
    lines: ["{client}, {contact} kuuleb.", "{client}, tere päevast.", "{client}, kuulen."],
  },
  {
    act: "cold-open",
    objection: "price",
    lines: [
      "Ah, Teie. Ma ei arvanud, et Teist veel midagi kuulen.",
      "Tere. Mul on töö pooleli, nii et palun lühidalt.",
      "No tere. Eelmisest korrast on tükk aega möödas.",
    ],
  },
  {
    act: "cold-open",
    objection: "missing-product",
    lines: [
      "Tere. Kena, et helistate, aga mul on kiire.",
      "Oi, tere. Ma ei osanud Teie kõnet oodata.",
      "Tere. Mille asjus helistate?",
    ],
  },
  {
    act: "cold-open",
    objection: "bad-service",
    lines: [
      "Nüüd siis helistate. Rääkige, mul on paar minutit.",
      "Arvasin, et meie vahel on kõik öeldud.",
      "Jah? Ma ei tea, millest meil veel rääkida on.",
    ],
  },
  {
    act: "object",
    objection: "price",
    lines: [
      "Ütlen otse: olete meie jaoks liiga kallid.",
      "Võrdlesime ja Teie hinnad on teistest kõrgemad. Muud siin polegi.",
      "Asi on hinnas. Mujalt saame sama asja odavamalt.",
    ],
  },
  {
    act: "object",
    objection: "missing-product",
    lines: [
      "Toodet „{product}“ Teil enam ei ole, pidime seda mujalt otsima.",
      "Seda, mida meil vaja on, Te enam ei paku.",
      "Teie valik on kokku kuivanud; leidsime koha, kus on kõik olemas.",
    ],
  },
  {
    act: "object",
    objection: "bad-service",
    lines: [
      "Ausalt öeldes on Teie teenindus kehvaks läinud.",
      "Me ei olnud Teie teenindusega rahul.",
      "Teiega asjaajamine on tülikaks muutunud.",
    ],
  },
  {
    act: "object",
    objection: "price",
    again: true,
    to: ["discount"],
    lines: [
      "Näete, kohe läks jutt rahale, ja ikka olete teistest kallimad.",
      "Allahindlus näitab praegu ainult seda, et enne küsisite liiga palju.",
      "Ja järgmisel kuul on jälle vana hind, eks?",
    ],
  },
  {
    act: "object",
    objection: "price",
    again: true,
    lines: [
      "Ilusad sõnad, aga mina maksan seda, mis on arvel.",
      "Võib-olla. Meie jaoks olete ikkagi liiga kallid.",
      "Ma ei palunud reklaami. Ma rääkisin hinnast.",
    ],
  },
  {
    act: "object",
    objection: "missing-product",
    again: true,
    to: ["discount"],
    lines: [
      "Allahindlus asjale, mida Teil ei olegi?",
      "Hinnas ei ole asi kunagi olnud.",
      "Mis kasu mul odavusest on, kui kaupa ennast ei ole?",
    ],
  },
  {
    act: "object",
    objection: "missing-product",
    again: true,
    lines: [
      "Ma ei küsinud, mis Teil on; ma ütlesin, mis Teil puudu on.",
      "See võib kõik väga tore olla, aga meil on vaja midagi muud.",
      "Nagu öeldud: mida meil vaja on, see on teistel olemas.",
    ],
  },
  {
    act: "object",
    objection: "bad-service",
    again: true,
    to: ["discount"],
    lines: [
      "Kas arvate, et allahindlus teeb teeninduse paremaks?",
      "Jätke allahindlus endale. Ma räägin teenindusest.",
      "Mind ei saa ära osta, kui Te seda mõtlete.",
    ],
  },
  {
    act: "object",
    objection: "bad-service",
    again: true,
    lines: [
      "Reklaami on mul praegu kõige vähem vaja.",
      "Te ei kuula mind. Ma rääkisin Teie teenindusest.",
      "Kõlab kenasti, aga teenindus oli selline, nagu ta oli.",
    ],
  },
  {
    act: "warn",
    lines: [
      "Mul on tahtmine see kõne lõpetada.",
      "Veel üks selline lause ja me oleme lõpetanud.",
      "Ma oleksin Teie asemel nüüd ettevaatlik.",
      "Mu kannatus hakkab katkema.",
    ],
  },
  {
    act: "yes-if",
    lines: [
      "Kui Te seda tõesti teete, siis jah, ühe tellimusega võiksime proovida.",
      "Sel juhul oleksin nõus. Aga ma tahan seda näha.",
      "Mõeldav küll. Öelge, kuidas ja millal.",
    ],
  },
  {
    act: "test-offer",
    lines: [
      "Kõlab mõistlikult. Mis tagab, et see ei jää sõnadeks?",
      "Hea küll. Ja millest ma näeksin, et seekord on teisiti?",
      "Tahaksin seda enne ühe väikese tellimuse peal näha.",
      "Kuulen Teid, aga nii kaugel ma veel ei ole.",
    ],
  },
  {
    act: "agree-next-step",
    lines: [
      "Hea küll, panin kalendrisse kirja.",
      "Kokku lepitud, siis räägime. Ja aitäh, et viisakalt küsisite.",
      "Hästi, see sobib mulle. Eks näis.",
    ],
  },
  {
    act: "end-angry",
    lines: [
      "Aitab. Head aega.",
      "Ei. Seda ma kuulama ei hakka. Head aega.",
      "Panen nüüd toru ära. Head aega.",
    ],
  },
  {
    act: "end-polite",
    to: ["give-time"],
    lines: [
      "Aitäh, et Te peale ei käi. Siis võite helistada.",
      "Hindan seda. Siis võime uuesti rääkida.",
      "Hästi. Aega on mul tõesti vaja.",
    ],
  },
  {
    act: "end-polite",
    lines: [
      "Pean selle üle mõtlema. Andke mulle aega.",
      "Jätame tänaseks nii; mul on aega vaja.",
      "Aitäh, et helistasite, aga pean minema. Andke mulle aega.",
    ],
  },
];
