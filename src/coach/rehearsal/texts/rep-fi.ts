import { MIDDLE, NOT_NOW, type RepTexts, TELLING, WAY_BACK } from "./rep-texts.ts";

/** What the rep can say once the client has spoken in Finnish that serves the talk, or at least does no harm. */
export const REP_FI: readonly RepTexts[] = [
  {
    id: "reflect-telling",
    move: "reflect",
    stages: TELLING,
    lines: [
      "Kuulen, että tämä on vaivannut teitä pidempään kuin tiesin.",
      "Tuo olisi harmittanut minuakin.",
      "Voin kuvitella, miltä se teistä tuntui.",
      "Ymmärrän, miksi teitte omat johtopäätöksenne.",
      "Ymmärrän; sellaista ei kumppanilta odota.",
    ],
  },
  {
    id: "own-middle",
    move: "own",
    stages: MIDDLE,
    lines: [
      "Emme ole viime aikoina pitäneet teistä hyvää huolta, ja se on meidän oma virheemme.",
      "Jos asia pääsi näin pitkälle enkä huomannut sitä, virhe on minun.",
      "Minun olisi pitänyt soittaa teille jo kauan sitten; se on minun syytäni.",
      "Jokin meni meillä vikaan, ja otan siitä vastuun.",
    ],
  },
  {
    id: "own-telling",
    move: "own",
    stages: TELLING,
    lines: ["Se oli meidän hoidettavamme, emmekä hoitaneet sitä hyvin."],
  },
  {
    id: "ask-middle",
    move: "open-question",
    stages: MIDDLE,
    lines: [
      "Miltä se teidän kannaltanne näytti?",
      "Mikä päätöksessä painoi eniten?",
      "Mikä muu siihen vaikutti?",
      "Mitä jäitte meiltä eniten kaipaamaan?",
      "Miten asiat teillä nyt sujuvat?",
    ],
  },
  {
    id: "probe-telling",
    move: "probe",
    stages: TELLING,
    lines: [
      "Kertoisitteko siitä vähän lisää?",
      "Mitä tapahtui sitä ennen?",
      "Mikä siinä oli teille pahinta?",
      "Mitä se merkitsi omalle työllenne?",
    ],
  },
  {
    id: "probe-hint",
    move: "probe",
    stages: ["hint"],
    lines: ["Sanotte, että siinä oli muutakin; mitä tapahtui?"],
  },
  {
    id: "probe-partial",
    move: "probe",
    stages: ["partial"],
    lines: ["Ja mitä meillä sen jälkeen tapahtui?"],
  },
  {
    id: "thank-middle",
    move: "thank",
    stages: MIDDLE,
    lines: [
      "Kiitos, että sanotte sen näin avoimesti.",
      "Hyvä, että kuulen tämän teiltä itseltänne.",
      "Kiitos, että käytätte tähän aikaanne.",
      "Arvostan, ettette kiertele.",
    ],
  },
  {
    id: "closed-middle",
    move: "closed-question",
    stages: MIDDLE,
    lines: [
      "Onko se siis ainoa syy?",
      "Mutta muuten olitte tyytyväinen?",
      "Onko se todella niin tärkeää?",
      "Mainitsitteko siitä koskaan kenellekään meillä?",
      "Ja muilla on nyt kaikki kunnossa?",
    ],
  },
  {
    id: "change-middle",
    move: "show-change",
    stages: MIDDLE,
    lines: [
      "Tästä lähtien teillä olisi yksi ihminen, jolle soittaa, ja se olisin minä.",
      "Katsoisin itse jokaisen tilauksenne läpi, ennen kuin se lähtee.",
      "Kertoisin teille etukäteen, jos tilauksessanne jokin muuttuu.",
      "Soittaisin teille itse säännöllisesti.",
    ],
  },
  {
    id: "give-time",
    move: "give-time",
    stages: NOT_NOW,
    lines: [
      "En halua painostaa teitä; ottakaa niin paljon aikaa kuin tarvitsette.",
      "Kunnioitan sitä ja jätän teidät toistaiseksi rauhaan.",
      "Teidän ei tarvitse päättää mitään tänään.",
    ],
  },
  {
    id: "dated-later",
    move: "dated-step",
    stages: NOT_NOW,
    lines: [
      "Saanko soittaa teille uudestaan {recontactDay}?",
      "Soitan teille {recontactDay}, jos se teille sopii.",
      "Otan yhteyttä vielä kerran {recontactDay}, en sitä ennen.",
    ],
  },
  {
    id: "reflect-reveal",
    move: "reflect",
    stages: WAY_BACK,
    lines: [
      "Sen jälkeen minäkin olisin lähtenyt; ymmärrän teitä hyvin.",
      "Samaan tulokseen olisi tullut kuka tahansa.",
      "Voin kuvitella, mitä se teille maksoi.",
      "Nyt ymmärrän, miksi niin ei voinut jatkua.",
    ],
  },
  {
    id: "ask-solution",
    move: "ask-solution",
    stages: WAY_BACK,
    lines: [
      "Jos istuisitte minun tuolissani, mitä tekisitte saadaksenne tällaisen asiakkaan takaisin?",
      "Asettukaa minun asemaani: miten korjaisitte tämän?",
      "Jos olisitte minä, mistä aloittaisitte?",
      "Jos päätös meillä olisi teidän, mitä muuttaisitte?",
    ],
  },
  {
    id: "conditional",
    move: "conditional",
    stages: WAY_BACK,
    lines: [
      "Jos saamme juuri sen tehtyä, olisiko teidän mahdollista tilata meiltä taas?",
      "Jos pystymme siihen, voisitteko ajatella yhteistyötä kanssamme uudestaan?",
      "Jos saan tälle talon sisältä vahvistuksen, kokeilisitteko meitä vielä kerran?",
    ],
  },
  {
    id: "dated-deal",
    move: "dated-step",
    stages: ["deal"],
    lines: [
      "Tuon teille vastauksen kirjallisena {firstDay}; sopiiko se?",
      "Kävisimmekö sen yhdessä läpi {firstDay}, vai sopisiko {secondDay} paremmin?",
      "Soitan teille {firstDay} ja ehdotan ensimmäistä askelta, ja te sanotte, onko se oikea.",
      "Saanko tulla käymään {secondDay} ja näyttää, miten se toimisi?",
    ],
  },
  {
    id: "thank-way-back",
    move: "thank",
    stages: WAY_BACK,
    lines: [
      "Kiitos, että kerroitte minulle niin avoimesti.",
      "Olen kiitollinen, että sain kuulla sen teiltä.",
      "Kiitos, tuo merkitsee minulle paljon.",
    ],
  },
];
