import type { MessagePart, Phrases } from "../phrases.ts";

/** Names stand in the nominative or are left out; days answer "when" (3. maaliskuuta 2026). */
export const finnishMessage: Phrases<MessagePart> = {
  context: [
    {
      ways: [
        "[Tilauksenne|Tilauksesi] tulivat aiemmin {rhythm}, viimeksi {lastOrderOn}.",
        "Aiemmin [tilasitte|tilasit] meiltä yleensä {rhythm}; viimeisin tilaus tuli {lastOrderOn}.",
        "[Tilauksenne|Tilauksesi] tulivat yleensä {rhythm}, viimeisin niistä {lastOrderOn}.",
      ],
    },
    {
      ways: [
        "Viimeisin [tilauksenne|tilauksesi] tuli meille {lastOrderOn}.",
        "Viimeisin tilaus, jonka [teiltä|sinulta] näen, on tehty {lastOrderOn}.",
        "[Tilasitte|Tilasit] meiltä viimeksi {lastOrderOn}.",
      ],
    },
  ],
  "why-writing": [
    {
      ways: [
        "Kirjoitan, koska [tilauksenne|tilauksesi] tulivat aiemmin {rhythm} ja viimeisin niistä {lastOrderOn}.",
        "Aiemmin [tilasitte|tilasit] meiltä yleensä {rhythm}, viimeksi {lastOrderOn}, ja siksi kirjoitan [teille|sinulle].",
        "[Tilauksenne|Tilauksesi] tulivat yleensä {rhythm}, viimeisin niistä {lastOrderOn}, ja siitä sain aiheen kirjoittaa [teille|sinulle].",
      ],
    },
    {
      ways: [
        "Kirjoitan, koska viimeisin [tilauksenne|tilauksesi] tuli meille {lastOrderOn}.",
        "[Tilasitte|Tilasit] meiltä viimeksi {lastOrderOn}, ja siksi kirjoitan [teille|sinulle].",
        "Viimeisin tilaus, jonka [teiltä|sinulta] näen, on tehty {lastOrderOn}, ja siitä sain aiheen kirjoittaa [teille|sinulle].",
      ],
    },
    {
      ways: [
        "Kirjoitan ymmärtääkseni, miten [näette|näet] yhteistyömme.",
        "Haluaisin ymmärtää, miten [näette|näet] yhteistyömme tällä hetkellä.",
        "Kirjoitan, koska [näkemyksenne|näkemyksesi] työstämme on minulle tärkeä.",
      ],
    },
  ],
  question: [
    {
      needs: ["lastOrderOn"],
      ways: [
        "Saanko kysyä ihan mielenkiinnosta, mikä sen jälkeen on muuttunut?",
        "Jos saan kysyä suoraan: mikä on muuttunut?",
        "[Voisitteko|Voisitko] kertoa, mikä on muuttunut [teillä|sinulla] tai meillä?",
      ],
    },
    {
      ways: [
        "Saanko kysyä, mitä voisimme tehdä toisin?",
        "Jos saan kysyä suoraan: missä emme vastaa [odotuksianne|odotuksiasi]?",
        "[Voisitteko|Voisitko] kertoa, mitä voisimme tehdä paremmin?",
      ],
    },
  ],
  openness: [
    {
      ways: [
        "Kriittiset sanat ovat minulle yhtä tervetulleita kuin kiitokset, sillä molemmista on meille apua.",
        "[Sanokaa|Sano] suoraan: rehellinen vastaus auttaa meitä enemmän kuin kohtelias.",
        "Meitä ei tarvitse säästellä: todellinen syy auttaa meitä enemmän kuin kohtelias selitys.",
      ],
    },
  ],
  "no-pressure": [
    {
      ways: [
        "Kysyn vain ymmärtääkseni.",
        "Tämä on pelkkä kysymys, enkä ole sillä myymässä mitään.",
        "Kysyn oppiakseni, en myydäkseni.",
      ],
    },
  ],
  "check-in-opening": [
    {
      ways: [
        "Olin [teihin|sinuun] yhteydessä {apologyOn}, ja silloin oli kyse {incident}. Haluaisin kysyä, miten asiat nyt ovat.",
        "Otin [teihin|sinuun] yhteyttä {apologyOn}, ja silloin oli kyse {incident}. Tänään kysyn vain, miten asiat nyt ovat.",
        "Otin [teihin|sinuun] yhteyttä {apologyOn}, ja silloin oli kyse {incident}; onko siinä jotain, mikä on [teille|sinulle] vielä auki?",
      ],
    },
    {
      ways: [
        "Olin [teihin|sinuun] yhteydessä {apologyOn} ja haluaisin kysyä, miten asiat nyt ovat.",
        "Otin [teihin|sinuun] yhteyttä {apologyOn}. Tänään kysyn vain, miten asiat nyt ovat.",
        "Otin [teihin|sinuun] yhteyttä {apologyOn}; onko jotain, mikä on [teille|sinulle] vielä auki?",
      ],
    },
    {
      ways: [
        "Viimeisin [tilauksenne|tilauksesi] tuli meille {lastOrderOn}, ja haluaisin kysyä, mitä [teille|sinulle] kuuluu.",
        "Otan yhteyttä kysyäkseni, mitä [teille|sinulle] kuuluu; viimeisin [tilauksenne|tilauksesi] tuli meille {lastOrderOn}.",
        "[Tilasitte|Tilasit] meiltä viimeksi {lastOrderOn}, joten kysyisin, miten [teillä|sinulla] menee.",
      ],
    },
    {
      ways: [
        "Haluaisin vain kysyä, mitä [teille|sinulle] kuuluu.",
        "Otan yhteyttä kysyäkseni, miten [teillä|sinulla] menee.",
        "Kuulisin mielelläni, mitä [teille|sinulle] kuuluu.",
      ],
    },
  ],
  goods: [
    {
      ways: [
        "Useimmin [olette|olet] tilannut meiltä: {goods}.",
        "Yleisimmät tuotteet [tilauksissanne|tilauksissasi]: {goods}.",
        "[Tilauksissanne|Tilauksissasi] on useimmiten ollut: {goods}.",
      ],
    },
  ],
  "need-question": [
    {
      ways: [
        "[Tarvitsetteko|Tarvitsetko] meiltä juuri nyt jotain?",
        "Voimmeko auttaa [teitä|sinua] jossain juuri nyt?",
        "Mitä [tarvitsette|tarvitset] tällä hetkellä, ja voimmeko auttaa siinä?",
      ],
    },
  ],
  gratitude: [
    {
      needs: ["lastOrderOn"],
      ways: [
        "Kiitos luottamuksesta, jota [tilauksenne|tilauksesi] ovat meille osoittaneet.",
        "Olemme kiitollisia jokaisesta tilauksesta, jonka [olette|olet] meille tehnyt.",
        "Kiitos tähänastisesta yhteistyöstä.",
      ],
    },
  ],
  regard: [
    {
      ways: [
        "Mitä tahansa [päätätte|päätät], kunnioitamme sitä ja olemme kiitollisia yhteistyöstämme.",
        "Arvostamme [teitä|sinua], eikä se riipu tilausten määrästä.",
        "[Olette|Olet] meille arvostettu kumppani, mitä tahansa [päätätte|päätät].",
      ],
    },
  ],
  "invite-mail": [
    {
      ways: [
        "Lyhytkin vastaus riittää; jos [puhuisitte|puhuisit] mieluummin, [ehdottakaa|ehdota] sopivaa päivää ja kellonaikaa.",
        "[Voitte|Voit] vastata suoraan tähän viestiin tai kertoa ajan, jolloin saan soittaa.",
        "[Vastatkaa|Vastaa] parilla rivillä tai [kertokaa|kerro], milloin puhelu sopisi [teille|sinulle].",
      ],
    },
  ],
  "invite-letter": [
    {
      ways: [
        "Lyhytkin vastaus riittää; jos [puhuisitte|puhuisit] mieluummin, [ehdottakaa|ehdota] sopivaa päivää ja kellonaikaa.",
        "[Vastatkaa|Vastaa] [teille|sinulle] helpoimmalla tavalla tai [kertokaa|kerro] aika, jolloin saan soittaa.",
        "Ilahtuisin parista rivistä tai ajasta, jolloin puhelu sopisi [teille|sinulle].",
      ],
    },
  ],
};
