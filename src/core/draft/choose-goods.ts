const MOST_GOODS = 3;
const LONGEST_NAME = 48; // characters; longer ones are a catalogue's, not a person's

// Lines of an invoice that nobody thinks of as goods.
const NOT_GOODS =
  /postage|carriage|shipping|delivery|freight|bank charge|adjust|manual|discount|sample|voucher|deposit|fee\b|transport|saatekulu|allahindlus|teenustasu/iu;
const NOT_A_NAME = /[<>{}[\]|_@]|https?:|www\./iu;

/** Names of goods fit for a sentence, most often ordered first; invoice noise and odd texts are left out. */
export function chooseGoods(descriptions: readonly string[]): string[] {
  const names = descriptions.filter(isFit).map(readable);
  return [...new Set(names)].slice(0, MOST_GOODS);
}

function isFit(description: string): boolean {
  const name = description.trim();
  if (name.length < 3 || name.length > LONGEST_NAME) return false;
  return !NOT_GOODS.test(name) && !NOT_A_NAME.test(name) && /\p{L}{3}/u.test(name);
}

/** Catalogues shout; letters do not. */
function readable(description: string): string {
  const name = description.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
  return name === name.toUpperCase() ? name.toLowerCase() : name;
}
