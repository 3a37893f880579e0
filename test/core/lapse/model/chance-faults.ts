import type { PurchaseSummary } from "#src/core/lapse/model/purchase-summary.ts";

/** What is wrong with a model's answers for one client; nothing, as a rule. */
export function chanceFaults(
  noOrder: (horizon: number) => number,
  alive: number,
): readonly string[] {
  const horizons = [0, 1, 30, 90, 365, 3650];
  const chances = horizons.map(noOrder);
  const faults = [alive, ...chances]
    .filter((chance) => !(chance >= 0 && chance <= 1))
    .map((chance) => `${chance} is no probability`);
  if (chances[0] !== 1) faults.push(`${chances[0]} for no order within 0 days`);
  const rises = chances.some((chance, index) => chance > (chances[index - 1] ?? 1) + 1e-12);
  return rises ? [...faults, `rises with the horizon: ${chances.join(" ")}`] : faults;
}

/** So many clients with the same history. */
export function alike(clients: number, history: PurchaseSummary): readonly PurchaseSummary[] {
  return Array.from({ length: clients }, () => history);
}
