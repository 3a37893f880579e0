const BINS = 10;

/** Clients of like probability, and what became of them. */
type CalibrationBin = {
  readonly from: number; // probability; the bin reaches to the next one's `from`, the last one to 1
  readonly clients: number;
  readonly meanProbability: number | null; // null: nobody in it
  readonly lapsedShare: number | null;
};

export type Calibration = {
  readonly bins: readonly CalibrationBin[]; // tenths of the probability: 0-10 %, 10-20 %, ...
  readonly error: number | null; // expected calibration error over these bins; null without clients
  readonly errorBySize: number | null; // the same over ten bins with equally many clients
};

type Sums = { clients: number; probability: number; lapsed: number };

/** How far the probabilities are from what happened. Throws on a number that is no probability. */
export function calibrate(probabilities: Float64Array, lapsed: Uint8Array): Calibration {
  const byWidth = emptySums();
  const bySize = emptySums();
  const order = Uint32Array.from(probabilities.keys()).toSorted(
    (a, b) => (probabilities[a] ?? 0) - (probabilities[b] ?? 0) || a - b,
  );
  for (const [rank, place] of order.entries()) {
    const probability = probabilities[place] ?? Number.NaN;
    if (!(probability >= 0 && probability <= 1))
      throw new Error(`'${probability}' is no probability (0 to 1)`);
    const outcome = lapsed[place] ?? 0;
    add(byWidth[Math.min(BINS - 1, Math.floor(probability * BINS))], probability, outcome);
    add(bySize[Math.floor((rank * BINS) / order.length)], probability, outcome);
  }
  return { bins: byWidth.map(binOf), error: errorOf(byWidth), errorBySize: errorOf(bySize) };
}

function emptySums(): Sums[] {
  return Array.from({ length: BINS }, () => ({ clients: 0, probability: 0, lapsed: 0 }));
}

function add(sums: Sums | undefined, probability: number, lapsed: number): void {
  if (sums === undefined) return;
  sums.clients += 1;
  sums.probability += probability;
  sums.lapsed += lapsed;
}

function binOf({ clients, probability, lapsed }: Sums, index: number): CalibrationBin {
  const isEmpty = clients === 0;
  return {
    from: index / BINS,
    clients,
    meanProbability: isEmpty ? null : probability / clients,
    lapsedShare: isEmpty ? null : lapsed / clients,
  };
}

/** Mean distance between what was said and what happened, weighted by clients. */
function errorOf(bins: readonly Sums[]): number | null {
  const clients = bins.reduce((sum, bin) => sum + bin.clients, 0);
  const distance = bins.reduce((sum, bin) => sum + Math.abs(bin.probability - bin.lapsed), 0);
  return clients === 0 ? null : distance / clients;
}
