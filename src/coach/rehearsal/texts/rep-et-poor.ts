import { MIDDLE, OPENING, type RepTexts, WAY_BACK } from "./rep-texts.ts";

/** What reps say under pressure and the method warns of, in Estonian. */
export const REP_ET_POOR: readonly RepTexts[] = [
  {
    id: "sorry-opening",
    move: "sorry",
    stages: OPENING,
    lines: [
      "Vabandust, kui midagi päris korras ei olnud.",
      "Vabandame võimalike ebamugavuste pärast.",
      "Palun vabandust, ükskõik mis see ka oli.",
    ],
  },
  {
    id: "sorry-middle",
    move: "sorry",
    stages: MIDDLE,
    lines: [
      "Mul on kahju, et Te seda nii näete.",
      "Vabandame tekkinud ebamugavuste pärast.",
      "Kahju, et see nii läks.",
      "Mul on seda väga kahju kuulda.",
    ],
  },
  {
    id: "sorry-way-back",
    move: "sorry",
    stages: WAY_BACK,
    lines: [
      "Mul on selle kõige pärast kahju.",
      "Mul on tõesti väga kahju, et see nii läks.",
      "Vabandust veel kord kõige eest.",
    ],
  },
  {
    id: "pitch-opening",
    move: "pitch",
    stages: OPENING,
    lines: [
      "Meil on uus valik, mis Teile kindlasti meeldib.",
      "Räägin kiiresti, mis meil uut on.",
      "Teeninduse poolest meile naljalt vastast ei leia.",
      "Meie valik on kõvasti kasvanud, peaksite seda kindlasti nägema.",
    ],
  },
  {
    id: "pitch",
    move: "pitch",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "Aga meie kvaliteeti Te mujalt ei leia.",
      "Parem näitan Teile meie uut valikut.",
      "Meie teised kliendid on väga rahul.",
      "Selle eest, mida saate, on meie hind tegelikult väga hea.",
      "Meil on nii palju uut, mida Te veel näinud ei ole.",
    ],
  },
  {
    id: "discount-opening",
    move: "discount",
    stages: OPENING,
    lines: [
      "Võin Teile hea allahindluse teha, kui tagasi tulete.",
      "Teeksin järgmise tellimuse hinna ainult Teie jaoks soodsamaks.",
      "Küll me hinnas kokkuleppele jõuame.",
    ],
  },
  {
    id: "discount",
    move: "discount",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "Aga kui teeksin järgmise tellimuse soodsamalt?",
      "Võin Teile erihinna teha.",
      "Teen Teile allahindluse ja unustame selle ära.",
      "Lahendame selle parema hinnaga.",
      "Korralik allahindlus teeks selle ju heaks?",
    ],
  },
  {
    id: "plead-opening",
    move: "plead",
    stages: OPENING,
    lines: [
      "Palun tulge meie juurde tagasi, me tõesti vajame Teid.",
      "Teie kaotamine oleks mulle katastroof, palun mõelge ümber.",
      "Anun Teid, andke meile veel üks võimalus.",
    ],
  },
  {
    id: "plead",
    move: "plead",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "Palun, ma anun, andke meile veel üks võimalus.",
      "Mul on Teid kliendina väga vaja, palun mõelge veel.",
      "Palun ärge tehke mulle seda.",
      "Teeme ükskõik mida, et Teid tagasi saada.",
    ],
  },
  {
    id: "push-opening",
    move: "push",
    stages: OPENING,
    lines: [
      "Kas panen Teie tavalise tellimuse kohe sisse?",
      "Millal võin järgmist tellimust oodata?",
      "Vajan Teilt täna ainult jah-sõna.",
      "Lahendame selle kohe, siis on meil mõlemal mure kaelast ära.",
    ],
  },
  {
    id: "push",
    move: "push",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "Jätame selle seljataha; kas panen tellimuse sisse?",
      "Peate täna otsustama, hiljem ei saa ma midagi lubada.",
      "Nii et millal Te jälle tellite?",
      "Öelge lihtsalt jah ja mina korraldan ülejäänu.",
    ],
  },
  {
    id: "vague-opening",
    move: "vague-promise",
    stages: OPENING,
    lines: [
      "Edaspidi teeme kindlasti paremini.",
      "Keegi meilt astub millalgi läbi.",
      "Peaksime lähiajal kokku saama.",
    ],
  },
  {
    id: "vague-middle",
    move: "vague-promise",
    stages: MIDDLE,
    lines: [
      "Küll me selle kuidagi korda saame.",
      "Annan selle edasi ja keegi võtab Teiega ühendust.",
      "Luban, et edaspidi teeme paremini.",
      "Uurin seda, kui mahti saan.",
    ],
  },
  {
    id: "vague-way-back",
    move: "vague-promise",
    stages: WAY_BACK,
    lines: [
      "Vaatan, mis teha annab, ja annan teada.",
      "Küll me varsti midagi korraldame.",
      "Jätke see minu hooleks, küll me endast märku anname.",
      "Räägime sellest kunagi veel.",
    ],
  },
  {
    id: "excuse",
    move: "excuse",
    stages: MIDDLE,
    lines: [
      "Meil oli sel ajal inimesi hirmus vähe.",
      "Teate ju, kuidas tarnijatega on, see ei sõltunud õieti meist.",
      "Selles on süüdi ladu, mitte mina.",
      "See aasta on kõigil raske olnud.",
      "Mind ei olnud sel ajal kohal.",
    ],
  },
  {
    id: "excuse-way-back",
    move: "excuse",
    stages: WAY_BACK,
    lines: [
      "Meie kaitseks ütlen, et oli ebatavaliselt kiire aeg.",
      "Te peate mõistma, et mulle ei öeldud midagi.",
      "Seal vedasid meid alt ka teised.",
      "Selline asi võib ju igaühega juhtuda.",
    ],
  },
  {
    id: "competitor",
    move: "criticise-competitor",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "Küll Te näete, kaua nad seda ei suuda.",
      "Ausalt öeldes ei kuule ma nende kohta midagi head.",
      "Nende kaup lihtsalt ei küündi meie tasemele.",
      "Nendes peate varem või hiljem pettuma.",
    ],
  },
  {
    id: "blame",
    move: "blame",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "Oleksite võinud meile siiski varem öelda.",
      "Ausalt öeldes Te ju ei kurtnud kunagi.",
      "Eks Te jäite ju ise ka vait.",
      "Küllap saite millestki valesti aru.",
    ],
  },
];
