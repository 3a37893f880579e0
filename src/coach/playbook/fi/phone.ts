import type { PhonePart, Phrases } from "../phrases.ts";

/** Hints for the rep stand in parentheses and say "sinä"; everything else is spoken. */
export const finnishPhone: Phrases<PhonePart> = {
  hello: [
    {
      ways: [
        "Hei, {contact}. Täällä {sender}, {company}.",
        "Hyvää päivää, {contact}. Täällä {sender}, {company}.",
        "Hei, onko siellä {contact}? Täällä {sender}, {company}.",
      ],
    },
    {
      ways: [
        "Hei. Täällä {sender}, {company}.",
        "Hyvää päivää. Täällä {sender}, {company}.",
        "Hei, nimeni on {sender}, {company}.",
      ],
    },
    {
      ways: [
        "Hei, {contact}. Soitan yrityksestä {company}.",
        "Hyvää päivää, {contact}. Täällä {company}.",
        "Hei, onko siellä {contact}? Täällä {company}.",
      ],
    },
    {
      ways: [
        "Hei, täällä {company}.",
        "Hyvää päivää, täällä {company}.",
        "Hei. Soitan yrityksestä {company}.",
      ],
    },
    { ways: ["Hei, ja kiitos, että [vastasitte|vastasit].", "Hyvää päivää.", "Hei."] },
  ],
  "have-time": [
    {
      ways: [
        "Onko [teillä|sinulla] pari minuuttia aikaa?",
        "Sopiiko nyt puhua hetki?",
        "Saanko viedä pari minuuttia [ajastanne|ajastasi]?",
      ],
    },
  ],
  "why-calling": [
    {
      ways: [
        "Soitan, koska [tilauksenne|tilauksesi] tulivat aiemmin {rhythm} ja viimeisin niistä {lastOrderOn}.",
        "Aiemmin [tilasitte|tilasit] meiltä yleensä {rhythm}, viimeksi {lastOrderOn}, ja siksi päätin soittaa [teille|sinulle].",
        "[Tilauksenne|Tilauksesi] tulivat yleensä {rhythm}, viimeisin niistä {lastOrderOn}, ja siitä sain aiheen soittaa [teille|sinulle].",
      ],
    },
    {
      ways: [
        "Soitan, koska viimeisin [tilauksenne|tilauksesi] tuli meille {lastOrderOn}.",
        "[Tilasitte|Tilasit] meiltä viimeksi {lastOrderOn}, ja siksi päätin soittaa [teille|sinulle].",
        "Viimeisin tilaus, jonka [teiltä|sinulta] näen, on tehty {lastOrderOn}, ja siitä sain aiheen soittaa [teille|sinulle].",
      ],
    },
    {
      ways: [
        "Soitan ymmärtääkseni, miten [näette|näet] yhteistyömme.",
        "Haluaisin ymmärtää, miten [näette|näet] yhteistyömme tällä hetkellä.",
        "Soitan, koska [näkemyksenne|näkemyksesi] työstämme on minulle tärkeä.",
      ],
    },
  ],
  "question-hint": [
    {
      ways: [
        "(Kysy kerran ja odota sitten. Hiljaisuus ei haittaa.)",
        "(Anna puhua loppuun ja kirjoita sanat muistiin niin kuin ne sanotaan.)",
        "(Kysy ja laske mielessäsi viiteen, ennen kuin sanot mitään lisää.)",
      ],
    },
  ],
  "angry-hint": [
    {
      ways: [
        "(Kuuntele loppuun. Älä keskeytä äläkä selitä.)",
        "(Pysy rauhallisena ja tee muistiinpanoja. Mitään ei tarvitse nyt puolustaa.)",
        "(Anna kaiken tulla ensin ulos. Vastaa vasta sitten.)",
      ],
    },
  ],
  "angry-line": [
    {
      ways: [
        "Ymmärrän, että tämä harmittaa. [Kertokaa|Kerro] kaikki, minä kuuntelen.",
        "On hyvä, että [sanotte|sanot] sen suoraan. Mikä siinä oli [teille|sinulle] pahinta?",
        "Kiitos, että [kerrotte|kerrot] suoraan. Kirjoitan tämän muistiin, [jatkakaa|jatka] vain.",
      ],
    },
  ],
  "price-hint": [
    {
      ways: [
        "(Älä väittele hinnasta. Kysy ensin.)",
        "(Selvitä ennen vastaamista, mihin asiakas vertaa.)",
        "(Älä anna nyt lukuja. Ymmärrä ensin.)",
      ],
    },
  ],
  "price-line": [
    {
      ways: [
        "Kiitos, että [sanoitte|sanoit]. Missä [näette|näet] eron: itse hinnassa, toimituksessa vai maksuehdoissa?",
        "Selvä. Onko kyse yhden tuotteen hinnasta vai koko laskusta?",
        "Ymmärrän. Mitä hinnan pitäisi sisältää, jotta se olisi [teille|sinulle] oikea?",
      ],
    },
  ],
  "product-hint": [
    {
      ways: [
        "(Kysy, mihin sitä tarvitaan; jokin toinen tuote voi ajaa saman asian.)",
        "(Kirjoita muistiin tarkka nimi, määrä ja kuinka usein sitä tarvitaan.)",
        "(Älä sano heti, ettei sitä saa.)",
      ],
    },
  ],
  "product-line": [
    {
      ways: [
        "Kiitos, tästä on apua. Mitä tarkalleen [tarvitsette|tarvitset] ja mihin?",
        "Selvä. Mistä tuotteista on kyse, ja kuinka paljon [tarvitsette|tarvitset] niitä kuukaudessa?",
        "Ymmärrän. Kävisikö jokin muu sen tilalle, vai pitääkö sen olla juuri tämä?",
      ],
    },
  ],
  "elsewhere-hint": [
    {
      ways: [
        "(Ei sanaakaan toisesta toimittajasta.)",
        "(Kysy, mikä asiakkaalle siellä toimii hyvin, ja vain kuuntele.)",
        "(Kunnioita valintaa. Toisesta toimittajasta voi olla asiakkaallekin hyötyä.)",
      ],
    },
  ],
  "elsewhere-line": [
    {
      ways: [
        "Kunnioitan sitä. Mikä on [teille|sinulle] tärkeintä, kun [valitsette|valitset] toimittajaa?",
        "Se on täysin [teidän oikeutenne|sinun oikeutesi]. Mitä tarvittaisiin, jotta meistäkin olisi [teille|sinulle] hyötyä?",
        "Ymmärrän. Saanko kysyä, mikä ratkaisi asian?",
      ],
    },
  ],
  "refusal-hint": [
    {
      ways: [
        "(Ei on ei. Kiitä ja kysy vain, saatko joskus ottaa uudelleen yhteyttä.)",
        "(Älä yritä muuttaa asiakkaan mieltä. Hyvästele ystävällisesti.)",
        "(Pysy ystävällisenä viimeiseen sanaan asti: lähtö jää mieleen.)",
      ],
    },
  ],
  "refusal-line": [
    {
      ways: [
        "Kunnioitan sitä. Saanko joskus ottaa uudelleen yhteyttä, vai [toivotteko|toivotko], etten ota?",
        "Kiitos, että [sanoitte|sanoit] sen selvästi. Ovemme on [teille|sinulle] avoinna.",
        "Ymmärrän, ja kiitos tähänastisesta yhteistyöstä.",
      ],
    },
  ],
  "no-time-line": [
    {
      ways: [
        "Totta kai. Mikä päivä ja kellonaika sopisi [teille|sinulle] paremmin?",
        "En halua viivyttää [teitä|sinua]. Milloin saan soittaa uudelleen?",
        "Ei se mitään. Mikä aika sopisi [teille|sinulle] paremmin?",
      ],
    },
  ],
  "sum-up": [
    {
      ways: [
        "Toistan, mitä ymmärsin, jotta kaikki menee oikein.",
        "Kirjoitin muistiin, mitä [sanoitte|sanoit]; [korjatkaa|korjaa], jos ymmärsin jotain väärin.",
        "Kertaan vielä lyhyesti, jotta voin olla varma, että ymmärsin oikein.",
      ],
    },
  ],
  "next-step": [
    {
      ways: [
        "Minä päivänä voin palata asiaan ja vastata?",
        "Mikä päivä sopii [teille|sinulle] vastaustani varten?",
        "Milloin [teille|sinulle] sopisi, että soitan tästä?",
      ],
    },
  ],
  thanks: [
    {
      ways: [
        "Kiitos, että [puhuitte|puhuit] minulle näin avoimesti.",
        "Kiitos [ajastanne|ajastasi].",
        "Kiitos, tästä on minulle paljon apua.",
      ],
    },
  ],
};
