import type { Company } from "./company.ts";
import { type CoachProcess, startProcess } from "./process.ts";

/** A company and whoever starts its coach again when it has died, as a supervisor does. */
export type House = {
  readonly company: Company;
  readonly coach: () => CoachProcess;
  /** Starts it again if it is dead. */
  readonly revive: () => Promise<void>;
  /** How often a coach was started after the first. */
  readonly starts: () => number;
  /** Done with each coach that is started from now on, before it is ready. */
  readonly onStart: (act: ((coach: CoachProcess) => void) | null) => void;
  readonly close: () => Promise<void>;
};

const MOST_STARTS = 20;

export async function openHouse(company: Company): Promise<House> {
  let greet: ((coach: CoachProcess) => void) | null = null;
  let starts = 0;
  let coach = await startProcess(company);
  await coach.ready;
  const revive = async (): Promise<void> => {
    for (let tries = 0; coach.isDead(); tries += 1) {
      if (tries > MOST_STARTS) throw new Error("the coach does not come up again");
      await coach.dispose();
      await company.queue.deathIsNoticed();
      coach = await startProcess(company);
      starts += 1;
      greet?.(coach);
      await coach.ready.catch(() => coach.kill()); // could not start: the supervisor tries again
    }
  };
  return {
    company,
    coach: () => coach,
    revive,
    starts: () => starts,
    onStart: (act) => {
      greet = act;
    },
    async close() {
      await coach.dispose();
      await company.close();
    },
  };
}
