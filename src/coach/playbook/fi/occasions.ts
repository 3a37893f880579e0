import type { OccasionPart, Phrases } from "../phrases.ts";

export const finnishOccasions: Phrases<OccasionPart> = {
  "changed-opening": [
    {
      ways: [
        "[Kerroitte|Kerroit] meille {complaintOn}, mikä {incidentWith} oli vialla, ja [teillä|sinulla] on oikeus tietää, mitä siitä seurasi.",
        "[Sananne|Sanasi] {incident} {complaintOn} eivät menneet hukkaan.",
        "[Puhuitte|Puhuit] meille {complaintOn} {incident}; haluaisin kertoa, mitä olemme asialle tehneet.",
      ],
    },
    {
      ways: [
        "Haluaisin kertoa, mikä meillä on muuttunut sen jälkeen, kun [tilasitte|tilasit] viimeksi {lastOrderOn}.",
        "Sen jälkeen, kun [tilasitte|tilasit] viimeksi {lastOrderOn}, jokin meillä on muuttunut.",
        "Viimeisin [tilauksenne|tilauksesi] tuli {lastOrderOn}, ja jokin meillä on nyt toisin.",
      ],
    },
    {
      ways: [
        "Haluaisin kertoa, mikä meillä on nyt toisin.",
        "Jokin meillä on muuttunut, ja haluaisin [teidän|sinun] tietävän siitä.",
        "Meillä on uutta, josta [teidän|sinun] on hyvä tietää.",
      ],
    },
  ],
  "changed-question": [
    {
      ways: [
        "Vastaako tämä siihen, mikä [teitä|sinua] häiritsi, vai puuttuuko vielä jotain?",
        "Mistä [näkisitte|näkisit] varmasti, että se toimii?",
        "Onko vielä jotain, mikä meiltä on jäänyt huomaamatta?",
      ],
    },
  ],
  "offer-opening": [
    {
      ways: [
        "[Tilasitte|Tilasit] meiltä viimeksi {lastOrderOn}, ja haluaisin, että [teidän|sinun] olisi helppo kokeilla meitä uudelleen.",
        "[Tilasitte|Tilasit] meiltä viimeksi {lastOrderOn}; selvitin meillä, mitä voimme tehdä [hyväksenne|hyväksesi].",
        "Viimeisin [tilauksenne|tilauksesi] tuli {lastOrderOn}, ja olen miettinyt, mitä voimme tehdä [hyväksenne|hyväksesi].",
      ],
    },
    {
      ways: [
        "Haluaisin, että [teidän|sinun] olisi helppo kokeilla meitä uudelleen.",
        "Selvitin meillä, mitä voimme tehdä [hyväksenne|hyväksesi].",
        "Olen miettinyt, mitä voimme tehdä [hyväksenne|hyväksesi].",
      ],
    },
  ],
  "offer-question": [
    {
      ways: [
        "Sopisiko tämä [teille|sinulle], vai auttaisiko jokin muu enemmän?",
        "Onko tästä [teille|sinulle] hyötyä, vai onko jokin muu tärkeämpää?",
        "Mitä [ajattelette|ajattelet] tästä, ja minkä pitäisi olla toisin?",
      ],
    },
  ],
  "condition-opening": [
    {
      ways: [
        "[Tilasitte|Tilasit] meiltä viimeksi {lastOrderOn}, ja minulla on [teille|sinulle] yksi kysymys.",
        "Minulla on [teille|sinulle] yksi kysymys; [tilasitte|tilasit] meiltä viimeksi {lastOrderOn}.",
        "[Tilasitte|Tilasit] meiltä viimeksi {lastOrderOn}, ja siitä asti olen halunnut kysyä [teiltä|sinulta] yhtä asiaa.",
      ],
    },
    {
      ways: [
        "Minulla on [teille|sinulle] yksi kysymys.",
        "Yhtä asiaa haluaisin kysyä [teiltä|sinulta].",
        "Kysyisin [teiltä|sinulta] vain yhtä asiaa.",
      ],
    },
  ],
  "condition-price": [
    {
      ways: [
        "Jos löytäisimme hinnan, joka sopii [laskelmiinne|laskelmiisi], [kokeilisitteko|kokeilisitko] meiltä vielä yhtä tilausta?",
        "Jos hinta olisi kohdallaan, olisiko jotain muuta, mikä estäisi [teitä|sinua] tilaamasta?",
        "Jos pääsisimme hinnasta sopimukseen, [haluaisitteko|haluaisitko] taas tehdä yhteistyötä kanssamme?",
      ],
    },
  ],
  "condition-product": [
    {
      ways: [
        "Jos meiltä löytyisi tuote, jota [kaipaatte|kaipaat], [kokeilisitteko|kokeilisitko] meiltä vielä yhtä tilausta?",
        "Jos valikoimassamme olisi se, mitä [tarvitsette|tarvitset], olisiko jotain muuta, mikä estäisi [teitä|sinua] tilaamasta?",
        "Jos löytäisimme keinon hankkia [tarvitsemanne|tarvitsemasi] tuotteet, [haluaisitteko|haluaisitko] taas tehdä yhteistyötä kanssamme?",
      ],
    },
  ],
  "condition-service": [
    {
      ways: [
        "Jos [teillä|sinulla] olisi meillä yksi ihminen, joka vastaa kaikesta, [kokeilisitteko|kokeilisitko] meiltä vielä yhtä tilausta?",
        "Jos kanssamme työskentely olisi niin helppoa kuin sen pitäisi olla, olisiko jotain muuta, mikä estäisi [teitä|sinua] tilaamasta?",
        "Jos palvelumme olisi sellaista kuin [odotatte|odotat], [haluaisitteko|haluaisitko] taas tehdä yhteistyötä kanssamme?",
      ],
    },
  ],
  "condition-delivery": [
    {
      ways: [
        "Jos tavara tulisi sovittuna päivänä, [kokeilisitteko|kokeilisitko] meiltä vielä yhtä tilausta?",
        "Jos [voisitte|voisit] luottaa toimituspäiviimme, olisiko jotain muuta, mikä estäisi [teitä|sinua] tilaamasta?",
        "Jos toimitukset tulisivat niin kuin on sovittu, [haluaisitteko|haluaisitko] taas tehdä yhteistyötä kanssamme?",
      ],
    },
  ],
  "condition-quality": [
    {
      ways: [
        "Jos [voisitte|voisit] ensin tarkistaa laadun yhdestä pienestä tilauksesta, [kokeilisitteko|kokeilisitko] meitä uudelleen?",
        "Jos laatu olisi sellaista kuin sen pitää olla, olisiko jotain muuta, mikä estäisi [teitä|sinua] tilaamasta?",
        "Jos [voisitte|voisit] luottaa laatuun, [haluaisitteko|haluaisitko] taas tehdä yhteistyötä kanssamme?",
      ],
    },
  ],
  "condition-agreement": [
    {
      ways: [
        "Jos löytäisimme säännöt, jotka sopivat [teidän tapaanne|sinun tapaasi] työskennellä, [kokeilisitteko|kokeilisitko] meiltä vielä yhtä tilausta?",
        "Jos sopimuksemme olisi sellainen kuin [tarvitsette|tarvitset], olisiko jotain muuta, mikä estäisi [teitä|sinua] tilaamasta?",
        "Jos pääsisimme ehdoista yhteisymmärrykseen, [haluaisitteko|haluaisitko] taas tehdä yhteistyötä kanssamme?",
      ],
    },
  ],
  "condition-any": [
    {
      ways: [
        "Jos saisimme korjattua sen, mikä [teitä|sinua] häiritsee, [kokeilisitteko|kokeilisitko] meiltä vielä yhtä tilausta?",
        "Jos yksi asia olisi meillä toisin, minkä sen pitäisi olla, jotta [kokeilisitte|kokeilisit] vielä yhtä tilausta?",
        "Jos se, mikä sai [teidät|sinut] lopettamaan, olisi poissa tieltä, [haluaisitteko|haluaisitko] taas tehdä yhteistyötä kanssamme?",
      ],
    },
  ],
  "thanks-opening": [
    {
      ways: [
        "Kiitos tilauksesta, jonka [teitte|teit] {returnedOn}; on hyvä työskennellä taas [kanssanne|kanssasi].",
        "Tilaus, jonka [teitte|teit] {returnedOn}, ilahdutti meitä kovasti, ja kiitän siitä.",
        "[Tilasitte|Tilasit] meiltä taas {returnedOn}. Kiitos tästä luottamuksesta.",
      ],
    },
    {
      ways: [
        "Kiitos ajasta, jonka [olette|olet] meille antanut.",
        "Haluan kiittää [teitä|sinua] luottamuksesta ja avoimista sanoista.",
        "Kiitos yhteistyöstä ja kaikesta, mitä [olette|olet] meille kertonut.",
      ],
    },
  ],
  "thanks-question": [
    {
      needs: ["returnedOn"],
      ways: [
        "Tuliko kaikki perille niin kuin pitikin, vai onko jotain, mikä meidän pitäisi korjata?",
        "Oliko kaikki niin kuin [odotitte|odotit], vai onko jotain, mitä voisimme tehdä paremmin?",
        "Saanko kysyä, oliko tällä kertaa kaikki kunnossa?",
      ],
    },
    {
      ways: [
        "Voinko tehdä juuri nyt jotain [hyväksenne|hyväksesi]?",
        "[Tarvitsetteko|Tarvitsetko] meiltä juuri nyt jotain?",
        "Saanko kysyä, mitä [teille|sinulle] kuuluu?",
      ],
    },
  ],
  "farewell-opening": [
    {
      ways: [
        "[Olette|Olet] tehnyt päätöksen, ja kunnioitamme sitä.",
        "Ymmärrän, että [päätöksenne|päätöksesi] pitää, ja kunnioitan sitä.",
        "[Päätöksenne|Päätöksesi] on meille selvä, ja hyväksymme sen.",
      ],
    },
  ],
  "farewell-thanks": [
    {
      needs: ["lastOrderOn"],
      ways: [
        "Kiitos jokaisesta tilauksesta, jonka [olette|olet] meille tehnyt, ja yhteisestä työstä.",
        "Kiitos luottamuksesta, jota [olette|olet] meille tänä aikana osoittanut.",
        "Olemme mielellämme tehneet yhteistyötä [kanssanne|kanssasi], ja kiitämme siitä.",
      ],
    },
    {
      ways: [
        "Kiitos [ajastanne|ajastasi] ja avoimista sanoista.",
        "Kiitos, että [harkitsitte|harkitsit] meitä ja [puhuitte|puhuit] avoimesti.",
        "Olemme kiitollisia keskusteluista, joita olemme [kanssanne|kanssasi] käyneet.",
      ],
    },
  ],
  "farewell-door": [
    {
      ways: [
        "Ovemme on [teille|sinulle] avoinna; yksi rivi riittää, milloin tahansa [haluatte|haluat].",
        "Jos joskus [tarvitsette|tarvitset] jotain, yksi soitto riittää, eikä kukaan kysele menneistä.",
        "[Olette|Olet] meille aina tervetullut, ja toivotamme kaikkea hyvää.",
      ],
    },
  ],
  "again-opening": [
    {
      ways: [
        "Puhuimme viimeksi {lastTalkOn}, enkä ole häirinnyt [teitä|sinua] sen jälkeen.",
        "Olimme viimeksi yhteydessä {lastTalkOn}; en halunnut häiritä [teitä|sinua] sillä välin.",
        "Viimeksi olimme yhteydessä {lastTalkOn}, ja sen jälkeen halusin antaa [teille|sinulle] aikaa.",
      ],
    },
    {
      ways: [
        "Emme ole olleet yhteydessä sen jälkeen, kun [tilasitte|tilasit] meiltä {lastOrderOn}, enkä ole halunnut häiritä.",
        "Viimeisin [tilauksenne|tilauksesi] tuli {lastOrderOn}, enkä ole häirinnyt [teitä|sinua] sen jälkeen.",
        "[Tilasitte|Tilasit] meiltä viimeksi {lastOrderOn}, enkä ole sen jälkeen halunnut painostaa [teitä|sinua].",
      ],
    },
    {
      ways: [
        "Emme ole olleet yhteydessä vähään aikaan, enkä ole halunnut häiritä [teitä|sinua].",
        "Yhteydenpitomme on ollut jonkin aikaa tauolla, enkä ole halunnut painostaa [teitä|sinua].",
        "En ole häirinnyt [teitä|sinua] vähään aikaan ja kysyisin nyt, mitä [teille|sinulle] kuuluu.",
      ],
    },
  ],
  "again-question": [
    {
      ways: [
        "Saanko kysyä, miten [näette|näet] asian tänään?",
        "Saanko kysyä, miten asiat [teillä|sinulla] nyt ovat ja onko jokin muuttunut?",
        "Jos saan kysyä: onko tänään jotain, missä meistä voisi olla [teille|sinulle] hyötyä?",
      ],
    },
  ],
};
