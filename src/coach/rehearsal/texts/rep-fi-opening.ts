import { OPENING, type RepTexts } from "./rep-texts.ts";

/** How the rep can begin in Finnish. */
export const REP_FI_OPENING: readonly RepTexts[] = [
  {
    id: "greet",
    move: "greet",
    stages: OPENING,
    lines: [
      "Hei {contact}, täällä {rep}.",
      "Päivää, täällä {rep}.",
      "Hei {contact}, kiitos, että vastasitte.",
      "Päivää, kiitos, että vastasitte puheluun.",
    ],
  },
  {
    id: "permission",
    move: "permission",
    stages: OPENING,
    lines: [
      "En soita myydäkseni; saanko kysyä yhtä asiaa?",
      "Saanko kysyä jotain, ihan vain oppiakseni?",
      "Sopiiko, että kysyn, miten yhteistyö kanssamme mielestänne sujui?",
      "Jos teillä on kaksi minuuttia, saanko kysyä jotain aivan suoraan?",
    ],
  },
  {
    id: "ask-opening",
    move: "open-question",
    stages: OPENING,
    lines: [
      "Mikä sai teidät etsimään toisen toimittajan?",
      "Miten päädyitte tilaamaan muualta?",
      "Mikä teillä on muuttunut sen jälkeen, kun tilasitte viimeksi {lastOrderWhen}?",
      "Mitä olisitte tarvinnut, mutta ette meiltä saanut?",
      "Mikä johti päätökseenne?",
    ],
  },
  {
    id: "thank-opening",
    move: "thank",
    stages: OPENING,
    lines: [
      "Aluksi haluan kiittää tähänastisesta yhteistyöstä.",
      "{client} on ollut minulle mieluisa asiakas, ja halusin sanoa sen itse.",
      "Kiitos tilauksistanne; en pidä niitä itsestäänselvyytenä.",
      "Tiedän, että teillä on paljon työtä, joten kiitos näistä minuuteista.",
      "Olette tilannut meiltä vuodesta {sinceYear} lähtien; kiitos siitä.",
    ],
  },
  {
    id: "closed-opening",
    move: "closed-question",
    stages: OPENING,
    lines: [
      "Oliko viimeisessä tilauksessa kaikki kunnossa?",
      "Ostatteko nyt joltakulta muulta?",
      "Tilaatteko vielä tässä kuussa?",
      "Ettehän ole meille vihainen?",
    ],
  },
];
