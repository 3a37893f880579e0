/** Languages a text may be in: the six of the product. */
export type ToldLanguage = "en" | "et" | "fi" | "ru" | "bg" | "el";

type Signs = {
  readonly words: ReadonlySet<string>; // small ones, common here and rare in the languages beside it
  readonly endings: RegExp; // of longer words
  readonly letters: RegExp; // that the languages beside it hardly have
};

const LEAST_LETTERS = 6;
const LEAST_SHARE = 0.6; // of the letters in one script
const POINTS = { word: 2, ending: 1, letter: 2 };
const LEAST_POINTS = 2; // fewer say nothing
const CLEAR_LEAD = 1.5; // times the points of the runner-up

/** The language of a text when it is plain, or null: too short, mixed, or in none of the six. */
export function tellLanguage(text: string): ToldLanguage | null {
  const words = text.replaceAll(NO_WORDS, " ").toLowerCase();
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) return null;
  if (shareOf(words, /\p{Script=Greek}/gu, letters) > LEAST_SHARE) return "el";
  if (shareOf(words, /\p{Script=Cyrillic}/gu, letters) > LEAST_SHARE)
    return clearest(words, CYRILLIC);
  if (shareOf(words, /\p{Script=Latin}/gu, letters) > LEAST_SHARE) return clearest(words, LATIN);
  return null;
}

const LEAST_WORDS = 4; // a shorter sentence may be a name or a borrowed phrase
const SURE_POINTS = 8;

/** True when the text is plainly in a language that is none of the six. */
export function looksForeign(text: string): boolean {
  const words = text.replaceAll(NO_WORDS, " ").toLowerCase();
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) return false;
  const isLatin = shareOf(words, /\p{Script=Latin}/gu, letters) > LEAST_SHARE;
  return leadOf(words, "other", isLatin ? LATIN : CYRILLIC);
}

/** The same of one sentence within a text, only when there is hardly a doubt. */
export function tellSentence(text: string): ToldLanguage | null {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words < LEAST_WORDS) return null;
  const told = tellLanguage(text);
  if (told === null || told === "el") return told;
  const all = told === "ru" || told === "bg" ? CYRILLIC : LATIN;
  return leadOf(text.toLowerCase(), told, all) ? told : null;
}

const SURE_LEAD = 3; // times the points of the runner-up

function leadOf(text: string, told: string, all: Readonly<Record<string, Signs>>): boolean {
  const points = Object.entries(all).map(([language, signs]) => ({
    isOwn: language === told,
    points: pointsOf(text, signs),
  }));
  const own = Math.max(0, ...points.filter(({ isOwn }) => isOwn).map((one) => one.points));
  const other = Math.max(0, ...points.filter(({ isOwn }) => !isOwn).map((one) => one.points));
  return own >= SURE_POINTS && own >= other * SURE_LEAD;
}

const NO_WORDS = /https?:\/\/\S+|(?<!\S)[^\s@]+@\S+|<[^>\n]*>/gu;

function shareOf(text: string, script: RegExp, letters: number): number {
  return (text.match(script)?.length ?? 0) / letters;
}

function clearest<T extends string>(
  text: string,
  all: Readonly<Record<T | "other", Signs>>,
): Exclude<T, "other"> | null {
  const names = Object.keys(all).filter((name): name is T | "other" => name in all);
  const [best, second] = names
    .map((name) => ({ name, points: pointsOf(text, all[name]) }))
    .toSorted((a, b) => b.points - a.points);
  if (best === undefined || best.points < LEAST_POINTS || best.name === "other") return null;
  if (best.points < (second?.points ?? 0) * CLEAR_LEAD) return null;
  return isOwn(best.name) ? best.name : null;

  function isOwn(name: T | "other"): name is Exclude<T, "other"> {
    return name !== "other";
  }
}

function pointsOf(text: string, signs: Signs): number {
  const special = text.match(signs.letters)?.length ?? 0;
  const known = rememberedFor(signs);
  return wordsOf(text).reduce(
    (sum, word) => sum + pointsOfWord(word, signs, known),
    special * POINTS.letter,
  );
}

// Texts of a language share most of their words, and looking takes longer than remembering.
const MOST_REMEMBERED = 5000; // words for each language
const remembered = new WeakMap<Signs, Map<string, number>>();

function rememberedFor(signs: Signs): Map<string, number> {
  const known = remembered.get(signs) ?? new Map<string, number>();
  remembered.set(signs, known);
  return known;
}

function pointsOfWord(word: string, signs: Signs, known: Map<string, number>): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  const ended = signs.endings.test(word) ? POINTS.ending : 0;
  const points = signs.words.has(word) ? POINTS.word : ended;
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(word, points);
  return points;
}

// One text is looked at for each language in turn.
let last: { readonly text: string; readonly words: readonly string[] } = { text: "", words: [] };

function wordsOf(text: string): readonly string[] {
  if (last.text !== text) last = { text, words: text.match(/\p{L}+/gu) ?? [] };
  return last.words;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const NEVER = /(?!)/gu;

const CYRILLIC: Readonly<Record<"ru" | "bg" | "other", Signs>> = {
  ru: {
    words: setOf(
      "что вы вам вами мы нам нами ваш ваша ваше ваши вашего вашей ваших вашу наш наша наше наши нашей нашего наших нашу для это этот эта эти этого этой как у из же бы если когда был была было были есть нет так к о об уже еще ещё очень чтобы мне меня мной я ты тебя тебе твой свой все всё всем только можно нужно надо здравствуйте привет спасибо пожалуйста добрый день заказ заказа поставка со во ко чем чего кто кого потому поэтому сейчас теперь тоже которые который которая может можем хотим хочу хотел будет будем просим простите извините жаль больше раз год лет вопрос сказать узнать не-только вот ли-же пришёл пришел заказе заказу товар рублей недель неделю дней дня поставку поставки доставку отправлю пишу сумма составила вернуть вернём цена цены цену компания клиент клиенты неделя между дела",
    ),
    endings:
      /(?:ть|ться|тся|ого|его|ому|ему|ый|ий|ой|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ами|ями|ах|ях|ешь|ишь|ться|ение|ения|ости|ость)$/u,
    letters: /[ыэё]|ь(?!о)/gu,
  },
  bg: {
    words: setOf(
      "е са съм сте сме ще ви ни ги го му ѝ й със във че да се това тази този тези какво как кога къде защо при бих бихте бихме бяха беше бе има няма може можем можете когато който която което които благодаря здравейте моля извинете съжаляваме съжалявам ако си ли ме те аз вие ние ваш ваша ваше ваши вашата вашия вашите наш наша наше наши нашата нашия нашите поръчка поръчката доставка доставката добър ден все още вече много също така след преди към обаче защото какви каква някои нещо всичко всички искам искаме искате имате имаме имам здравей искаш можеш ти теб твоя твоята пратка пратката сега само днес благодарим грешката двадесет години година работим цената клиенти куриера оттогава нови работите него нея сме-и сигурно нали защо-то като върнете вашият нашият изпратим изпращаме",
    ),
    endings:
      /(?:ът|ят|ата|ята|ето|ите|ите|хме|хте|ваме|вате|ваш|ахме|ихме|ането|ение|ността|ост|вайте|нете|аме|яме|ия)$/u,
    letters: /ъ(?![еёюя])|ьо/gu,
  },
  other: {
    words: setOf("і та що це ви як але до від є ми вас нас або якщо дякую"),
    endings: NEVER,
    letters: /[іїєґўђћљњџј]/gu,
  },
};

const LATIN: Readonly<Record<"en" | "et" | "fi" | "other", Signs>> = {
  en: {
    words: setOf(
      "the and of to you your our is are was were that this with for from have has had been would could what when which not please about we it be an at or my me us they them there here how who why will can may do did does if so but as by on in no any all more than then only just like know dear hello thank thanks sorry order orders delivery client price call back would should let than its it's i'm we're don't didn't i a hear tell good best regards kind again come next last time week month day year business problem mistake send sent",
    ),
    endings: /(?:ing|tion|ed|ly|ness|ment|ould|ght|ble|ful|ous|th|wh)$/u,
    letters: /(?<!\p{L})th|wh|['’](?:s|re|ll|ve|t|d|m)(?!\p{L})/gu,
  },
  et: {
    words: setOf(
      "et see selle seda sellest kui teie teid teile teilt teil teiega meie meil meile meilt meid meiega mis mida mille mul minu mulle kas oma aga või ning ma sa sul sulle sinu olid olete oleme pole polnud ole olnud kunagi asi kuidas sest palun praegu viimati juba veel ka siis nii nagu kuid ainult väga kõik midagi miks kus kust tere aitäh tänan täname vabandust kahju oled oleks võin saab saame saate võib võiks tellimus tellimuse tellimust tarne tarned hind kaup kauba küsida tean teada lugupeetud lugupidamisega hea head päevast eest üle pärast jooksul kuni enne uuesti tagasi nüüd vaid mitte üks kaks meeles koostöö selgelt kohta järgmine järgmise alati saadame saadan pakume kehtib kehtivad vaadake helistan helistage kirjutan tellimusest päeva nädala eurot jõuab ette tuleb mail aprilli kõigil võimalusel esimesel esmaspäeval teisipäeval kolmapäeval neljapäeval reedel uus uue",
    ),
    endings:
      /(?:st|sse|ks|ga|sime|site|nud|tud|dud|takse|mine|mise|mist|use|ust|lik|liku|ele|elt|ile|ilt|idele|ides|ada|eda|ida)$/u,
    letters: /[õü]|öö/gu,
  },
  fi: {
    words: setOf(
      "että se tämä tämän sen kun jos teidän teille teitä teiltä teillä meidän meille meiltä meillä meitä mikä mitä mistä miten miksi ovat olette olemme mutta tai sekä myös voi voin voimme voitte kuin joka jotka minä minun minulle sinä sinun sinulle sinulla sinua onko olisi hyvä hei moi kiitos tilaus tilauksen tilaukset toimitus toimituksen nyt vain koska haluamme haluan halua emme ette en jo vielä kaikki kaikkea ovatko olisiko saanko voinko voisiko sopisi anteeksi pahoillamme pahoillani pyydämme hinta ennen jälkeen kanssa yhteistyö yhteistyöstä hyvää päivää ystävällisin terveisin takaisin jotain mitään mielestänne kysyä kuulla tietää ole olleet ollut taas sitten ihan oma vika eikä saatte lähetämme soittaa palaan kirjoitan euroa huhtikuuta toukokuuta kesäkuuta maanantaina tiistaina keskiviikkona torstaina perjantaina kello lähtee tulevat aina jatkossa kuten uusi arvo oli-ko ilman asti voimassa viivästys toimitukset",
    ),
    endings:
      /(?:ako|äkö|tko|nko|eko|ikö|ssa|ssä|sta|stä|lla|llä|lle|lta|ltä|ksi|nne|mme|tte|tta|ttä|aan|ään|een|iin|seen|isi|nut|nyt|neet|tään|taan|jen|den|inen|isen|ista|uus|yys|uksen|yksen|kin|kaan|kään|vat|vät)$/u,
    letters: /y(?=[^\s]*[äöy])|(?:yö|äy|öy|uo|yy)|(?:tt|kk|pp|ss|ll)[äö]/gu,
  },
  other: {
    words: setOf(
      "sehr geehrter geehrte herr frau was sich hat haben sind auch auf bei wie kann möchten danke bitte dürfen fragen seit zu im den dem von werden wurde unsere unser ihnen hej hur kan jag vår tack bonjour merci nos ces sont suis ça cher madame monsieur hola gracias dzień dobry dziękuję labdien sveiki paldies der die das und ist nicht wir sie ihr ihre mit für ein eine och att det är vi ni er som för med har inte un ir par ar mēs jūs jūsu mūsu vai lai kas ko yra ir kad jūsų mūsų mes nie się jest że do dla czy les des est vous nous pour une avec que el los las para con usted por og til der som jeg de ikke",
    ),
    endings:
      /(?:ung|heit|keit|lich|isch|schaft|ção|ción|ait|ais|ez|amos|emos|ība|šana|imas|ymas)$/u,
    letters: /[āēīūģķļņčęėįųščžłńśźżßñçàâèêëîïôûœåø]/gu,
  },
};
