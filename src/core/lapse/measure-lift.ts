/** An alert of the trial: shown to a rep, or held out, and whether the client ordered within the horizon. */
export type TrialOutcome = { readonly arm: "alerted" | "held-out"; readonly returned: boolean };

type ArmReturns = { readonly clients: number; readonly returned: number };

/** How much more often clients return when a rep is told. */
export type Lift = {
  readonly alerted: ArmReturns;
  readonly heldOut: ArmReturns;
  /** Shares of the one less the other, -1 to 1, with a 95 % interval; null while one of them has no client. */
  readonly difference: { readonly is: number; readonly from: number; readonly to: number } | null;
};

const Z_95 = 1.959963984540054; // the normal distribution's 97.5 % point

/**
 * Compares both arms of the trial. The interval is Newcombe's hybrid score interval (Statistics in Medicine 17, 1998,
 * method 10): it keeps its level with few clients and with shares near 0 and 1, where the usual one fails.
 */
export function measureLift(outcomes: readonly TrialOutcome[]): Lift {
  const alerted = countArm(outcomes, "alerted");
  const heldOut = countArm(outcomes, "held-out");
  if (alerted.clients === 0 || heldOut.clients === 0) return { alerted, heldOut, difference: null };
  const a = wilson(alerted);
  const b = wilson(heldOut);
  const is = a.share - b.share;
  return {
    alerted,
    heldOut,
    difference: {
      is,
      from: is - Math.hypot(a.share - a.from, b.to - b.share),
      to: is + Math.hypot(a.to - a.share, b.share - b.from),
    },
  };
}

function countArm(outcomes: readonly TrialOutcome[], arm: TrialOutcome["arm"]): ArmReturns {
  const ofArm = outcomes.filter((outcome) => outcome.arm === arm);
  return {
    clients: ofArm.length,
    returned: ofArm.filter(({ returned }) => returned).length,
  };
}

/** The share with Wilson's score interval. */
function wilson({ clients, returned }: ArmReturns): { share: number; from: number; to: number } {
  const share = returned / clients;
  const z2 = Z_95 * Z_95;
  const middle = (share + z2 / (2 * clients)) / (1 + z2 / clients);
  const half =
    (Z_95 * Math.sqrt((share * (1 - share)) / clients + z2 / (4 * clients * clients))) /
    (1 + z2 / clients);
  return { share, from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
}
