import { MIDDLE, OPENING, type RepTexts, WAY_BACK } from "./rep-texts.ts";

/** What reps say under pressure and the method warns of, in Finnish. */
export const REP_FI_POOR: readonly RepTexts[] = [
  {
    id: "sorry-opening",
    move: "sorry",
    stages: OPENING,
    lines: [
      "Olen pahoillani, jos jokin ei ollut ihan kohdallaan.",
      "Pahoittelemme mahdollista haittaa.",
      "Anteeksi, mitä ikinä se olikin.",
    ],
  },
  {
    id: "sorry-middle",
    move: "sorry",
    stages: MIDDLE,
    lines: [
      "Olen pahoillani, että näette sen niin.",
      "Pahoittelemme aiheutunutta haittaa.",
      "Anteeksi, että siinä kävi näin.",
      "Onpa ikävä kuulla, olen kovin pahoillani.",
    ],
  },
  {
    id: "sorry-way-back",
    move: "sorry",
    stages: WAY_BACK,
    lines: [
      "Olen pahoillani tästä kaikesta.",
      "Olen todella pahoillani, että näin kävi.",
      "Anteeksi vielä kerran kaikesta.",
    ],
  },
  {
    id: "pitch-opening",
    move: "pitch",
    stages: OPENING,
    lines: [
      "Meillä on uusi valikoima, josta varmasti pidätte.",
      "Kerron nopeasti, mitä uutta meillä on.",
      "Palvelussa meille tuskin löytyy vertaista.",
      "Valikoimamme on kasvanut paljon, teidän pitäisi ehdottomasti nähdä se.",
    ],
  },
  {
    id: "pitch",
    move: "pitch",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "Mutta tällaista laatua ette löydä mistään muualta.",
      "Näytän teille mieluummin uuden valikoimamme.",
      "Muut asiakkaamme ovat meihin hyvin tyytyväisiä.",
      "Siihen nähden, mitä saatte, olemme todella edullisia.",
      "Meillä on niin paljon uutta, mitä ette ole vielä nähnyt.",
    ],
  },
  {
    id: "discount-opening",
    move: "discount",
    stages: OPENING,
    lines: [
      "Voin antaa teille hyvän alennuksen, jos palaatte.",
      "Voisin ottaa seuraavasta tilauksesta jotain pois, ihan vain teille.",
      "Hinnalle voimme varmasti tehdä jotain.",
    ],
  },
  {
    id: "discount",
    move: "discount",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "Entä jos ottaisin jotain pois seuraavasta tilauksestanne?",
      "Voisin tehdä teille erikoishinnan.",
      "Annan teille alennuksen, ja unohdetaan koko asia.",
      "Sovitaan se paremmalla hinnalla.",
      "Eiköhän kunnon alennus sen korvaisi?",
    ],
  },
  {
    id: "plead-opening",
    move: "plead",
    stages: OPENING,
    lines: [
      "Tulkaa takaisin, pyydän, me todella tarvitsemme teitä.",
      "Minulle olisi katastrofi menettää teidät, joten harkitkaa vielä, pyydän.",
      "Rukoilen teitä, kokeilkaa meitä vielä kerran.",
    ],
  },
  {
    id: "plead",
    move: "plead",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "Pyydän ja rukoilen, antakaa meille vielä yksi mahdollisuus.",
      "Tarvitsen tätä asiakkuutta todella, miettikää vielä, pyydän.",
      "Olkaa niin kiltti, älkää tehkö minulle tätä.",
      "Tekisimme aivan mitä tahansa saadaksemme teidät takaisin.",
    ],
  },
  {
    id: "push-opening",
    move: "push",
    stages: OPENING,
    lines: [
      "Laitanko tavallisen tilauksenne saman tien menemään?",
      "Milloin voin odottaa seuraavaa tilausta?",
      "Tarvitsen teiltä tänään vain myöntävän vastauksen.",
      "Hoidetaan tämä nyt, niin se on pois molempien pöydältä.",
    ],
  },
  {
    id: "push",
    move: "push",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "Jätetään se taakse; kirjaanko tilauksen?",
      "Teidän on päätettävä tänään, myöhemmin en voi luvata mitään.",
      "Milloin siis tilaatte taas?",
      "Sanokaa vain kyllä, niin minä hoidan loput.",
    ],
  },
  {
    id: "vague-opening",
    move: "vague-promise",
    stages: OPENING,
    lines: [
      "Jatkossa teemme varmasti paremmin.",
      "Joku meiltä käy luonanne jossain vaiheessa.",
      "Meidän pitäisi jonain päivänä tavata ja jutella.",
    ],
  },
  {
    id: "vague-middle",
    move: "vague-promise",
    stages: MIDDLE,
    lines: [
      "Kyllä me sen jotenkin järjestämme.",
      "Välitän tämän eteenpäin, ja joku ottaa teihin yhteyttä.",
      "Jatkossa teemme paremmin, lupaan sen.",
      "Katson asiaa, kun ehdin.",
    ],
  },
  {
    id: "vague-way-back",
    move: "vague-promise",
    stages: WAY_BACK,
    lines: [
      "Katson, mitä voidaan tehdä, ja palaan asiaan.",
      "Järjestämme jotain pian.",
      "Jättäkää se minulle, kuulette kyllä meistä.",
      "Jutellaan joskus uudestaan.",
    ],
  },
  {
    id: "excuse",
    move: "excuse",
    stages: MIDDLE,
    lines: [
      "Meillä oli silloin kova pula väestä.",
      "Tiedättehän, miten toimittajien kanssa on, se ei oikeastaan ollut meistä kiinni.",
      "Se oli varasto, en minä.",
      "Vuosi on ollut kaikille vaikea.",
      "Olin itse poissa, kun se kaikki tapahtui.",
    ],
  },
  {
    id: "excuse-way-back",
    move: "excuse",
    stages: WAY_BACK,
    lines: [
      "Puolustukseksemme on sanottava, että silloin oli poikkeuksellisen kiire.",
      "Teidän on ymmärrettävä, ettei kukaan ollut kertonut minulle.",
      "Siinä muutkin jättivät meidät pulaan.",
      "Sellaista voi sattua kenelle tahansa.",
    ],
  },
  {
    id: "competitor",
    move: "criticise-competitor",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "Näette vielä, etteivät he pysty jatkamaan noin.",
      "En ole kuullut heistä mitään hyvää, jos totta puhutaan.",
      "Se, mitä he myyvät, ei yksinkertaisesti ole meidän tasoamme.",
      "Heihin tulette pettymään ennemmin tai myöhemmin.",
    ],
  },
  {
    id: "blame",
    move: "blame",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "Olisitte kyllä voinut kertoa meille aikaisemmin.",
      "Reiluuden nimissä: ette koskaan valittanut.",
      "Tekin hiljenitte, siihen tarvitaan kaksi.",
      "Olette varmaan ymmärtänyt jotain väärin.",
    ],
  },
];
