import type { LayerTexts, OutsideReason, ReasonsWithin } from "./client-texts.ts";
import { LAYERS_ET_OURS } from "./layers-et-ours.ts";

/** Where the fault is not ours: their purse, the price, the terms elsewhere, a tale about us. */
const LAYERS_ET_OUTSIDE: ReasonsWithin<OutsideReason> = {
  A7: {
    hint: [
      "See puudutab Teid vähem, kui Te arvate.",
      "On asju, millest väljapoole maja ei taheta rääkida.",
    ],
    partial: [
      "Alates viimasest tellimusest {lastOrderWhen} oleme kõike vähem tellinud, mitte ainult Teilt.",
      "Praegu tellime kõike vähem, mitte ainult Teilt.",
    ],
    reveal: [
      "Tegelikult lähevad meil asjad praegu kehvasti ja raha on vähe. Tarnijale ei ole seda kerge öelda.",
      "Kui päris ausalt: meie oma kliendid jäävad tulemata ja ma ei tahtnud tellida midagi, mille eest me ehk maksta ei jõua.",
    ],
    wish: [
      "Mina laseksin meil väikselt uuesti alustada ega küsiks liiga palju.",
      "Mina küsiksin, milleks meil praegu jõudu on, ja jätaksin ülejäänu paremaks ajaks.",
    ],
    tellsPartial: ["kõike vähem", "vähem telli\\p{L}*", "telli\\p{L}* (?:\\p{L}+ )?vähem"],
    tellsReveal: [
      "kehvasti",
      "raha on (?:\\p{L}+ )?vähe",
      "rahapuudus\\p{L}*",
      "jäävad tulemata",
      "maksta ei jõua",
      "maksejõu\\p{L}*",
      "käi(?:ve|be)\\p{L}*",
    ],
  },
  B2: {
    hint: [
      "Minust kõrgemal vaadatakse neid asju üsna kainelt.",
      "Viimane sõna ei olnud isegi minu öelda.",
    ],
    partial: [
      "Peame kulusid kärpima ja nii tuli mul mitmelt firmalt pakkumine küsida.",
      "Meie kulud käidi rida-realt üle ja koos nendega kõik tarnijad.",
    ],
    reveal: [
      "Tegelikult kärbiti mu eelarvet. Teie hind oli ainus, mida ma juhtkonnale põhjendada ei osanud, ja nii läks see esimesena.",
      "Kui päris ausalt: mul kästi kokku hoida ja Teie hinna kaitseks ei olnud mul midagi öelda.",
    ],
    wish: [
      "Mina näitaksin selgete numbritega, mida hind sisaldab, et saaksin seda oma majas põhjendada.",
      "Mina ütleksin, millise osa hinnast võib ära jätta, kui meil seda vaja ei ole.",
    ],
    tellsPartial: ["kul(?:ud|usid|ude)\\p{L}*", "mitmelt firmalt", "rida-realt", "eelarve\\p{L}*"],
    tellsReveal: ["eelarve\\p{L}*", "juhtkon\\p{L}*", "kokku hoida", "põhjendada"],
  },
  C5: {
    hint: [
      "Lõpuks pean vaatama, mis on meie majale parim.",
      "Midagi isiklikku selles ei olnud, ütlen seda kohe.",
    ],
    partial: [
      "Pärast viimast tellimust {lastOrderWhen} panime kõik kõrvuti, Teie ja nende oma, punkt punkti haaval.",
      "Panime kõik kõrvuti, Teie ja nende oma, punkt punkti haaval.",
    ],
    reveal: [
      "Tegelikult saame teiste juures hiljem maksta ja väiksemate kogustega tellida ning meie jaoks loeb see kõige rohkem.",
      "Kui päris ausalt: arvutasime kõik läbi ja see, mida teised meilt nõuavad, sobib meile lihtsalt paremini. Teie ei teinud midagi valesti.",
    ],
    wish: [
      "Mina küsiksin, milline tingimus meile kõige tähtsam on, ja tuleksin vastu just selles.",
      "Mina paneksin kõik ühte pakkumisse kokku: maksmise, kogused ja päevad.",
    ],
    tellsPartial: ["kõrvuti", "punkti haaval", "nende oma"],
    tellsReveal: [
      "hiljem maksta",
      "väiksema(?:te)? kogus\\p{L}*",
      "arvutasime",
      "sobib meile (?:\\p{L}+ )?paremini",
      "midagi valesti",
    ],
  },
  T1: {
    hint: ["Üht asja oleksin ehk pidanud Teilt otse küsima.", "Alati ei teagi, mida arvata."],
    partial: [
      "Pärast viimast tellimust {lastOrderWhen} räägiti meile Teie kohta midagi ja see jäi meelde.",
      "Meile räägiti Teie kohta midagi ja see jäi meelde.",
    ],
    reveal: [
      "Tegelikult hoiatas üks tuttav meid Teie eest. Usun seda ainult poolenisti, aga peast ma seda välja ei saa.",
      "Kui päris ausalt: keegi kolmas rääkis Teist halba ja ma ei küsinud Teilt kordagi, kas selles ka tõtt on.",
    ],
    wish: [
      "Mina paneksin mulle ühe asja must valgel ette ja jätaksin selle siis rahule.",
      "Mina küsiksin minult, mida räägiti, ja vastaksin rahulikult.",
    ],
    tellsPartial: ["räägiti meile", "meile räägiti", "jäi meelde"],
    tellsReveal: [
      "hoiata\\p{L}*",
      "tuttav\\p{L}*",
      "poolenisti",
      "keegi kolmas",
      "rääkis (?:\\p{L}+ )?halba",
      "tõtt on",
      "laim\\p{L}*",
      "kuulujut\\p{L}*",
    ],
  },
};

/** What the ex-client hides, in Estonian. Nothing here claims a number, a name or a day of its own. */
export const LAYERS_ET: LayerTexts = {
  leads: {
    price: {
      other: "Hind on üks asi. Ainult selles asi ei olnud.",
      same: "Jah, asi on hinnas, aga mitte päris nii, nagu Te arvate.",
    },
    "missing-product": {
      other: "Valik on üks asi. Ainult selles asi ei olnud.",
      same: "Jah, asi on valikus, aga selle üksi oleksime üle elanud.",
    },
    "bad-service": {
      other: "Teenindus üldiselt on üks asi. Oli ka midagi muud.",
      same: "Jah, asi on teeninduses ja ma mõtlen midagi kindlat.",
    },
    "late-delivery": {
      other: "Päevad on üks asi. Sellega see ei lõppenud.",
      same: "Jah, asi on tarnetes, aga ainuüksi nende pärast me ära ei läheks.",
    },
    "better-terms": {
      other: "Tingimused on üks asi. Seal oli veel midagi.",
      same: "Jah, asi on tingimustes ja kerge see otsus meile ei olnud.",
    },
    "rude-employee": {
      other: "See, kuidas meiega räägiti, on üks asi. Ainus see ei olnud.",
      same: "Jah, asi on selles, kuidas meiega räägiti, aga selle kohta on veel midagi öelda.",
    },
    "new-rules": {
      other: "Reeglid on üks asi. Need tulid ainult lisaks.",
      same: "Jah, asi on reeglites, kuigi reeglitega inimene ju harjub.",
    },
    "where-were-you": {
      other: "See, et Teid ei olnud, on üks asi. Kõige hullem see ei olnud.",
      same: "Jah, just selles asi ongi, ja sügavamal, kui Te arvate.",
    },
    rumour: {
      other: "See, mida räägitakse, on üks asi. Mul on ka endal silmad peas.",
      same: "Jah, asi on selles jutus ja ma tahaksin sellega ühele poole saada.",
    },
    pretext: {
      other: "Et meil midagi vaja ei ole, on tõsi, aga see ei ole kogu lugu.",
      same: "Jah, meil ei ole midagi vaja, aga selle taga on veel midagi.",
    },
  },
  reasons: { ...LAYERS_ET_OUTSIDE, ...LAYERS_ET_OURS },
};
