import type { PhonePart, Phrases } from "../phrases.ts";

/** Hints for the rep stand in parentheses; everything else is spoken. */
export const estonianPhone: Partial<Phrases<PhonePart>> = {
  hello: [
    {
      ways: [
        "Tere, {contact}! Siin {sender}, {company}.",
        "Tere päevast, {contact}! Mina olen {sender}, {company}.",
        "Tere, kas {contact}? Siin {sender}, {company}.",
      ],
    },
    {
      ways: [
        "Tere! Siin {sender}, {company}.",
        "Tere päevast! Mina olen {sender}, {company}.",
        "Tere! Minu nimi on {sender}, {company}.",
      ],
    },
    {
      ways: [
        "Tere, {contact}! Helistan ettevõttest {company}.",
        "Tere päevast, {contact}! Siin {company}.",
        "Tere, kas {contact}? Siin {company}.",
      ],
    },
    {
      ways: [
        "Tere! Siin {company}.",
        "Tere päevast! Siin {company}.",
        "Tere! Helistan ettevõttest {company}.",
      ],
    },
    { ways: ["Tere!", "Tere päevast!", "Tere, aitäh, et vastasite."] },
  ],
  "have-time": [
    {
      ways: [
        "Kas Teil on paar minutit aega?",
        "Kas praegu on sobiv hetk rääkida?",
        "Kas tohin võtta paar minutit Teie aega?",
      ],
    },
  ],
  "why-calling": [
    {
      ways: [
        "Helistan Teile, sest varem tellisite meilt {rhythm} ja viimane tellimus jõudis meieni {lastOrderOn}.",
        "Tavaliselt tellisite meilt {rhythm}, viimati {lastOrderOn}, ja seepärast helistangi.",
        "Teie tellimused jõudsid meieni {rhythm}, viimane neist {lastOrderOn}. See andis mulle põhjuse Teile helistada.",
      ],
    },
    {
      ways: [
        "Helistan Teile, sest Teie viimane tellimus jõudis meieni {lastOrderOn}.",
        "Viimati tellisite meilt {lastOrderOn} ja seepärast helistangi.",
        "Teie viimase tellimuse saime {lastOrderOn}. See andis mulle põhjuse Teile helistada.",
      ],
    },
    {
      ways: [
        "Helistan Teile, et mõista, kuidas Te meie koostööd näete.",
        "Sooviksin mõista, kuidas Te meie koostööd praegu näete.",
        "Helistan Teile, sest Teie arvamus meie tööst on mulle oluline.",
      ],
    },
  ],
  "question-hint": [
    {
      ways: [
        "(Küsige üks kord ja oodake vastus ära. Vaikus ei tee halba.)",
        "(Laske lõpuni rääkida ja pange kliendi sõnad kirja nii, nagu ta neid ütleb.)",
        "(Küsige ja lugege mõttes viieni, enne kui midagi lisate.)",
      ],
    },
  ],
  "angry-hint": [
    {
      ways: [
        "(Kuulake lõpuni. Ärge segage vahele ega hakake selgitama.)",
        "(Jääge rahulikuks ja tehke märkmeid. Praegu pole vaja midagi kaitsta.)",
        "(Laske kõik ära rääkida. Vastake alles pärast seda.)",
      ],
    },
  ],
  "angry-line": [
    {
      ways: [
        "Mõistan, et olete pahane. Rääkige palun kõik ära, ma kuulan.",
        "Hea, et ütlete otse. Mis oli Teie jaoks kõige halvem?",
        "Aitäh, et räägite otse. Panen selle kirja, jätkake palun.",
      ],
    },
  ],
  "price-hint": [
    {
      ways: [
        "(Ärge vaielge hinna üle. Kõigepealt küsige.)",
        "(Enne vastamist uurige välja, millega klient võrdleb.)",
        "(Ärge nimetage praegu ühtegi summat. Kõigepealt saage aru.)",
      ],
    },
  ],
  "price-line": [
    {
      ways: [
        "Aitäh, et ütlesite. Milles Te vahet näete: kas hinnas endas, tarnes või maksetingimustes?",
        "Selge. Kas asi on ühe kauba hinnas või arves tervikuna?",
        "Mõistan. Mida peaks hind Teie jaoks sisaldama, et see oleks õige?",
      ],
    },
  ],
  "no-time-line": [
    {
      ways: [
        "Muidugi. Milline päev ja kellaaeg Teile paremini sobiks?",
        "Ma ei taha Teid kinni pidada. Millal tohin uuesti helistada?",
        "Pole midagi. Mis ajal Teile paremini sobiks?",
      ],
    },
  ],
  "sum-up": [
    {
      ways: [
        "Kordan üle, mida kuulsin, et kõik saaks õigesti kirja.",
        "Panin Teie jutu kirja; parandage palun, kui sain millestki valesti aru.",
        "Et olla kindel, võtan Teie jutu lühidalt kokku.",
      ],
    },
  ],
  "next-step": [
    {
      ways: [
        "Mis päeval tohin Teile vastusega helistada?",
        "Milline päev sobib Teile minu vastuseks?",
        "Millal Teile sobiks, et helistan selle asjus uuesti?",
      ],
    },
  ],
  thanks: [
    {
      ways: [
        "Aitäh, et minuga nii avameelselt rääkisite.",
        "Aitäh, et leidsite aega.",
        "Aitäh, sellest on mulle palju abi.",
      ],
    },
  ],
};
