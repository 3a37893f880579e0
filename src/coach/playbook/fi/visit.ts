import type { Phrases, VisitPart } from "../phrases.ts";

export const finnishVisit: Phrases<VisitPart> = {
  "visit-hello": [
    {
      ways: [
        "Hyvää päivää, {contact}, ja kiitos, että [järjestitte|järjestit] aikaa.",
        "Hei, {contact}. Kiitos, että [otatte|otat] minut tänään vastaan.",
        "Hyvää päivää, {contact}. Hienoa, että pääsemme puhumaan kasvotusten.",
      ],
    },
    {
      ways: [
        "Hyvää päivää, ja kiitos, että [järjestitte|järjestit] aikaa.",
        "Hei. Kiitos, että [otatte|otat] minut tänään vastaan.",
        "Hyvää päivää. Hienoa, että pääsemme puhumaan kasvotusten.",
      ],
    },
  ],
  "goal-apology-hint": [
    {
      ways: [
        "(Puhu tapahtuneesta rehellisesti, kuuntele, miltä se asiakkaasta näytti, ja sovi yhdestä askeleesta, jolla on päivämäärä.)",
        "(Pyydä anteeksi kerran ja selvästi, kuuntele sitten. Lähde mukanasi yksi päivätty askel.)",
        "(Asiakkaan pitää tuntea tulleensa kuulluksi, ennen kuin mitään tarjotaan. Lopuksi yksi päivätty askel.)",
      ],
    },
  ],
  "goal-reason-hint": [
    {
      ways: [
        "(Selvitä todellinen syy asiakkaan omin sanoin. Tänään ei myydä mitään.)",
        "(Kysy, miksi tilaukset loppuivat, ja kuule se asiakkaan omin sanoin. Älä myy mitään.)",
        "(Vain yksi tavoite: ymmärtää. Kirjoita asiakkaan sanat muistiin niin kuin ne sanotaan.)",
      ],
    },
  ],
  "goal-answer-hint": [
    {
      ways: [
        "(Ymmärrä ennen vastaamista, mitä vastaväitteen takana on.)",
        "(Kuuntele vastaväite loppuun, selvitä, mihin se perustuu, ja vastaa vasta sitten.)",
        "(Sovi siitä, mitä vielä yksi tilaus edellyttäisi.)",
      ],
    },
  ],
  "goal-friendly-hint": [
    {
      ways: [
        "(Ole läsnä, puhu lyhyesti äläkä pyydä mitään.)",
        "(Ystävällinen käynti: kiitä, kuuntele ja jätä ovi auki.)",
        "(Älä myy tänään. Asiakkaan pitää olla iloinen, että kävit.)",
      ],
    },
  ],
  "bring-hint": [
    {
      ways: [
        "(Pidä käsillä: viimeisimmät tilaukset, avoimet lupaukset ja edellisen kerran muistiinpanot.)",
        "(Käy läpi ennen lähtöä: tilaukset, valitukset, lupaukset, edellinen keskustelu.)",
        "(Ota mukaan viimeisimpien tilausten paperit ja muistiinpanovälineet.)",
      ],
    },
  ],
  "listen-hint": [
    {
      ways: [
        "(Anna asiakkaan puhua kaksi kolmasosaa ajasta. Toista kuulemasi omin sanoin.)",
        "(Kysy, odota, kirjoita. Hiljaisuus on asiakkaan.)",
        "(Kirjoita muistiin asiakkaan tarkat sanat, varsinkin ne, jotka toistuvat.)",
      ],
    },
  ],
  "avoid-hint": [
    {
      ways: [
        "(Ei tekosyitä, ei sanaakaan muista toimittajista, ei lukuja, joita kukaan ei ole hyväksynyt.)",
        "(Älä väittele, älä anele äläkä lupaa mitään, mille et voi antaa päivää.)",
        "(Ei anelua, ei syyttelyä eikä tarjousta, ennen kuin asiakas on kertonut, mikä on vialla.)",
      ],
    },
  ],
  "own-solution": [
    {
      ways: [
        "Mikä olisi [mielestänne|mielestäsi] hyvä ratkaisu?",
        "Jos asia olisi vain [teistä|sinusta] kiinni, miten jatkaisimme tästä?",
        "Mitä [tekisitte|tekisit] meidän sijassamme?",
      ],
    },
  ],
};
