import type { FramePart, Headings, Phrases } from "../phrases.ts";

/** In Finnish "Hyvä ..." stands without a mark, and closings take none. */
export const finnishFrame: Phrases<FramePart> = {
  "greeting-mail": [
    { ways: ["Hei {firstName}!", "Hyvää päivää, {firstName}!", "Hyvä {firstName}"] },
    { ways: ["Hyvä {contact}", "Hyvää päivää, {contact}!", "Hei {contact}!"] },
    { ways: ["Hei!", "Hyvää päivää!", "Tervehdys!"] },
  ],
  "greeting-letter": [
    { ways: ["Hyvä {firstName}", "Hyvää päivää, {firstName}!", "Hei {firstName}!"] },
    { ways: ["Hyvä {contact}", "Hyvää päivää, {contact}!", "Arvoisa {contact}"] },
    { ways: ["Hyvä vastaanottaja", "Hyvä yhteistyökumppani", "Hyvää päivää!"] },
  ],
  "greeting-short": [
    { ways: ["Hei {firstName}!", "Hyvää päivää, {firstName}!", "Moi {firstName}!"] },
    { ways: ["Hei {contact}!", "Hyvää päivää, {contact}!", "Hyvä {contact}"] },
    { ways: ["Hei!", "Hyvää päivää!", "Tervehdys!"] },
  ],
  "closing-mail": [{ ways: ["Ystävällisin terveisin", "Parhain terveisin", "Terveisin"] }],
  "closing-mail-warm": [
    { ways: ["Lämpimin terveisin", "Sydämellisin terveisin", "Kaikkea hyvää toivottaen"] },
  ],
  "closing-letter": [{ ways: ["Kunnioittavasti", "Kunnioittaen", "Kunnioittavin terveisin"] }],
  "closing-letter-warm": [
    { ways: ["Lämpimin terveisin", "Sydämellisin terveisin", "Kaikkea hyvää toivottaen"] },
  ],
  "subject-own-fault": [
    {
      ways: ["{company} pyytää anteeksi", "{company}: anteeksipyyntömme", "{company}: anteeksi"],
    },
    { ways: ["Anteeksipyyntömme", "Pyydämme anteeksi", "Anteeksipyyntö [teille|sinulle]"] },
  ],
  "subject-question": [
    {
      ways: [
        "{company}: kysymys [teille|sinulle]",
        "{company}: saanko kysyä [näkemystänne|näkemystäsi]?",
        "{company}: [näkemyksenne|näkemyksesi] työstämme",
      ],
    },
    {
      ways: [
        "Kysymys [teille|sinulle]",
        "Saanko kysyä [näkemystänne|näkemystäsi]?",
        "[Näkemyksenne|Näkemyksesi] työstämme",
      ],
    },
  ],
  "subject-check-in": [
    {
      ways: [
        "{company}: mitä [teille|sinulle] kuuluu?",
        "{company}: lyhyt kysymys",
        "{company}: [tarvitsetteko|tarvitsetko] jotain?",
      ],
    },
    {
      ways: [
        "Mitä [teille|sinulle] kuuluu?",
        "Lyhyt kysymys",
        "[Tarvitsetteko|Tarvitsetko] jotain?",
      ],
    },
  ],
  "subject-answer": [
    {
      ways: [
        "{company}: [palautteenne|palautteesi] johdosta",
        "{company}: vastaus [teille|sinulle]",
        "{company}: kiitos avoimista sanoista",
      ],
    },
    {
      ways: [
        "[Palautteenne|Palautteesi] johdosta",
        "Vastaukseni [teille|sinulle]",
        "Kiitos avoimista sanoista",
      ],
    },
  ],
  "subject-changed": [
    {
      ways: [
        "{company}: mikä meillä on muuttunut",
        "{company}: mikä on nyt toisin",
        "{company}: uutta meiltä",
      ],
    },
    { ways: ["Mikä meillä on muuttunut", "Mikä on nyt toisin", "Jokin on muuttunut"] },
  ],
  "subject-offer": [
    {
      ways: [
        "{company}: mitä voimme tehdä [hyväksenne|hyväksesi]",
        "{company}: ehdotus [teille|sinulle]",
        "{company}: ehdotuksemme [teille|sinulle]",
      ],
    },
    {
      ways: [
        "Mitä voimme tehdä [hyväksenne|hyväksesi]",
        "Ehdotus [teille|sinulle]",
        "Ehdotuksemme [teille|sinulle]",
      ],
    },
  ],
  "subject-thanks": [
    {
      ways: ["{company}: kiitos [teille|sinulle]", "{company} kiittää", "{company}: kiitoksin"],
    },
    { ways: ["Kiitos [teille|sinulle]", "Kiitoksin", "Lämmin kiitos"] },
  ],
  "subject-farewell": [
    {
      ways: [
        "{company} kiittää yhteistyöstä",
        "{company}: kaikkea hyvää [teille|sinulle]",
        "{company} toivottaa [teille|sinulle] kaikkea hyvää",
      ],
    },
    {
      ways: [
        "Kiitos yhteistyöstä",
        "Kaikkea hyvää [teille|sinulle]",
        "Toivotamme [teille|sinulle] kaikkea hyvää",
      ],
    },
  ],
};

export const finnishHeadings: Headings = {
  opening: "Aloitus",
  question: "Kysymys",
  ifAngry: "Jos asiakas on harmissaan",
  ifPrice: "Jos puhe kääntyy hintaan",
  ifProduct: "Jos valikoimastamme puuttuu jotain",
  ifElsewhere: "Jos asiakas ostaa nyt muualta",
  ifNoTime: "Jos asiakkaalla ei ole aikaa",
  ifRefuse: "Jos asiakas sanoo ei",
  close: "Lopetus",
  goal: "Tavoite",
  before: "Ennen lähtöä",
  listen: "Kun asiakas puhuu",
  avoid: "Mitä välttää",
};
