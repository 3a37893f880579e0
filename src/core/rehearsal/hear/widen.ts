import { HEARD_MOVES, type HeardMove, type Signs } from "./hear-words.ts";

/** More wordings for some moves; `never` holds for those that were there before as well. */
export type MoreSigns = Partial<Record<HeardMove, Partial<Signs>>>;

/** The lists of a language together with its further ones. */
export function widen(
  signs: Readonly<Record<HeardMove, Signs>>,
  ...further: readonly MoreSigns[]
): Readonly<Record<HeardMove, Signs>> {
  return further.reduce<Readonly<Record<HeardMove, Signs>>>(addTo, signs);
}

function addTo(
  signs: Readonly<Record<HeardMove, Signs>>,
  more: MoreSigns,
): Readonly<Record<HeardMove, Signs>> {
  const wide = { ...signs };
  for (const move of HEARD_MOVES) wide[move] = join(signs[move], more[move] ?? {});
  return wide;
}

function join(one: Signs, { sure = [], maybe = [], never }: Partial<Signs>): Signs {
  const both = { sure: [...one.sure, ...sure], maybe: [...(one.maybe ?? []), ...maybe] };
  const [first, ...others] = [one.never, never].flatMap((pattern) => pattern ?? []);
  return first === undefined ? both : { ...both, never: either(first, ...others) };
}

/** Found where one of the patterns is. */
export function either(...patterns: readonly [RegExp, ...RegExp[]]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), "giu");
}
