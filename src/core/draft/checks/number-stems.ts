import type { DraftLanguage } from "../draft-terms.ts";

/** `+`: adds to what stands before it. `*`: multiplies it. */
export type NumberStem = readonly [stem: string, sign: "+" | "*", value: number];

const plus = (values: Readonly<Record<string, number>>): NumberStem[] =>
  Object.entries(values).flatMap(([stems, value]) =>
    stems.split("|").map((stem): NumberStem => [stem, "+", value]),
  );
const times = (values: Readonly<Record<string, number>>): NumberStem[] =>
  Object.entries(values).flatMap(([stems, value]) =>
    stems.split("|").map((stem): NumberStem => [stem, "*", value]),
  );

// Stems, so that "kahekümne" and "двадцати" are read too; the longest one that fits counts.
export const NUMBER_STEMS: Record<DraftLanguage, readonly NumberStem[]> = {
  en: [
    ...plus({ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 }),
    ...plus({
      ten: 10,
      eleven: 11,
      twelve: 12,
      dozen: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
    }),
    ...plus({ sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30 }),
    ...plus({ forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }),
    ...times({ hundred: 100, thousand: 1000, million: 1_000_000 }),
  ],
  et: [
    ...plus({
      "üks|ühe": 1,
      "kaks|kahe|kaht": 2,
      "kolm|kolme": 3,
      "neli|nelja": 4,
      "viis|viie|viit": 5,
    }),
    ...plus({ "kuus|kuue|kuut": 6, "seitse|seitsme|seitset": 7, kaheksa: 8, üheksa: 9 }),
    ...plus({ "kümme|kümne|kümmet": 10, "teistkümmend|teistkümne|teist": 10 }),
    ...times({ "kümmend|kümmet": 10, "sada|saja": 100, "tuhat|tuhan": 1000, miljon: 1_000_000 }),
  ],
  fi: [
    ...plus({
      "yksi|yhden|yhtä": 1,
      "kaksi|kahden|kahta|kahde": 2,
      kolme: 3,
      neljä: 4,
      "viisi|viiden|viittä|viide": 5,
    }),
    ...plus({ "kuusi|kuuden|kuutta|kuude": 6, seitsemä: 7, kahdeksa: 8, yhdeksä: 9 }),
    ...plus({ "kymmenen|kymmene": 10, toista: 10 }),
    ...times({
      "kymmentä|kymmene": 10,
      "sata|sada": 100,
      "tuhat|tuhan|tuhansi": 1000,
      miljoon: 1_000_000,
    }),
  ],
  ru: [
    ...plus({
      "один|одна|одно|одну": 1,
      "два|две|двух|двум": 2,
      "три|трёх|трех|трём|трем": 3,
      "четыре|четырёх|четырех": 4,
    }),
    ...plus({
      "пять|пяти": 5,
      "шесть|шести": 6,
      "семь|семи": 7,
      "восемь|восьми": 8,
      "девять|девяти": 9,
    }),
    ...plus({ "десять|десяти": 10, одиннадцат: 11, двенадцат: 12, тринадцат: 13, четырнадцат: 14 }),
    ...plus({ пятнадцат: 15, шестнадцат: 16, семнадцат: 17, восемнадцат: 18, девятнадцат: 19 }),
    ...plus({
      двадцат: 20,
      тридцат: 30,
      сорок: 40,
      "пятьдесят|пятидесяти": 50,
      "шестьдесят|шестидесяти": 60,
    }),
    ...plus({
      семьдесят: 70,
      восемьдесят: 80,
      девяносто: 90,
      "сто|ста": 100,
      "двести|двухсот": 200,
      триста: 300,
    }),
    ...plus({
      четыреста: 400,
      пятьсот: 500,
      шестьсот: 600,
      семьсот: 700,
      восемьсот: 800,
      девятьсот: 900,
    }),
    ...times({ тысяч: 1000, миллион: 1_000_000 }),
  ],
  bg: [
    ...plus({
      "един|една|едно": 1,
      "два|две|двама": 2,
      "три|трима": 3,
      четири: 4,
      пет: 5,
      шест: 6,
      седем: 7,
      осем: 8,
      девет: 9,
    }),
    ...plus({
      десет: 10,
      "единадесет|единайсет": 11,
      "дванадесет|дванайсет": 12,
      "тринадесет|тринайсет": 13,
    }),
    ...plus({
      "четиринадесет|четиринайсет": 14,
      "петнадесет|петнайсет": 15,
      "шестнадесет|шестнайсет": 16,
    }),
    ...plus({
      "двадесет|двайсет": 20,
      "тридесет|трийсет": 30,
      "четиридесет|четирийсет": 40,
      петдесет: 50,
    }),
    ...plus({
      "шестдесет|шейсет": 60,
      седемдесет: 70,
      осемдесет: 80,
      деветдесет: 90,
      сто: 100,
      двеста: 200,
      триста: 300,
    }),
    ...plus({
      четиристотин: 400,
      петстотин: 500,
      шестстотин: 600,
      седемстотин: 700,
      осемстотин: 800,
    }),
    ...times({ хиляд: 1000, милион: 1_000_000 }),
  ],
  el: [
    ...plus({
      "ένα|έναν|μία|μια": 1,
      "δύο|δυο": 2,
      "τρεις|τρία|τριών": 3,
      "τέσσερ|τεσσάρων": 4,
      πέντε: 5,
      έξι: 6,
    }),
    ...plus({
      "επτά|εφτά": 7,
      "οκτώ|οχτώ": 8,
      "εννέα|εννιά": 9,
      δέκα: 10,
      έντεκα: 11,
      δώδεκα: 12,
      δεκατρ: 13,
    }),
    ...plus({
      δεκατέσσερ: 14,
      δεκαπέντε: 15,
      δεκαέξι: 16,
      δεκαεπτά: 17,
      δεκαοκτώ: 18,
      δεκαεννέα: 19,
      είκοσι: 20,
    }),
    ...plus({
      τριάντα: 30,
      σαράντα: 40,
      πενήντα: 50,
      εξήντα: 60,
      εβδομήντα: 70,
      ογδόντα: 80,
      ενενήντα: 90,
    }),
    ...plus({
      εκατό: 100,
      διακόσι: 200,
      τριακόσι: 300,
      τετρακόσι: 400,
      πεντακόσι: 500,
      εξακόσι: 600,
    }),
    ...times({ "χιλιάδ|χίλι": 1000, εκατομμύρι: 1_000_000 }),
  ],
};
