import type { ClientTexts } from "./client-texts.ts";

/** What the ex-client says in Finnish, whatever the talk is about. */
export const CLIENT_FI: readonly ClientTexts[] = [
  {
    act: "pick-up",
    lines: ["{client}, {contact} puhelimessa.", "{client}, hyvää päivää.", "{client}, kuuntelen."],
  },
  {
    act: "warn",
    lines: [
      "Lopetan tämän puhelun kohta.",
      "Vielä yksi tuollainen lause, ja tämä oli tässä.",
      "Teidän sijassanne olisin nyt varovaisempi.",
      "Kärsivällisyyteni alkaa olla lopussa.",
    ],
  },
  {
    act: "yes-if",
    lines: [
      "Jos todella teette niin, niin kyllä, yhdellä tilauksella voisimme kokeilla.",
      "Siinä tapauksessa voisin suostua. Mutta haluan nähdä sen käytännössä.",
      "Kyllä se mahdollista on. Kertokaa, miten ja milloin.",
    ],
  },
  {
    act: "test-offer",
    lines: [
      "Kuulostaa järkevältä. Mikä takaa, ettei se jää puheeksi?",
      "Hyvä. Ja mistä huomaisin, että tällä kertaa on toisin?",
      "Haluaisin nähdä sen ensin yhdessä pienessä tilauksessa.",
      "Kuulen kyllä, mitä sanotte, mutta niin pitkällä en vielä ole.",
    ],
  },
  {
    act: "agree-next-step",
    lines: [
      "Selvä, merkitsin sen kalenteriin.",
      "Sovittu, palataan silloin. Ja kiitos, että kysyitte asiallisesti.",
      "Hyvä, se sopii minulle. Katsotaan.",
    ],
  },
  {
    act: "end-angry",
    lines: [
      "Riittää. Kuulemiin.",
      "Ei. Tätä en jää kuuntelemaan. Kuulemiin.",
      "Lopetan puhelun tähän. Kuulemiin.",
    ],
  },
  {
    act: "end-polite",
    to: ["give-time"],
    lines: [
      "Kiitos, ettette painosta. Silloin voitte soittaa.",
      "Arvostan sitä. Silloin voimme jutella uudestaan.",
      "Hyvä niin. Sen ajan minä tarvitsen.",
    ],
  },
  {
    act: "end-polite",
    lines: [
      "Minun on mietittävä tätä. Antakaa minulle vähän aikaa.",
      "Jätetään tämä tänään tähän; tarvitsen aikaa.",
      "Kiitos soitosta, mutta minun täytyy mennä. Antakaa minulle aikaa.",
    ],
  },
];
