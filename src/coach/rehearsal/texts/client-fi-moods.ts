import { type ClientTexts, textsByTemperament } from "./client-texts.ts";

/** What depends on the contact's temperament, in Finnish. */
export const CLIENT_FI_MOODS: readonly ClientTexts[] = textsByTemperament({
  brisk: {
    coldOpen: ["Niin? Nopeasti, kiitos.", "Päivää. Kaksi minuuttia, ei enempää."],
    deflect: ["Ja? Menkää asiaan.", "Aikani on vähissä. Mitä muuta?"],
    soften: ["Hyvä. Jatkakaa.", "No niin. Tuo oli asiaa."],
  },
  warm: {
    coldOpen: [
      "Voi, hei, mikä yllätys! Hetki minulla on, mutta ei paljon enempää.",
      "No hei! Kiva, että soititte, vaikka en oikein tiedä, mitä sanoisin.",
    ],
    deflect: [
      "No, ei pilata sillä tätä päivää.",
      "Tarkoitatte varmasti hyvää. Mutta jätetään se sikseen, eikö vain?",
    ],
    soften: ["Kauniisti sanottu, ihan totta.", "Tiedättekö, pidän siitä, miten tuon sanoitte."],
  },
  formal: {
    coldOpen: [
      "Hyvää päivää. Saanko kysyä, mistä on kyse?",
      "Hyvää päivää. Emme tietääkseni ole sopineet puhelusta.",
    ],
    deflect: ["Siitä en mielelläni keskustele.", "Jos sallitte, jätän sen avoimeksi."],
    soften: ["Arvostan, että ilmaisette asian näin.", "Asiallisesti sanottu, se on myönnettävä."],
  },
  sceptical: {
    coldOpen: ["Päivää. Ja mitä aiotte tänään myydä minulle?", "Tekö? Saa nähdä, mitä on tulossa."],
    deflect: ["Ja mitähän sen takana on?", "En ole varma, miksi te oikeasti soitatte."],
    soften: [
      "No. Tuo kuulosti rehellisemmältä kuin odotin.",
      "Tähän asti minulla ei ole huomauttamista, kumma kyllä.",
    ],
  },
});
