import { OPENING, type RepTexts } from "./rep-texts.ts";

/** How the rep can begin in Estonian. */
export const REP_ET_OPENING: readonly RepTexts[] = [
  {
    id: "greet",
    move: "greet",
    stages: OPENING,
    lines: [
      "Tere, {contact}! Siin {rep}.",
      "Tere! Siin {rep}.",
      "Tere, {contact}! Aitäh, et vastasite.",
      "Tere! Aitäh, et kõne vastu võtsite.",
    ],
  },
  {
    id: "permission",
    move: "permission",
    stages: OPENING,
    lines: [
      "Ma ei helista selleks, et müüa; kas tohin Teilt üht asja küsida?",
      "Kas tohin Teilt midagi küsida, lihtsalt selleks, et ise õppida?",
      "Kas Teil oleks midagi selle vastu, kui küsiksin, kuidas Te meiega rahul olite?",
      "Kui Teil on paar minutit, kas tohin midagi päris avameelselt küsida?",
    ],
  },
  {
    id: "ask-opening",
    move: "open-question",
    stages: OPENING,
    lines: [
      "Mis pani Teid kedagi teist otsima?",
      "Kuidas jõudsite selleni, et tellite mujalt?",
      "Mis on Teie jaoks pärast viimast tellimust {lastOrderWhen} muutunud?",
      "Mida oleksite meilt vajanud, aga ei saanud?",
      "Mis Teid selle otsuseni viis?",
    ],
  },
  {
    id: "thank-opening",
    move: "thank",
    stages: OPENING,
    lines: [
      "Kõigepealt aitäh aja eest, mil oleme koos töötanud.",
      "Mulle on meeldinud ettevõttega {client} koostööd teha ja tahtsin seda ise öelda.",
      "Aitäh tellimuste eest, mille olete meile esitanud; ma ei pea neid iseenesestmõistetavaks.",
      "Tean, et Teil on palju teha, seega aitäh nende minutite eest.",
      "Olete meilt tellinud alates {sinceYear}. aastast; aitäh Teile selle eest.",
    ],
  },
  {
    id: "closed-opening",
    move: "closed-question",
    stages: OPENING,
    lines: [
      "Kas viimase tellimusega oli kõik korras?",
      "Kas ostate nüüd kelleltki teiselt?",
      "Kas tellite sel kuul veel midagi?",
      "Te ei ole ju meie peale pahane?",
    ],
  },
];
