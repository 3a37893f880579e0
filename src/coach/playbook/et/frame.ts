import type { FramePart, Headings, Phrases } from "../phrases.ts";

/** In Estonian neither "Lugupeetud ..." nor "Lugupidamisega" is followed by a comma. */
export const estonianFrame: Phrases<FramePart> = {
  "greeting-mail": [
    { ways: ["Tere, {firstName}!", "Tere päevast, {firstName}!", "Tervist, {firstName}!"] },
    { ways: ["Lugupeetud {contact}", "Tere, {contact}!", "Tere päevast, {contact}!"] },
    { ways: ["Tere!", "Tere päevast!", "Lugupeetud koostööpartner"] },
  ],
  "greeting-letter": [
    { ways: ["Tere, {firstName}!", "Tere päevast, {firstName}!", "Hea {firstName}"] },
    { ways: ["Lugupeetud {contact}", "Austatud {contact}", "Väga lugupeetud {contact}"] },
    {
      ways: ["Lugupeetud koostööpartner", "Austatud koostööpartner", "Austatud äripartner"],
    },
  ],
  "greeting-short": [
    { ways: ["Tere, {firstName}!", "Tere päevast, {firstName}!", "Tervist, {firstName}!"] },
    { ways: ["Tere, {contact}!", "Tere päevast, {contact}!", "Lugupeetud {contact}"] },
    { ways: ["Tere!", "Tere päevast!", "Lugupeetud koostööpartner"] },
  ],
  "closing-mail": [{ ways: ["Lugupidamisega", "Parimate soovidega", "Kõike head soovides"] }],
  "closing-mail-warm": [
    { ways: ["Südamlike tervitustega", "Parimate tervitustega", "Kõige paremate soovidega"] },
  ],
  "closing-letter": [{ ways: ["Lugupidamisega", "Austusega", "Sügava lugupidamisega"] }],
  "closing-letter-warm": [
    { ways: ["Südamlike tervitustega", "Parimate tervitustega", "Kõige paremate soovidega"] },
  ],
  "subject-own-fault": [
    {
      ways: [
        "{company} palub vabandust",
        "{company}: palume vabandust",
        "{company}: meie vabandus [Teile|sulle]",
      ],
    },
    {
      ways: ["Palume vabandust", "Meie vabandus [Teile|sulle]", "Palume [Teilt|sinult] vabandust"],
    },
  ],
  "subject-question": [
    {
      ways: [
        "{company}: küsimus [Teile|sulle]",
        "{company}: kas tohin küsida [Teie|sinu] arvamust?",
        "{company}: [Teie|sinu] arvamus meie tööst",
      ],
    },
    {
      ways: [
        "Küsimus [Teile|sulle]",
        "Kas tohin küsida [Teie|sinu] arvamust?",
        "[Teie|Sinu] arvamus meie tööst",
      ],
    },
  ],
  "subject-check-in": [
    {
      ways: [
        "{company}: kuidas [Teil|sul] läheb?",
        "{company}: lühike küsimus",
        "{company}: kas [vajate|vajad] midagi?",
      ],
    },
    { ways: ["Kuidas [Teil|sul] läheb?", "Lühike küsimus", "Kas [vajate|vajad] midagi?"] },
  ],
  "subject-answer": [
    {
      ways: [
        "{company}: [Teie|sinu] sõnade kohta",
        "{company}: vastus [Teile|sulle]",
        "{company}: aitäh avameelsete sõnade eest",
      ],
    },
    {
      ways: [
        "[Teie|Sinu] sõnade kohta",
        "Minu vastus [Teile|sulle]",
        "Aitäh avameelsete sõnade eest",
      ],
    },
  ],
  "subject-changed": [
    {
      ways: [
        "{company}: mis on meil muutunud",
        "{company}: mis on nüüd teisiti",
        "{company}: meil on uudiseid",
      ],
    },
    { ways: ["Mis on meil muutunud", "Mis on nüüd teisiti", "Meil on midagi muutunud"] },
  ],
  "subject-offer": [
    {
      ways: [
        "{company}: mida saame [Teie|sinu] heaks teha",
        "{company}: ettepanek [Teile|sulle]",
        "{company}: meie ettepanek [Teile|sulle]",
      ],
    },
    {
      ways: [
        "Mida saame [Teie|sinu] heaks teha",
        "Ettepanek [Teile|sulle]",
        "Meie ettepanek [Teile|sulle]",
      ],
    },
  ],
  "subject-thanks": [
    {
      ways: ["{company}: aitäh [Teile|sulle]", "{company} tänab [Teid|sind]", "{company}: tänuga"],
    },
    { ways: ["Aitäh [Teile|sulle]", "Täname [Teid|sind]", "Tänusõnad [Teile|sulle]"] },
  ],
  "subject-farewell": [
    {
      ways: [
        "{company} tänab senise koostöö eest",
        "{company}: kõike head [Teile|sulle]",
        "{company} soovib [Teile|sulle] kõike head",
      ],
    },
    {
      ways: [
        "Täname senise koostöö eest",
        "Kõike head [Teile|sulle]",
        "Soovime [Teile|sulle] kõike head",
      ],
    },
  ],
};

export const estonianHeadings: Headings = {
  opening: "Alustuseks",
  question: "Küsimus",
  ifAngry: "Kui klient on pahane",
  ifPrice: "Kui jutt läheb hinnale",
  ifProduct: "Kui meie valikus on midagi puudu",
  ifElsewhere: "Kui klient ostab nüüd mujalt",
  ifNoTime: "Kui kliendil pole aega",
  ifRefuse: "Kui klient ütleb ei",
  close: "Lõpetuseks",
  goal: "Eesmärk",
  before: "Enne minekut",
  listen: "Kui klient räägib",
  avoid: "Millest hoiduda",
};
