import { MIDDLE, NOT_NOW, type RepTexts, TELLING, WAY_BACK } from "./rep-texts.ts";

/** What the rep can say once the client has spoken in Estonian that serves the talk, or at least does no harm. Names stay in the nominative. */
export const REP_ET: readonly RepTexts[] = [
  {
    id: "reflect-telling",
    move: "reflect",
    stages: TELLING,
    lines: [
      "See on Teil vist kauem hingel olnud, kui mina teadsin.",
      "See oleks ka mind häirinud.",
      "Kujutan ette, mida see Teie jaoks tähendas.",
      "Pole ime, et tegite omad järeldused.",
      "Mõistan; partnerilt oodatakse midagi muud.",
    ],
  },
  {
    id: "own-middle",
    move: "own",
    stages: MIDDLE,
    lines: [
      "Me ei ole viimasel ajal Teie eest hästi hoolitsenud ja see on meie enda viga.",
      "Kui asi läks nii kaugele, ilma et ma oleksin märganud, siis on viga minus.",
      "Oleksin pidanud Teile ammu helistama; see on minu tegemata töö.",
      "Kuskil oleme meie eksinud ja ma ei hakka seda varjama.",
    ],
  },
  {
    id: "own-telling",
    move: "own",
    stages: TELLING,
    lines: ["See oli meie teha ja me ei saanud sellega hakkama."],
  },
  {
    id: "ask-middle",
    move: "open-question",
    stages: MIDDLE,
    lines: [
      "Kuidas see Teie vaatenurgast paistis?",
      "Mis sai otsustamisel määravaks?",
      "Mis veel rolli mängis?",
      "Millest Te meie juures kõige rohkem puudust tundsite?",
      "Kuidas see Teil praegu korraldatud on?",
    ],
  },
  {
    id: "probe-telling",
    move: "probe",
    stages: TELLING,
    lines: [
      "Kas räägiksite sellest veidi lähemalt?",
      "Mis sellele eelnes?",
      "Mis oli selle juures Teie jaoks kõige raskem?",
      "Mida see Teie enda töös tähendas?",
    ],
  },
  {
    id: "probe-hint",
    move: "probe",
    stages: ["hint"],
    lines: ["Ütlete, et asi ei olnud ainult selles; mis juhtus?"],
  },
  {
    id: "probe-partial",
    move: "probe",
    stages: ["partial"],
    lines: ["Ja mis meie poolel edasi juhtus?"],
  },
  {
    id: "thank-middle",
    move: "thank",
    stages: MIDDLE,
    lines: [
      "Aitäh, et ütlete selle otse välja.",
      "Mul on hea meel, et räägite sellest mulle ise.",
      "Aitäh, et leidsite selleks aega.",
      "Hindan seda, et Te ei keeruta.",
    ],
  },
  {
    id: "closed-middle",
    move: "closed-question",
    stages: MIDDLE,
    lines: [
      "Kas see ongi ainus põhjus?",
      "Aga muidu olite rahul?",
      "Kas see on tõesti nii oluline?",
      "Kas Te kellelegi meie juures sellest rääkisite?",
      "Ja teiste juures on nüüd kõik hästi?",
    ],
  },
  {
    id: "change-middle",
    move: "show-change",
    stages: MIDDLE,
    lines: [
      "Edaspidi oleks Teil üks inimene, kellele helistada, ja see olen mina.",
      "Vaataksin iga Teie tellimuse enne väljasaatmist ise üle.",
      "Annaksin Teile aegsasti teada, kui tellimuses midagi muutub.",
      "Helistaksin Teile ise regulaarselt.",
    ],
  },
  {
    id: "give-time",
    move: "give-time",
    stages: NOT_NOW,
    lines: [
      "Ma ei taha Teile peale käia; võtke nii palju aega, kui vaja.",
      "Austan seda ja jätan Teid praegu rahule.",
      "Te ei pea täna midagi otsustama.",
    ],
  },
  {
    id: "dated-later",
    move: "dated-step",
    stages: NOT_NOW,
    lines: [
      "Kas võin Teile {recontactDay} uuesti helistada?",
      "Helistan Teile {recontactDay}, kui see Teile sobib.",
      "Võtan Teiega veel korra ühendust {recontactDay}, varem mitte.",
    ],
  },
  {
    id: "reflect-reveal",
    move: "reflect",
    stages: WAY_BACK,
    lines: [
      "Pärast seda oleksin ka mina ära läinud; mõistan Teid.",
      "Igaüks oleks Teie asemel sama järelduse teinud.",
      "Kujutan ette, mida see Teile maksma läks.",
      "Nüüd saan aru, miks see nii edasi minna ei saanud.",
    ],
  },
  {
    id: "ask-solution",
    move: "ask-solution",
    stages: WAY_BACK,
    lines: [
      "Kui Te istuksite minu toolil, mida Te teeksite, et oma ettevõte tagasi võita?",
      "Pange end minu olukorda: kuidas Te selle heaks teeksite?",
      "Oletame, et Te olete mina: mis oleks Teie esimene samm?",
      "Kui meil siin otsustaksite Teie, mida Te muudaksite?",
    ],
  },
  {
    id: "conditional",
    move: "conditional",
    stages: WAY_BACK,
    lines: [
      "Kui me selle kõik ära teeme, kas siis oleks meilt tellimine Teie jaoks jälle mõeldav?",
      "Oletame, et suudame selle soovi täita: kas kujutaksite ette, et töötame jälle koos?",
      "Kui saan selleks meie majast nõusoleku, kas prooviksite meiega veel korra?",
    ],
  },
  {
    id: "dated-deal",
    move: "dated-step",
    stages: ["deal"],
    lines: [
      "Toon Teile vastuse kirjalikult {firstDay}; kas see sobib?",
      "Kas vaatame selle koos üle {firstDay} või sobib paremini {secondDay}?",
      "Helistan Teile {firstDay}, räägin esimesest sammust ja Teie ütlete, kas see on õige.",
      "Kas tohin {secondDay} läbi tulla ja näidata, kuidas see käima hakkab?",
    ],
  },
  {
    id: "thank-way-back",
    move: "thank",
    stages: WAY_BACK,
    lines: [
      "Aitäh, et Te mulle seda nii avameelselt rääkisite.",
      "Olen tänulik, et kuulsin seda Teilt endalt.",
      "Aitäh, see on mulle palju väärt.",
    ],
  },
];
