/** A point and the function's value there. */
export type Valley = { readonly point: readonly number[]; readonly value: number };

export type Descent = {
  readonly start: readonly number[];
  readonly step: number; // size of the first simplex in every direction
  readonly tolerance: number; // stop when the function differs by less than this over the simplex
  readonly maxSteps: number;
};

const SMALL_SIMPLEX = 1e-2; // of the first step: a flat but wide simplex has not arrived yet

/**
 * A local minimum by Nelder and Mead's simplex method (1965): no derivatives, deterministic. A value that is not a
 * number counts as infinitely high, so the function may refuse points; the start must be a point it accepts.
 */
export function minimise(f: (point: readonly number[]) => number, descent: Descent): Valley {
  const measure = (point: readonly number[]): Valley => {
    const value = f(point);
    return { point, value: Number.isNaN(value) ? Infinity : value };
  };
  let simplex = firstSimplex(descent, measure);
  for (let step = 0; step < descent.maxSteps && !hasArrived(simplex, descent); step += 1) {
    simplex = moveSimplex(simplex, measure);
  }
  return simplex.best;
}

/** The corners from low to high; `rest` are those between the best and the worst. */
type Simplex = { readonly best: Valley; readonly rest: readonly Valley[]; readonly worst: Valley };
type Measure = (point: readonly number[]) => Valley;

function firstSimplex({ start, step }: Descent, measure: Measure): Simplex {
  const corners = start.map((_, moved) =>
    measure(start.map((value, index) => (index === moved ? value + step : value))),
  );
  return order([measure(start), ...corners]);
}

function order(corners: readonly Valley[]): Simplex {
  const sorted = corners.toSorted((a, b) => (a.value < b.value ? -1 : Number(a.value > b.value)));
  const best = sorted.at(0);
  const worst = sorted.at(-1);
  if (best === undefined || worst === undefined) throw new Error("a simplex without corners");
  return { best, rest: sorted.slice(1, -1), worst };
}

function hasArrived({ best, rest, worst }: Simplex, { step, tolerance }: Descent): boolean {
  if (!(worst.value - best.value <= tolerance)) return false;
  return [...rest, worst].every((corner) =>
    corner.point.every((value, index) => {
      return Math.abs(value - (best.point[index] ?? value)) <= SMALL_SIMPLEX * step;
    }),
  );
}

/** One step: reflect the worst corner and, as that turns out, go further, come back, or shrink towards the best. */
function moveSimplex(simplex: Simplex, measure: Measure): Simplex {
  const { best, rest, worst } = simplex;
  const centre = centreOf([best, ...rest]);
  const tryAt = (share: number) => measure(between(centre, worst.point, share));
  const reflected = tryAt(-1);
  if (reflected.value < best.value) {
    const expanded = tryAt(-2);
    return order([best, ...rest, expanded.value < reflected.value ? expanded : reflected]);
  }
  const nextWorst = rest.at(-1) ?? best;
  if (reflected.value < nextWorst.value) return order([best, ...rest, reflected]);
  const contracted = tryAt(reflected.value < worst.value ? -0.5 : 0.5);
  if (contracted.value < Math.min(reflected.value, worst.value))
    return order([best, ...rest, contracted]);
  const shrunk = [...rest, worst].map((corner) => measure(between(best.point, corner.point, 0.5)));
  return order([best, ...shrunk]);
}

function centreOf(corners: readonly Valley[]): readonly number[] {
  const sums = (corners[0]?.point ?? []).map((_, index) =>
    corners.reduce((sum, corner) => sum + (corner.point[index] ?? 0), 0),
  );
  return sums.map((sum) => sum / corners.length);
}

/** The point at this share (0 to 1, or beyond) of the way from one point to another. */
function between(from: readonly number[], to: readonly number[], share: number): readonly number[] {
  return from.map((value, index) => value + share * ((to[index] ?? value) - value));
}
