const SERIES_FROM = 10; // from here on six terms of the series are exact to the last digits of a double

/** Natural logarithm of the gamma function for values above zero (Stirling's series). Throws on other values. */
export function logGamma(value: number): number {
  if (!(value > 0)) throw new Error(`logGamma of ${value}: expected a number above 0`);
  let shifted = value;
  let product = 1;
  while (shifted < SERIES_FROM) {
    product *= shifted;
    shifted += 1;
  }
  return stirling(shifted) - Math.log(product);
}

function stirling(value: number): number {
  const inverse = 1 / value;
  const square = inverse * inverse;
  const tail =
    1 / 12 -
    square *
      (1 / 360 -
        square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360_360))));
  return (value - 0.5) * Math.log(value) - value + Math.log(2 * Math.PI) / 2 + inverse * tail;
}
