import type { Day } from "../core/day.ts";
import type { Runtime } from "./runtime.ts";

/** What time it is at the company. */
export type CompanyMoment = {
  readonly workspaceId: string;
  readonly day: Day;
  readonly hour: number; // 0 to 23, in the company's time zone
  readonly now: Date;
};

/** Something that comes due by the clock. It is asked again and again and must do its work once. */
export type DueWork = {
  readonly name: string; // for the log
  readonly run: (moment: CompanyMoment) => Promise<void>;
};

type Clock = Pick<Runtime, "workspace" | "today" | "now">;
type Here = Clock & Pick<Runtime, "log">;

/** Asks everything that may be due; a fault in one holds up none of the others. */
export function makeCompanyTick(runtime: Here, works: readonly DueWork[]): () => Promise<void> {
  return async () => {
    const moment = momentOf(runtime);
    for (const { name, run } of works) {
      try {
        await run(moment);
      } catch (fault) {
        runtime.log.error({ event: "due-work.failed", work: name }, fault);
      }
    }
  };
}

export function momentOf({ workspace, today, now }: Clock): CompanyMoment {
  const at = now();
  const parts = new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    hourCycle: "h23",
    timeZone: workspace.timeZone,
  });
  return { workspaceId: workspace.id, day: today(), hour: Number(parts.format(at)), now: at };
}
