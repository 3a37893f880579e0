import type { ApologyPart, Phrases } from "../phrases.ts";

/** Names stand in the nominative or are left out; one person addressed as "te" takes a participle in the singular. */
export const finnishApology: Phrases<ApologyPart> = {
  "own-fault": [
    {
      ways: [
        "[Kerroitte|Kerroit] meille {complaintOn} ongelmasta {incidentWith}. Tuotimme [teille|sinulle] pettymyksen, vastuu on meidän ja olen siitä pahoillani.",
        "Epäonnistuimme {incidentWith}, ja {complaintOn} [jouduitte|jouduit] itse huomauttamaan siitä. Virhe oli meidän, ja pyydän sitä anteeksi.",
        "Valitus, jonka [teitte|teit] {complaintOn} {incident}, oli aiheellinen. Teimme virheen, kannamme siitä vastuun ja olen pahoillani.",
        "[Jouduitte|Jouduit] valittamaan {incident} {complaintOn}. Virhe oli meidän, ja pyydän sitä anteeksi.",
      ],
    },
    {
      ways: [
        "Epäonnistuimme {incidentWith}. Virhe oli meidän, ja olen siitä pahoillani.",
        "Ongelma {incidentWith} oli meidän syytämme, ja kannamme siitä vastuun. Pyydän [teiltä|sinulta] anteeksi.",
        "[Teillä|Sinulla] oli oikeus odottaa {incidentWith} parempaa. Teimme virheen, kannamme siitä vastuun ja olen pahoillani.",
      ],
    },
    {
      ways: [
        "Teimme yhteistyössämme vakavan virheen. Vastuu on meidän, ja olen pahoillani.",
        "Tuotimme [teille|sinulle] pettymyksen. Virhe oli meidän, kannamme siitä vastuun ja pyydän [teiltä|sinulta] anteeksi.",
        "[Teillä|Sinulla] oli oikeus odottaa meiltä parempaa. Virhe oli meidän, ja olen siitä pahoillani.",
      ],
    },
  ],
  "soft-regret": [
    {
      ways: [
        "[Kerroitte|Kerroit] meille {complaintOn}, ettei kaikki {incidentWith} ollut kohdallaan. Olen pahoillani, ettemme vastanneet [odotuksianne|odotuksiasi].",
        "[Valititte|Valitit] meille {complaintOn} {incident}. Olen pahoillani, että siihen oli aihetta.",
        "[Kerroitte|Kerroit] meille {complaintOn}, mikä [teitä|sinua] {incidentWith} häiritsi. Olen pahoillani, että näin kävi.",
      ],
    },
    {
      ways: [
        "[Kerroitte|Kerroit] meille {complaintOn}, ettei kaikki ollut kohdallaan. Olen pahoillani, ettemme vastanneet [odotuksianne|odotuksiasi].",
        "Valitus, jonka [teitte|teit] {complaintOn}, on minulle tärkeä, ja olen pahoillani, että siihen oli aihetta.",
        "[Kerroitte|Kerroit] meille {complaintOn}, mikä [teitä|sinua] häiritsi. Olen pahoillani, että näin kävi.",
      ],
    },
    {
      ways: [
        "[Tilasitte|Tilasit] meiltä viimeksi {lastOrderOn}. Jos jokin meidän puolellamme ei mennyt niin kuin [odotitte|odotit], olen siitä pahoillani.",
        "Viimeisin tilaus, jonka [teiltä|sinulta] näen, on tehty {lastOrderOn}. On mahdollista, että teimme jotain väärin; jos niin kävi, olen pahoillani.",
        "Viimeisin [tilauksenne|tilauksesi] tuli meille {lastOrderOn}. Jos jokin meni meidän puolellamme vikaan, pyydän sitä anteeksi.",
      ],
    },
    {
      ways: [
        "Jos jokin meidän puolellamme ei mennyt niin kuin [odotitte|odotit], olen siitä pahoillani.",
        "On mahdollista, että teimme jotain väärin; jos niin kävi, olen pahoillani.",
        "Jos jokin meni meidän puolellamme vikaan, pyydän sitä anteeksi.",
      ],
    },
  ],
  understanding: [
    {
      ways: [
        "[Teidän sijassanne|Sinun sijassasi] minuakin olisi harmittanut.",
        "Ymmärrän hyvin, että tämä oli [teille|sinulle] ikävää.",
        "Ymmärrän, että tästä oli [teille|sinulle] vaivaa.",
      ],
    },
  ],
  listening: [
    {
      ways: [
        "Kuuntelen mieluummin [teitä|sinua] kuin arvailen.",
        "[Omat sananne|Omat sanasi] merkitsevät minulle enemmän kuin arvailuni.",
        "En halua arvailla, vaan kuulisin tämän mieluiten [teiltä itseltänne|sinulta itseltäsi].",
      ],
    },
  ],
  settled: [
    {
      ways: [
        "Tietojemme mukaan asia saatiin kuntoon {resolvedOn}.",
        "Tietojemme mukaan valituksen käsittely päättyi {resolvedOn}.",
        "Meillä on kirjattuna, että asia ratkesi {resolvedOn}.",
      ],
    },
  ],
  remedy: [
    {
      ways: [
        "Tilauksesta {problemOrder} hyvitämme [asiakastilillenne|asiakastilillesi] {credit}.",
        "Tilauksesta {problemOrder} [teillä|sinulla] on meillä hyvitystä {credit}.",
        "Olemme varanneet [teille|sinulle] {credit} hyvityksenä tilauksesta {problemOrder}.",
      ],
    },
    {
      ways: [
        "Tilauksesta {problemOrder} palautamme [teille|sinulle] {refund}.",
        "Maksamme [teille|sinulle] takaisin {refund} tilauksesta {problemOrder}.",
        "[Saatte|Saat] meiltä palautuksena {refund} tilauksesta {problemOrder}.",
      ],
    },
    {
      ways: [
        "Hyvitämme tapahtuneesta [asiakastilillenne|asiakastilillesi] {credit}.",
        "Tapahtuneesta [teillä|sinulla] on meillä hyvitystä {credit}.",
        "Olemme varanneet [teille|sinulle] hyvityksenä {credit}.",
      ],
    },
    {
      ways: [
        "Palautamme [teille|sinulle] tapahtuneesta {refund}.",
        "Tapahtuneesta maksamme [teille|sinulle] takaisin {refund}.",
        "[Saatte|Saat] meiltä palautuksena {refund}.",
      ],
    },
  ],
  "ask-wish": [
    {
      needs: ["resolvedOn"],
      ways: [
        "Onko vielä jotain, mikä meidän pitäisi korjata?",
        "Onko asiassa jotain, mikä on [teille|sinulle] vielä auki?",
        "Onko [teidän näkökulmastanne|sinun näkökulmastasi] jotain vielä korjaamatta?",
      ],
    },
    {
      ways: [
        "Mitä meidän pitäisi [mielestänne|mielestäsi] korjata ensin?",
        "Jos [olisitte|olisit] minun sijassani, mitä [korjaisitte|korjaisit] ensin?",
        "Minkä pitäisi meillä muuttua, jotta asia olisi [kannaltanne|kannaltasi] kunnossa?",
      ],
    },
  ],
  "ask-whether": [
    {
      ways: [
        "[Kertoisitteko|Kertoisitko], miltä tämä [teidän näkökulmastanne|sinun näkökulmastasi] näytti?",
        "Saanko kysyä, mitä [olisitte|olisit] odottanut meiltä?",
        "Miltä tämä [teidän näkökulmastanne|sinun näkökulmastasi] näytti, ja mitä olisimme voineet tehdä toisin?",
      ],
    },
  ],
};
