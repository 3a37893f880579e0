/** Languages a text may be in: the six of the product. */
export type ToldLanguage = "en" | "et" | "fi" | "ru" | "bg" | "el";

// Small words that are common in one of the languages and rare in the others.
const SMALL_WORDS: Record<"en" | "et" | "fi", readonly string[]> = {
  en: "the and of to you your our is are was were that this with for from have has been would could what when which not please about we on it be an at or my".split(
    " ",
  ),
  et: "ja on ei et see selle kui teie teid teile teilt meie meil mis mida kas oma aga või ning ma me te oli olete oleme pole kuidas mul sest palun praegu viimati".split(
    " ",
  ),
  fi: "ja on ei että se tämä kun jos teidän teille teitä meidän mikä mitä oli ovat olette olemme mutta tai sekä myös voi kuin joka minä ole teiltä onko hyvä tilaus koska me meille haluamme halua emme kiitos tilauksen olisi nyt vain".split(
    " ",
  ),
};

const ENOUGH_HITS = 4; // fewer small words than this say nothing
const CLEAR_LEAD = 1.6; // times the hits of the runner-up

/** The language of a text when it is plain, or null. Abstains on short or mixed texts. */
export function tellLanguage(text: string): ToldLanguage | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 12) return null;
  if (shareOf(text, /\p{Script=Greek}/gu, letters) > 0.6) return "el";
  if (shareOf(text, /\p{Script=Cyrillic}/gu, letters) > 0.6)
    return /[ыэё]/iu.test(text) ? "ru" : "bg";
  return tellByWords(text);
}

function shareOf(text: string, script: RegExp, letters: number): number {
  return (text.match(script)?.length ?? 0) / letters;
}

function tellByWords(text: string): ToldLanguage | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = (["en", "et", "fi"] as const).map((language) => {
    const small = new Set(SMALL_WORDS[language]);
    return { language, count: words.filter((word) => small.has(word)).length };
  });
  const [best, second] = hits.toSorted((a, b) => b.count - a.count);
  if (best === undefined || best.count < ENOUGH_HITS) return null;
  return best.count >= (second?.count ?? 0) * CLEAR_LEAD ? best.language : null;
}
