import type { FramePart, Headings, Phrases } from "../phrases.ts";

/** In Estonian neither "Lugupeetud ..." nor "Lugupidamisega" is followed by a comma. */
export const estonianFrame: Partial<Phrases<FramePart>> = {
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
        "{company}: meie vabandus Teile",
      ],
    },
    { ways: ["Palume vabandust", "Meie vabandus Teile", "Palume Teilt vabandust"] },
  ],
  "subject-question": [
    {
      ways: [
        "{company}: küsimus Teile",
        "{company}: kas tohin küsida Teie arvamust?",
        "{company}: Teie arvamus meie tööst",
      ],
    },
    { ways: ["Küsimus Teile", "Kas tohin küsida Teie arvamust?", "Teie arvamus meie tööst"] },
  ],
  "subject-check-in": [
    {
      ways: [
        "{company}: kuidas Teil läheb?",
        "{company}: lühike küsimus",
        "{company}: kas vajate midagi?",
      ],
    },
    { ways: ["Kuidas Teil läheb?", "Lühike küsimus", "Kas vajate midagi?"] },
  ],
};

export const estonianHeadings: Partial<Headings> = {
  opening: "Alustuseks",
  question: "Küsimus",
  ifAngry: "Kui klient on pahane",
  ifPrice: "Kui jutt läheb hinnale",
  ifNoTime: "Kui kliendil pole aega",
  close: "Lõpetuseks",
};
