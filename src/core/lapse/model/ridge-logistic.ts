import { inverseLogit } from "./features.ts";

/** Rows of a logistic regression; `design` holds them one after another, `width` numbers each. */
export type LogisticRows = {
  readonly design: Float64Array;
  readonly width: number;
  readonly outcomes: Uint8Array; // 1: it happened
  readonly offsets: Float64Array | null; // known log odds that are added to each row's; null: none
  readonly weights: Float64Array | null; // null: all rows count once
};

const MOST_STEPS = 25;
const SETTLED = 1e-5;
const SMALLEST_VARIANCE = 1e-5;
const SMALLEST_PIVOT = 1e-12;

/**
 * Coefficients by maximum likelihood with a ridge penalty per column (Newton's method; le Cessie and van Houwelingen
 * 1992). Deterministic; finite for every finite input when no penalty is zero.
 */
export function fitRidgeLogistic(rows: LogisticRows, penalties: readonly number[]): number[] {
  const { width } = rows;
  const coefficients = new Float64Array(width);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { gradient, curvature } = slopesAt(rows, coefficients);
    for (const [j, coefficient] of coefficients.entries()) {
      const penalty = penalties[j] ?? 0;
      gradient[j] = (gradient[j] ?? 0) - penalty * coefficient;
      curvature[j * width + j] = (curvature[j * width + j] ?? 0) + penalty;
    }
    const move = solve(curvature, gradient);
    for (const [j, by] of move.entries()) coefficients[j] = (coefficients[j] ?? 0) + by;
    if (move.every((by) => Math.abs(by) < SETTLED)) break;
  }
  return [...coefficients];
}

function slopesAt(
  { design, width, outcomes, offsets, weights }: LogisticRows,
  coefficients: Float64Array,
): { gradient: Float64Array; curvature: Float64Array } {
  const gradient = new Float64Array(width);
  const curvature = new Float64Array(width * width); // lower triangle
  for (let row = 0; row < outcomes.length; row += 1) {
    const values = design.subarray(row * width, (row + 1) * width);
    let logOdds = offsets?.[row] ?? 0;
    for (let j = 0; j < width; j += 1) logOdds += (values[j] ?? 0) * (coefficients[j] ?? 0);
    const chance = inverseLogit(logOdds);
    const weight = weights?.[row] ?? 1;
    const error = weight * ((outcomes[row] ?? 0) - chance);
    const bend = weight * Math.max(SMALLEST_VARIANCE, chance * (1 - chance));
    addRow({ gradient, curvature }, values, { error, bend });
  }
  return { gradient, curvature };
}

function addRow(
  sums: { readonly gradient: Float64Array; readonly curvature: Float64Array },
  values: Float64Array,
  { error, bend }: { readonly error: number; readonly bend: number },
): void {
  const width = values.length;
  for (let j = 0; j < width; j += 1) {
    const value = values[j] ?? 0;
    if (value === 0) continue;
    sums.gradient[j] = (sums.gradient[j] ?? 0) + error * value;
    const bent = bend * value;
    for (let k = 0; k <= j; k += 1)
      sums.curvature[j * width + k] =
        (sums.curvature[j * width + k] ?? 0) + bent * (values[k] ?? 0);
  }
}

/** Solves a symmetric positive system of `right.length` unknowns, given its lower triangle row by row. */
function solve(triangle: Float64Array, right: Float64Array): Float64Array {
  const factor = cholesky(triangle, right.length);
  return backward(factor, forward(factor, right));
}

/** The lower triangle whose product with its own mirror is the given one. */
function cholesky(triangle: Float64Array, width: number): Float64Array {
  const factor = new Float64Array(width * width);
  for (let j = 0; j < width; j += 1) {
    for (let k = 0; k <= j; k += 1) {
      let rest = triangle[j * width + k] ?? 0;
      for (let m = 0; m < k; m += 1)
        rest -= (factor[j * width + m] ?? 0) * (factor[k * width + m] ?? 0);
      factor[j * width + k] =
        j === k ? Math.sqrt(Math.max(SMALLEST_PIVOT, rest)) : rest / (factor[k * width + k] ?? 1);
    }
  }
  return factor;
}

function forward(factor: Float64Array, right: Float64Array): Float64Array {
  const solved = Float64Array.from(right);
  for (let j = 0; j < right.length; j += 1) {
    let rest = right[j] ?? 0;
    for (let k = 0; k < j; k += 1) rest -= (factor[j * right.length + k] ?? 0) * (solved[k] ?? 0);
    solved[j] = rest / (factor[j * right.length + j] ?? 1);
  }
  return solved;
}

function backward(factor: Float64Array, right: Float64Array): Float64Array {
  const solved = Float64Array.from(right);
  for (let j = right.length - 1; j >= 0; j -= 1) {
    let rest = right[j] ?? 0;
    for (let k = j + 1; k < right.length; k += 1)
      rest -= (factor[k * right.length + j] ?? 0) * (solved[k] ?? 0);
    solved[j] = rest / (factor[j * right.length + j] ?? 1);
  }
  return solved;
}
