/** Lines for the person at the terminal. */
export type Progress = {
  /** Says that a step begins; the function it returns says how it ended and how long it took. */
  readonly begin: (step: string) => (result?: string) => void;
  readonly say: (line: string) => void;
};

export function makeProgress(write: (line: string) => void, now: () => number): Progress {
  const startedAt = now();
  return {
    begin(step) {
      const stepAt = now();
      return (result) => {
        const said = result === undefined ? "" : `: ${result}`;
        write(
          `${seconds(now() - startedAt).padStart(7)}  ${step}${said} (${seconds(now() - stepAt)})`,
        );
      };
    },
    say: write,
  };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
