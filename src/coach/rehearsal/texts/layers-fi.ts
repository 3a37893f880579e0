import type { LayerTexts, OutsideReason, ReasonsWithin } from "./client-texts.ts";
import { LAYERS_FI_OURS } from "./layers-fi-ours.ts";

/** Where the fault is not ours: their purse, the price, the terms elsewhere, a tale about us. */
const LAYERS_FI_OUTSIDE: ReasonsWithin<OutsideReason> = {
  A7: {
    hint: [
      "Se liittyy teihin vähemmän kuin luulette.",
      "On asioita, joista ei mielellään puhu talon ulkopuolella.",
    ],
    partial: [
      "Tilasimme teiltä viimeksi {lastOrderWhen}. Sen jälkeen olemme tilanneet kaikkea vähemmän, eikä se koske vain teitä.",
      "Tilaamme tällä hetkellä kaikkea vähemmän, eikä se koske vain teitä.",
    ],
    reveal: [
      "Totuus on, että kauppa käy huonosti ja rahat ovat tiukalla. Sitä ei mielellään sano toimittajalle.",
      "Rehellisesti sanottuna: asiakkaita käy vähemmän, enkä halunnut tilata sellaista, mitä emme ehkä pystyisi maksamaan.",
    ],
    wish: [
      "Antaisin meidän aloittaa uudestaan pienestä enkä kyselisi liikoja.",
      "Kysyisin, mihin meillä nyt on mahdollisuus, ja jättäisin muun parempiin aikoihin.",
    ],
    tellsPartial: [
      "kaikkea vähemmän",
      "vähemmän kaikkea",
      "tila\\p{L}* vähemmän",
      "tilau\\p{L}* (?:on )?vähen\\p{L}*",
      "vähen\\p{L}* tilau\\p{L}*",
    ],
    tellsReveal: [
      "kauppa (?:käy|kävi) (?:huono|hiljai)\\p{L}*",
      "raha\\p{L}* (?:on|ovat|oli|olivat) (?:\\p{L}+ )?(?:tiuk|väh|lop|kort)\\p{L}*",
      "tiukalla",
      "rahapul\\p{L}*",
      "rahavaikeu\\p{L}*",
      "kassa\\p{L}*",
      "asiakkaita (?:käy|on|oli|kävi) vähemmän",
      "asiakka\\p{L}* vähen\\p{L}*",
      "pysty\\p{L}* maksamaan",
      "(?:ole|on|ollut) varaa",
    ],
  },
  B2: {
    hint: [
      "Asiasta päättävät muutkin kuin minä, ja he katsovat sitä hyvin viileästi.",
      "Viimeinen sana ei ollut edes minun.",
    ],
    partial: [
      "Kulujamme on pakko saada alas, ja siksi jouduin pyytämään tarjouksia useasta paikasta.",
      "Kulumme on käyty läpi rivi riviltä ja jokainen toimittaja niiden mukana.",
    ],
    reveal: [
      "Totuus on, että budjettiani leikattiin. Juuri teidän hintaanne en osannut perustella johdollemme, joten se lähti ensimmäisenä.",
      "Rehellisesti sanottuna: minun käskettiin säästää, eikä minulla ollut millä puolustaa teidän hintaanne.",
    ],
    wish: [
      "Näyttäisin selvinä lukuina, mistä hinta koostuu, jotta sen voi perustella talon sisällä.",
      "Kertoisin, mikä osa hinnasta jää pois, jos emme sitä tarvitse.",
    ],
    tellsPartial: [
      "kulu(?:t|ja|jen|mme|jamme|jemme|istamme|ista|issa)",
      "kustannu\\p{L}*",
      "rivi riviltä",
      "tarjouksia (?:use|mon)\\p{L}*",
      "budje\\p{L}*",
    ],
    tellsReveal: [
      "budje\\p{L}*",
      "johdo\\p{L}*",
      "johto\\p{L}*",
      "perustel\\p{L}*",
      "puolusta\\p{L}*",
      "säästää",
      "säästötoim\\p{L}*",
    ],
  },
  C5: {
    hint: [
      "Lopulta minun on katsottava, mikä on talolle parasta.",
      "Siinä ei ollut mitään henkilökohtaista, sanon sen heti.",
    ],
    partial: [
      "Tilasimme teiltä viimeksi {lastOrderWhen}. Sen jälkeen panimme kaiken rinnakkain, teidän ja muiden ehdot, kohta kohdalta.",
      "Panimme kaiken rinnakkain, teidän ja muiden ehdot, kohta kohdalta.",
    ],
    reveal: [
      "Totuus on, että muualla saamme maksaa myöhemmin ja tilata pienemmissä erissä, ja se painaa meillä enemmän kuin mikään muu.",
      "Rehellisesti sanottuna: laskimme, ja se, mitä muut meiltä edellyttävät, sopii meille yksinkertaisesti paremmin. Te ette tehneet mitään väärin.",
    ],
    wish: [
      "Kysyisin, mikä ehdoista on meille tärkein, ja tulisin siinä vastaan.",
      "Ottaisin kaiken pöydälle kerralla: maksuajan, eräkoot ja toimituspäivät.",
    ],
    tellsPartial: ["rinnakkain", "vierekkäin", "kohta kohdalta"],
    tellsReveal: [
      "mak(?:saa|samme) myöhemmin",
      "pienem(?:missä|piä|mät) er(?:issä|iä|ät)",
      "sopi\\p{L}* meille (?:\\p{L}+ )?paremmin",
      "mitään väärin",
    ],
  },
  T1: {
    hint: [
      "On jotain, mitä minun olisi ehkä pitänyt kysyä teiltä suoraan.",
      "Aina ei tiedä, mitä uskoa.",
    ],
    partial: [
      "Tilasimme teiltä viimeksi {lastOrderWhen}. Sen jälkeen meille kerrottiin teistä jotain, ja se jäi mieleen.",
      "Meille kerrottiin teistä jotain, ja se jäi mieleen.",
    ],
    reveal: [
      "Totuus on, että eräs tuttava varoitti meitä teistä. Uskon siitä vain puolet, mutta en saa sitä mielestäni.",
      "Rehellisesti sanottuna: ulkopuolinen puhui teistä pahaa, enkä koskaan kysynyt teiltä, onko siinä perää.",
    ],
    wish: [
      "Näyttäisin yhden asian mustaa valkoisella ja antaisin asian sitten olla.",
      "Kysyisin, mitä meille sanottiin, ja vastaisin siihen rauhallisesti.",
    ],
    tellsPartial: [
      "ker(?:to|ro)\\p{L}* (?:meille )?teistä",
      "teistä (?:\\p{L}+ )?ker(?:to|ro)\\p{L}*",
      "jäi mieleen",
      "korviimme",
    ],
    tellsReveal: [
      "varoit\\p{L}*",
      "tuttav\\p{L}*",
      "ulkopuoli(?:nen|sen|set)",
      "puhu\\p{L}* (?:\\p{L}+ )?pahaa",
      "pahaa (?:\\p{L}+ )?puhu\\p{L}*",
      "perää",
      "puolet",
      "juoru\\p{L}*",
      "parjau\\p{L}*",
      "mustamaal\\p{L}*",
      "panettel\\p{L}*",
      "huhu\\p{L}*",
    ],
  },
};

/** What the ex-client hides, in Finnish. Nothing here claims a number, a name or a day of its own. */
export const LAYERS_FI: LayerTexts = {
  leads: {
    price: {
      other: "Hinta on yksi asia. Se ei ollut ainoa.",
      same: "Kyllä, hinnasta on kyse, mutta ei aivan niin kuin luulette.",
    },
    "missing-product": {
      other: "Valikoima on yksi asia. Se ei jäänyt siihen.",
      same: "Kyllä, valikoimasta on kyse, mutta pelkästään sen kanssa olisi pärjännyt.",
    },
    "bad-service": {
      other: "Palvelu yleensä on yksi asia. Oli jotain muutakin.",
      same: "Kyllä, palvelusta on kyse, ja tarkoitan yhtä tiettyä asiaa.",
    },
    "late-delivery": {
      other: "Toimituspäivät ovat yksi asia. Se ei loppunut niihin.",
      same: "Kyllä, toimituksista on kyse, mutta pelkästään niiden kanssa olisin pärjännyt.",
    },
    "better-terms": {
      other: "Ehdot ovat yksi asia. Siinä oli muutakin.",
      same: "Kyllä, ehdoista on kyse, emmekä päästäneet itseämme helpolla.",
    },
    "rude-employee": {
      other: "Se, miten meille puhuttiin, on yksi asia. Se ei ollut ainoa.",
      same: "Kyllä, siitä on kyse, miten meille puhuttiin, mutta siinä on muutakin kerrottavaa.",
    },
    "new-rules": {
      other: "Säännöt ovat yksi asia. Ne tulivat vain kaiken päälle.",
      same: "Kyllä, säännöistä on kyse, vaikka sääntöihin toki tottuu.",
    },
    "where-were-you": {
      other: "Se, ettei teitä näkynyt, on yksi asia. Se ei ollut pahinta.",
      same: "Kyllä, juuri siitä on kyse, ja se menee syvemmälle kuin luulette.",
    },
    rumour: {
      other: "Se, mitä puhutaan, on yksi asia. On minulla omatkin silmät.",
      same: "Kyllä, niistä puheista on kyse, ja haluaisin päästä niistä eroon.",
    },
    pretext: {
      other: "Emme tosiaan tarvitse mitään, mutta se ei ole koko totuus.",
      same: "Niin, emme tarvitse nyt mitään, mutta sen takana on muutakin.",
    },
  },
  reasons: { ...LAYERS_FI_OUTSIDE, ...LAYERS_FI_OURS },
};
