import { type ClientTexts, textsByTemperament } from "./client-texts.ts";

/** What depends on the contact's temperament, in Estonian. */
export const CLIENT_ET_MOODS: readonly ClientTexts[] = textsByTemperament({
  brisk: {
    coldOpen: ["Jah. Palun kiiresti.", "Tere. Kaks minutit, rohkem ei ole."],
    deflect: ["Ja? Asja juurde, palun.", "Mul on vähe aega. Mis veel?"],
    soften: ["Hästi. Edasi.", "Selge jutt. Nii võib küll."],
  },
  warm: {
    coldOpen: [
      "Oi, tere, milline üllatus! Hetke mul on, palju rohkem mitte.",
      "Tere! Kena Teist, et helistate, kuigi ma ei oskagi midagi öelda.",
    ],
    deflect: [
      "Ah, ärme rikume sellega päeva ära.",
      "Te mõtlete hästi, ma tean. Jätame selle, eks?",
    ],
    soften: ["See on Teist tõesti kena.", "Teate, mulle meeldib, kuidas Te seda ütlete."],
  },
  formal: {
    coldOpen: [
      "Tere päevast. Kas tohin küsida, mis asjus Te helistate?",
      "Tere päevast. Minu teada ei olnud meil kõneks aega määratud.",
    ],
    deflect: ["Seda ma arutada ei soovi.", "Teie loal jätan selle lahtiseks."],
    soften: ["Hindan seda, et Te nii ütlete.", "Nii on kohane rääkida, tuleb tunnistada."],
  },
  sceptical: {
    coldOpen: ["Tere. Ja mida Te mulle täna müüma hakkate?", "Teie? Huvitav, mis nüüd tuleb."],
    deflect: ["Ei tea, mis selle taga küll on.", "Mul on selle kõne suhtes omad kahtlused."],
    soften: [
      "Noh. See kõlab ausamalt, kui ma arvasin.",
      "Imelik küll, aga seni ei ole mul midagi ette heita.",
    ],
  },
});
