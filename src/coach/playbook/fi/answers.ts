import type { AnswerPart, Phrases } from "../phrases.ts";

export const finnishAnswers: Phrases<AnswerPart> = {
  "thanks-for-word": [
    {
      ways: [
        "Kiitos, että [sanoitte|sanoit] tämän meille näin suoraan.",
        "Kiitos avoimista sanoista.",
        "Olen kiitollinen, että [puhuitte|puhuit] tästä suoraan minulle.",
      ],
    },
  ],
  "hear-answer-price": [
    {
      ways: [
        "[Pidätte|Pidät] hintojamme liian korkeina, ja otan sen vakavasti.",
        "Ymmärrän, ettei nykyinen hinta sovi [teille|sinulle].",
        "Se, mitä [sanoitte|sanoit] hinnasta, on minulle tärkeää, enkä halua väitellä siitä.",
      ],
    },
  ],
  "hear-answer-missing-product": [
    {
      ways: [
        "[Kaipaatte|Kaipaat] valikoimastamme jotain, ja haluaisin ymmärtää tarkalleen, mitä.",
        "Ymmärrän, ettei meiltä löydy kaikkea, mitä [tarvitsette|tarvitset].",
        "Se, mitä [sanoitte|sanoit] valikoimastamme, on minulle tärkeää, sillä jokainen puute vie [aikaanne|aikaasi] ja teettää lisätyötä.",
      ],
    },
  ],
  "hear-answer-bad-service": [
    {
      ways: [
        "[Ette ollut|Et ollut] tyytyväinen palveluumme, ja otan sen vakavasti.",
        "Ymmärrän, ettei kanssamme työskentely ollut niin helppoa kuin sen pitäisi olla.",
        "Se, mitä [sanoitte|sanoit] palvelustamme, on minulle tärkeää, ja haluaisin kuulla kaiken.",
      ],
    },
  ],
  "hear-answer-delivery": [
    {
      ways: [
        "[Kerroitte|Kerroit], että toimituksemme ovat tuottaneet [teille|sinulle] vaikeuksia, ja otan sen vakavasti.",
        "Ymmärrän, kuinka paljon riippuu siitä, että tavara tulee oikeana päivänä.",
        "Se, mitä [sanoitte|sanoit] toimituksistamme, on minulle tärkeää, sillä [työnne|työsi] on niiden varassa.",
      ],
    },
  ],
  "hear-answer-new-rules": [
    {
      ways: [
        "Uudet sääntömme hankaloittavat [työtänne|työtäsi], ja otan sen vakavasti.",
        "Ymmärrän, etteivät uudet säännöt sovi [teidän tapaanne|sinun tapaasi] työskennellä.",
        "Se, mitä [sanoitte|sanoit] uusista säännöistä, on minulle tärkeää, sillä työtä hankaloittavat säännöt ansaitsevat uuden katseen.",
      ],
    },
  ],
  "hear-answer-better-terms": [
    {
      ways: [
        "[Teille|Sinulle] on tarjottu toisenlaisia ehtoja, ja ymmärrän, että [punnitsette|punnitset] niitä.",
        "Ymmärrän, että [teillä|sinulla] on ehtoja, joita verrata, ja se on täysin [teidän oikeutenne|sinun oikeutesi].",
        "Se, mitä [sanoitte|sanoit] ehdoista, on minulle tärkeää, ja valinta on kokonaan [teidän|sinun].",
      ],
    },
  ],
  "ask-answer-price": [
    {
      ways: [
        "Missä ero tuntuu eniten: yksittäisten tuotteiden hinnassa, toimituksessa vai maksuehdoissa?",
        "Mistä tuotteista on ennen kaikkea kyse, ja mitä hinnan pitäisi [kannaltanne|kannaltasi] kattaa?",
        "Saanko kysyä, mikä on [teille|sinulle] tärkeintä, kun [katsotte|katsot] koko laskua?",
      ],
    },
  ],
  "ask-answer-missing-product": [
    {
      ways: [
        "Mitä tarkalleen puuttuu, ja mihin [käytätte|käytät] sitä?",
        "Mitä tuotteita [tarvitsisitte|tarvitsisit], kuinka paljon ja kuinka usein?",
        "Saanko kysyä, mitä [etsitte|etsit] meiltä löytämättä sitä?",
      ],
    },
  ],
  "ask-answer-bad-service": [
    {
      ways: [
        "Mitä tapahtui, ja mikä siinä oli [teille|sinulle] pahinta?",
        "Saanko kysyä, mitä [teidän näkökulmastanne|sinun näkökulmastasi] tapahtui?",
        "Minkä pitäisi olla toisin, jotta [voisitte|voisit] työskennellä kanssamme rauhassa?",
      ],
    },
  ],
  "ask-answer-delivery": [
    {
      ways: [
        "Mistä toimituksesta oli [teille|sinulle] eniten harmia, ja mitä se maksoi?",
        "Minä päivinä ja mihin kellonaikaan tavaran on oltava perillä, jotta [työnne|työsi] voi jatkua?",
        "Saanko kysyä, mikä toimituksessa on [teille|sinulle] tärkeintä: päivä, kellonaika vai se, ettei mitään puutu?",
      ],
    },
  ],
  "ask-answer-new-rules": [
    {
      ways: [
        "Mikä säännöistä on [teille|sinulle] hankalin, ja miksi?",
        "Saanko kysyä, mikä [työssänne|työssäsi] on sääntöjen vuoksi muuttunut?",
        "Millainen sääntö sopisi sekä [teille|sinulle] että meille?",
      ],
    },
  ],
  "ask-answer-better-terms": [
    {
      ways: [
        "Mikä ehdoista on [teille|sinulle] tärkein: hinta, maksamisen ajankohta, toimitus vai jokin muu?",
        "Saanko kysyä, mikä asian lopulta ratkaisi?",
        "Mitä [tarvitsisitte|tarvitsisit] meiltä, jotta vertailu olisi [aikanne|aikasi] arvoinen?",
      ],
    },
  ],
  changed: [
    {
      ways: [
        "Meillä on muuttunut tämä: {change}",
        "Sen jälkeen olemme muuttaneet tämän: {change}",
        "Tämän olemme sen jälkeen muuttaneet: {change}",
      ],
    },
  ],
  offered: [
    {
      ways: [
        "Voimme tarjota [teille|sinulle] seuraavaa: {offer}, enintään {offerAmount}. Tarjous päättyy {offerUntil}.",
        "Tarjouksemme [teille|sinulle]: {offer}, enintään {offerAmount}. Se päättyy {offerUntil}.",
        "Olemme hyväksyneet [teille|sinulle] seuraavan: {offer}, enintään {offerAmount}. Sen voimassaolo päättyy {offerUntil}.",
      ],
    },
    {
      ways: [
        "Voimme tarjota [teille|sinulle] seuraavaa: {offer}. Tarjous päättyy {offerUntil}.",
        "Tarjouksemme [teille|sinulle], joka päättyy {offerUntil}: {offer}.",
        "Olemme hyväksyneet [teille|sinulle] seuraavan: {offer}. Sen voimassaolo päättyy {offerUntil}.",
      ],
    },
    {
      ways: [
        "Voimme tarjota [teille|sinulle] seuraavaa: {offer}, enintään {offerAmount}.",
        "Tarjouksemme [teille|sinulle]: {offer}, enintään {offerAmount}.",
        "Olemme hyväksyneet [teille|sinulle] seuraavan: {offer}, enintään {offerAmount}.",
      ],
    },
    {
      ways: [
        "Voimme tarjota [teille|sinulle] seuraavaa: {offer}.",
        "Tarjouksemme [teille|sinulle]: {offer}.",
        "Olemme hyväksyneet [teille|sinulle] seuraavan: {offer}.",
      ],
    },
  ],
};
