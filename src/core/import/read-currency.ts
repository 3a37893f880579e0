const SIGNS: readonly (readonly [string, string])[] = [
  ["€", "EUR"],
  ["US$", "USD"],
  ["$", "USD"],
  ["£", "GBP"],
  ["₽", "RUB"],
  ["руб.", "RUB"],
  ["руб", "RUB"],
  ["р.", "RUB"],
  ["zł", "PLN"],
  ["Kč", "CZK"],
  ["лв.", "BGN"],
  ["лв", "BGN"],
  ["₴", "UAH"],
  ["¥", "JPY"],
];

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** Takes a currency's sign or ISO 4217 code off either end of a cell; the rest is left to be read as a number. */
export function splitCurrency(text: string): {
  readonly body: string;
  readonly currency: string | null;
} {
  if (/^[-+]?[\d.,]*$/u.test(text)) return { body: text, currency: null };
  const bracketed = /^\((.*)\)$/u.exec(text)?.[1];
  if (bracketed !== undefined) {
    const { body, currency } = splitCurrency(bracketed.trim());
    return { body: `(${body})`, currency };
  }
  const minus = /^[-\u2212]\s*(?=\D)/u.exec(text)?.[0] ?? "";
  const unsigned = text.slice(minus.length);
  const found = signAt(unsigned) ?? codeAt(unsigned);
  return found === null
    ? { body: text, currency: null }
    : { body: minus + found.body, currency: found.currency };
}

function signAt(text: string): { readonly body: string; readonly currency: string } | null {
  for (const [sign, currency] of SIGNS) {
    if (text.startsWith(sign)) return { body: text.slice(sign.length).trim(), currency };
    if (text.endsWith(sign)) return { body: text.slice(0, -sign.length).trim(), currency };
  }
  return null;
}

function codeAt(text: string): { readonly body: string; readonly currency: string } | null {
  const match = /^([A-Za-z]{3})\s*(.*)$/u.exec(text) ?? /^(.*?)\s*([A-Za-z]{3})$/u.exec(text);
  if (match === null) return null;
  const [first = "", second = ""] = match.slice(1);
  const [code, body] = /^[A-Za-z]{3}$/u.test(first) ? [first, second] : [second, first];
  return CODES.has(code.toUpperCase()) ? { body, currency: code.toUpperCase() } : null;
}
