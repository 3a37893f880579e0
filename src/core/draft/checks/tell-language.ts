/** Languages a text may be in: the six of the product. */
export type ToldLanguage = "en" | "et" | "fi" | "ru" | "bg" | "el";

/** What speaks for a language: words it has and the others hardly, and the shapes of its words. */
type Marks = {
  readonly words: ReadonlySet<string>;
  readonly proof: RegExp; // letters that the other languages of the script do not have, or not so
  readonly shape: RegExp;
};

const marks = (words: string, proof: RegExp, shape: RegExp): Marks => ({
  words: new Set(words.split(" ")),
  proof,
  shape,
});

const LATIN = [
  [
    "en",
    marks(
      "the and of to you your our is are was were that this with for from have has been would could what when which not please about we it be an or by will can there any if but they their did do does had let know happy hope more us her his him how who i i'm we're",
      /[wq]|th|tion|ough|ing$/u,
      /[cx]|sh|ey$|ly$|ed$|es$|y$/u,
    ),
  ],
  [
    "et",
    marks(
      "ja ei et see selle kui teie teid teile teilt meie meil mis mida kas oma aga või ning ma me te oli olete oleme pole kuidas mul sest palun praegu viimati on sa sina sinu sulle mina minu ole kõik väga meid meile mind siis veel juba ära ka ta ta's nad need mille mitte enam teil saan saab tere",
      /õ|ü|[^aeiouõäöü]g[ei]$/u,
      /(?:[dgb]|sime|site|ksid|takse|mise|mist|sse|dele|tele|dega|tega|iga|ks|stel?|[aeiu]st|ame|eme|ime|ate|ete|it[ei]|ul|al|il|el|ta)$/u,
    ),
  ],
  [
    "fi",
    marks(
      "ja on ei että se tämä kun jos teidän teille teitä meidän mikä mitä oli ovat olette olemme mutta tai sekä myös voi kuin joka minä ole teiltä onko hyvä tilaus koska me meille haluamme halua emme kiitos tilauksen olisi nyt vain hei sinä sinun sinulle minun minulle en et ette jo niin siitä sen mitään kaikki terveisin moi ovatko olen",
      /y.*[äö]|[äö].*y|yy|yö|uoi|mme$|nne$|ss[aä]$|ksesta$/u,
      /(?:st[aä]|ll[aä]|lt[aä]|lle|nut|nyt|neet|sti|maan|mään|tt[aä]|isi|isin|iin|uu[ns]?|een|[aeiouyäö]n|vat|vät|tte|ko|kö|tta|nen|aa|ää|ia|iä|ut)$|uo|yö|ää/u,
    ),
  ],
] as const;

const CYRILLIC = [
  [
    "ru",
    marks(
      "что вы вам мы для из у к о об был было были если чтобы ещё при это этот бы же мне меня тебя тебе спасибо здравствуйте как он она они его её их или только уже мой мои со по всё так где когда можно о в с сейчас нужно то от но это эта привет хочу хотим есть нет очень тоже давно вчера",
      /[ыэё]|ь(?!о)|ъ[ея]/u,
      /(?:[оеё]го|ая|[иы]й|ее|ую|яя|тся|[аяи]л[аои]?сь|ах|ами|ешь|ишь|уют|аем|яем|ите|[^ждщхт]у|[^ж]ду|ту|ю|[^тквс]ой|ей|[^о]ом|ием|чего|им)$/u,
    ),
  ],
  [
    "bg",
    marks(
      "да се са сме съм ви ние вие някои върху между срещу помежду такова нека сигурно сте ще е че ако беше бих бихме бихте какво вече тази това този тези който която което му го ги си ни без след при във със към повече може моля благодаря здравейте или те ми от като при нашата вашата само още защо кога в с я съм беше бе има няма имате нямате най много сега беше миналата която нещо",
      /ъ(?![еёюя])/u,
      /(?:ът|ят|та|то|ото|ата|хме|хте|ваме|вате|нето|ния|ция)$/u,
    ),
  ],
] as const;

const LEAST_LETTERS = 12; // a shorter text says nothing
const LEAST_SCORE = 1.5;
const CLEAR_LEAD = 1.4; // times the score of the runner-up

/** The language of a text when it is plain, or null. Abstains on short or mixed texts. */
export function tellLanguage(text: string): ToldLanguage | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) return null;
  if (shareOf(text, /\p{Script=Greek}/gu, letters) > 0.6) return "el";
  if (shareOf(text, /\p{Script=Cyrillic}/gu, letters) > 0.6) return tellByMarks(text, CYRILLIC);
  if (shareOf(text, /\p{Script=Latin}/gu, letters) > 0.6) return tellByMarks(text, LATIN);
  return null;
}

function shareOf(text: string, script: RegExp, letters: number): number {
  return (text.match(script)?.length ?? 0) / letters;
}

function tellByMarks<L extends ToldLanguage>(
  text: string,
  candidates: readonly (readonly [L, Marks])[],
): L | null {
  const words = text.match(/[\p{L}'’]+/gu) ?? [];
  const [best, second] = candidates
    .map(([language, of]) => ({
      language,
      score: words.reduce((sum, word) => sum + scoreOf(word, of), 0),
    }))
    .toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score < LEAST_SCORE) return null;
  return best.score >= (second?.score ?? 0) * CLEAR_LEAD ? best.language : null;
}

// A word with a capital is a name as often as not, and names speak no language: it weighs half.
function scoreOf(word: string, { words, proof, shape }: Marks): number {
  const lower = word.toLowerCase();
  if (words.has(lower)) return 1;
  if (lower.length < 3) return 0;
  const weight = word === lower ? 1 : 0.5;
  return (proof.test(lower) ? 2 * weight : 0) + (shape.test(lower) ? 0.5 * weight : 0);
}
