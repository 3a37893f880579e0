const PRECISION = 1e-15;
const MAX_TERMS = 100_000;
const MAX_DEPTH = 1000; // enough for all digits up to z = 0.9999 and down to z = -10,000
const LARGE = 1e250; // the sum is brought down by this before it can overflow

export type HypergeometricCase = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly z: number;
  readonly power: number; // of 1 - z in the factor
};

/**
 * (1 - z)^power times Gauss's hypergeometric function 2F1(a, b; c; z), by its power series, for 0 <= z < 1; the
 * product may be an everyday number where each factor alone is too large or too small for one. Loses digits where a or
 * b is far below zero. Throws when c is zero or a negative whole number, where the function has no value.
 */
export function gaussHypergeometric({ a, b, c, z, power }: HypergeometricCase): number {
  if (!(z >= 0 && z < 1)) throw new Error(`2F1 at z = ${z}: expected 0 <= z < 1`);
  if (c <= 0 && Number.isInteger(c)) throw new Error(`2F1 has no value for c = ${c}`);
  let term = 1;
  let sum = 1;
  let logScale = power * Math.log1p(-z);
  for (let n = 0; n < MAX_TERMS; n += 1) {
    term *= ((a + n) * (b + n) * z) / ((c + n) * (n + 1));
    sum += term;
    if (Math.abs(term) <= PRECISION * Math.abs(sum) * (1 - z)) break;
    if (Math.abs(sum) > LARGE) {
      sum /= LARGE;
      term /= LARGE;
      logScale += Math.log(LARGE);
    }
  }
  return sum * Math.exp(logScale);
}

/**
 * 2F1(1, b; c; z) for b > 0, c > b and any z < 1, also far below zero, by Gauss's continued fraction (NIST Handbook
 * 15.7.5), evaluated from its tail.
 */
export function gaussHypergeometricOne(b: number, c: number, z: number): number {
  if (!(z < 1 && b > 0 && c > b)) throw new Error(`2F1(1, ${b}; ${c}; ${z}): out of range`);
  let fraction = 1;
  for (let n = depthFor(z); n >= 0; n -= 1) {
    const place = c - 1 + 2 * n;
    const even = (n + 1) * (c - b + n) * z;
    fraction = 1 - even / ((place + 1) * (place + 2) * fraction);
    const odd = (b + n) * (c - 1 + n) * z;
    fraction = 1 - odd / (place * (place + 1) * fraction);
  }
  return 1 / fraction;
}

/** Pairs of steps after which the rest no longer counts: each brings the fraction nearer by this square at least. */
function depthFor(z: number): number {
  const root = Math.sqrt(1 - z);
  const nearer = ((1 - root) / (1 + root)) ** 2;
  return Math.min(MAX_DEPTH, Math.ceil(Math.log(PRECISION) / Math.log(nearer)));
}
