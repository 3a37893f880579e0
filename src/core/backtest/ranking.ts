/** Clients whom a method cannot tell apart, and what is known of them all together. */
type TieGroup = { readonly clients: number; readonly lapsed: number; readonly weight: number };

export type RankedClients = {
  readonly scores: Float64Array; // higher: more surely gone; not NaN
  readonly lapsed: Uint8Array; // 1: truly gone
  readonly weights?: Float64Array; // what a truly lapsed client counts for; left out: 1 each
};

/** Groups of equal score, highest score first; `weight` is the lapsed clients' only. */
function rankInGroups({ scores, lapsed, weights }: RankedClients): TieGroup[] {
  const order = Uint32Array.from(scores.keys()).toSorted(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0),
  );
  const groups: { clients: number; lapsed: number; weight: number }[] = [];
  let last: number | null = null;
  for (const place of order) {
    const score = scores[place] ?? 0;
    if (score !== last) groups.push({ clients: 0, lapsed: 0, weight: 0 });
    last = score;
    const group = groups.at(-1);
    if (group === undefined) continue;
    group.clients += 1;
    if (lapsed[place] !== 1) continue;
    group.lapsed += 1;
    group.weight += weights?.[place] ?? 1;
  }
  return groups;
}

/**
 * Area under the ROC curve: the chance that a lapsed client has the higher score than one who stayed; equal scores
 * count half. Null when all clients lapsed, or none.
 */
export function auc(clients: RankedClients): number | null {
  let lapsedAbove = 0;
  let stayed = 0;
  let wins = 0;
  for (const group of rankInGroups(clients)) {
    const groupStayed = group.clients - group.lapsed;
    wins += groupStayed * (lapsedAbove + group.lapsed / 2);
    lapsedAbove += group.lapsed;
    stayed += groupStayed;
  }
  return lapsedAbove === 0 || stayed === 0 ? null : wins / (lapsedAbove * stayed);
}

/**
 * Average precision: the mean, over the lapsed, of the precision among all with at least their score. Null when
 * nobody lapsed.
 */
export function averagePrecision(clients: RankedClients): number | null {
  let seen = 0;
  let found = 0;
  let sum = 0;
  for (const group of rankInGroups(clients)) {
    seen += group.clients;
    found += group.lapsed;
    sum += group.lapsed * (found / seen);
  }
  return found === 0 ? null : sum / found;
}

export type Found = {
  readonly precision: number | null; // share of the first `count` who lapsed; null when the count is 0
  readonly recall: number | null; // share of the lapsed, by weight, among the first; null when they weigh nothing
};

/** What the first `count` clients of the ranking hold; of equals astride the line a like share is taken. */
export function foundInTop(clients: RankedClients, count: number): Found {
  let left = count;
  let lapsed = 0;
  let weight = 0;
  let whole = 0;
  for (const group of rankInGroups(clients)) {
    const share = Math.min(1, left / group.clients);
    left -= share * group.clients;
    lapsed += share * group.lapsed;
    weight += share * group.weight;
    whole += group.weight;
  }
  const taken = count - left;
  return {
    precision: taken === 0 ? null : lapsed / taken,
    recall: whole === 0 ? null : weight / whole,
  };
}
