/** `80 %` of a share from 0 to 1. */
export function sayShare(share: number): string {
  return `${Math.round(share * 100)} %`;
}

const CELLS = 10;

/** Ten cells: full up to the first, half up to the second when it is higher, light beyond. */
export function drawBar(first: number, second: number = first): string {
  const full = cells(first);
  const half = Math.max(0, cells(second) - full);
  return "█".repeat(full) + "▓".repeat(half) + "░".repeat(CELLS - full - half);
}

function cells(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * CELLS);
}
