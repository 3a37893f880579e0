import type { PhonePart, Phrases } from "../phrases.ts";

/** Hints for the rep stand in parentheses; everything else is spoken. */
export const estonianPhone: Phrases<PhonePart> = {
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
    {
      ways: ["Tere, aitäh, et kõne vastu [võtsite|võtsid].", "Tere päevast!", "Tere!"],
    },
  ],
  "have-time": [
    {
      ways: [
        "Kas [Teil|sul] on paar minutit aega?",
        "Kas praegu on sobiv hetk rääkida?",
        "Kas tohin võtta paar minutit [Teie|sinu] aega?",
      ],
    },
  ],
  "why-calling": [
    {
      ways: [
        "Helistan [Teile|sulle], sest varem [tellisite|tellisid] meilt {rhythm} ja viimane tellimus jõudis meieni {lastOrderOn}.",
        "Tavaliselt [tellisite|tellisid] meilt {rhythm}, viimati {lastOrderOn}, ja seepärast helistangi.",
        "[Teie|Sinu] tellimused jõudsid meieni {rhythm}, viimane neist {lastOrderOn}. See andis mulle põhjuse [Teile|sulle] helistada.",
      ],
    },
    {
      ways: [
        "Helistan [Teile|sulle], sest [Teie|sinu] viimane tellimus jõudis meieni {lastOrderOn}.",
        "Viimati [tellisite|tellisid] meilt {lastOrderOn} ja seepärast helistangi.",
        "[Teie|Sinu] viimase tellimuse saime {lastOrderOn}. See andis mulle põhjuse [Teile|sulle] helistada.",
      ],
    },
    {
      ways: [
        "Helistan [Teile|sulle], et mõista, kuidas [Te|sa] meie koostööd [näete|näed].",
        "Sooviksin mõista, kuidas [Te|sa] meie koostööd praegu [näete|näed].",
        "Helistan [Teile|sulle], sest [Teie|sinu] arvamus meie tööst on mulle oluline.",
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
        "Mõistan, et [olete|oled] pahane. [Rääkige|Räägi] palun kõik ära, ma kuulan.",
        "Hea, et [ütlete|ütled] otse. Mis oli [Teie|sinu] jaoks kõige halvem?",
        "Aitäh, et [räägite|räägid] otse. Panen selle kirja, [jätkake|jätka] palun.",
      ],
    },
  ],
  "price-hint": [
    {
      ways: [
        "(Ärge vaielge hinna üle. Kõigepealt küsige.)",
        "(Enne vastamist tehke kindlaks, millega klient võrdleb.)",
        "(Ärge nimetage praegu ühtegi summat. Kõigepealt saage aru.)",
      ],
    },
  ],
  "price-line": [
    {
      ways: [
        "Aitäh, et [ütlesite|ütlesid]. Milles [Te|sa] vahet [näete|näed]: kas hinnas endas, tarnes või maksetingimustes?",
        "Selge. Kas asi on ühe kauba hinnas või arves tervikuna?",
        "Mõistan. Mida peaks hind [Teie|sinu] jaoks sisaldama, et see oleks õige?",
      ],
    },
  ],
  "product-hint": [
    {
      ways: [
        "(Küsige, milleks seda vaja on; mõni teine kaup võib sama töö ära teha.)",
        "(Pange kirja täpne nimetus, kogus ja kui sageli seda vaja on.)",
        "(Ärge öelge kohe, et seda ei saa.)",
      ],
    },
  ],
  "product-line": [
    {
      ways: [
        "Aitäh, sellest on abi. Mida täpselt [vajate|vajad] ja milleks?",
        "Selge. Mis kaubad need on ja kui palju [Teil|sul] neid kuus vaja läheb?",
        "Mõistan. Kas selle asemel sobiks midagi muud või peab olema just see?",
      ],
    },
  ],
  "elsewhere-hint": [
    {
      ways: [
        "(Mitte ühtegi sõna teise tarnija kohta.)",
        "(Küsige, mis kliendi jaoks seal hästi toimib, ja ainult kuulake.)",
        "(Austage kliendi valikut. Ka temale võib teisest tarnijast kasu olla.)",
      ],
    },
  ],
  "elsewhere-line": [
    {
      ways: [
        "Austan seda. Mis on [Teile|sulle] tarnijaga töötamisel kõige olulisem?",
        "See on [Teie|sinu] täielik õigus. Mida oleks vaja, et ka meist oleks [Teile|sulle] kasu?",
        "Mõistan. Kas tohin küsida, mis sai otsustavaks?",
      ],
    },
  ],
  "refusal-hint": [
    {
      ways: [
        "(Ei on ei. Tänage ja küsige ainult, kas tohite kunagi uuesti ühendust võtta.)",
        "(Ärge püüdke meelt muuta. Jätke hüvasti sõbralikult.)",
        "(Jääge viimase sõnani sõbralikuks: see, kuidas lahkute, jääb meelde.)",
      ],
    },
  ],
  "refusal-line": [
    {
      ways: [
        "Austan seda. Kas tohin kunagi uuesti ühendust võtta või [eelistate|eelistad], et ma seda ei teeks?",
        "Aitäh, et [ütlesite|ütlesid] selle selgelt välja. Meie uks jääb [Teile|sulle] avatuks.",
        "Mõistan ja tänan [Teid|sind] aja eest, mil oleme koos töötanud.",
      ],
    },
  ],
  "no-time-line": [
    {
      ways: [
        "Muidugi. Milline päev ja kellaaeg [Teile|sulle] paremini sobiks?",
        "Ma ei taha [Teid|sind] kinni pidada. Millal tohin uuesti helistada?",
        "Pole midagi. Mis ajal [Teile|sulle] paremini sobiks?",
      ],
    },
  ],
  "sum-up": [
    {
      ways: [
        "Kordan üle, mida kuulsin, et kõik saaks õigesti kirja.",
        "Panin [Teie|sinu] jutu kirja; [parandage|paranda] palun, kui sain millestki valesti aru.",
        "Et olla kindel, võtan [Teie|sinu] jutu lühidalt kokku.",
      ],
    },
  ],
  "next-step": [
    {
      ways: [
        "Mis päeval tohin [Teile|sulle] vastusega helistada?",
        "Milline päev sobib [Teile|sulle] minu vastuseks?",
        "Millal [Teile|sulle] sobiks, et helistan selle asjus uuesti?",
      ],
    },
  ],
  thanks: [
    {
      ways: [
        "Aitäh, et minuga nii avameelselt [rääkisite|rääkisid].",
        "Aitäh, et [leidsite|leidsid] aega.",
        "Aitäh, sellest on mulle palju abi.",
      ],
    },
  ],
};
