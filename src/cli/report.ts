import { parseArgs } from "node:util";
import type { Day } from "#src/core/day.ts";
import {
  isQuarter,
  type Quarter,
  quarterBefore,
  quarterOf,
  spanOfQuarter,
} from "#src/core/report/quarter.ts";
import { quarterLine } from "#src/core/report/quarter-report.ts";
import type { ReportView } from "#src/flows/gather-report.ts";

export type ReportCommandDeps = {
  readonly today: Day;
  readonly gatherReport: (quarter: Quarter) => Promise<ReportView>;
  readonly drawCsv: (view: ReportView) => string;
  readonly drawPage: (view: ReportView) => string | Promise<string>;
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly write: (line: string) => void;
  readonly complain: (line: string) => void;
};

const USAGE = `npm run report -- --quarter 2026-Q3 [--csv FILE] [--html FILE]

  --quarter  which one; left out: the last that is over
  --csv      writes every figure into this file
  --html     writes a page that can be mailed into this file`;

/** Tells a quarter's report and writes it into files; the process's exit code. */
export async function reportCommand(
  deps: ReportCommandDeps,
  argv: readonly string[],
): Promise<number> {
  const options = readOptions(argv);
  if (options === null) {
    deps.complain(USAGE);
    return 1;
  }
  const quarter = options.quarter ?? quarterBefore(quarterOf(deps.today));
  if (spanOfQuarter(quarter).from > deps.today) {
    deps.complain(`${quarter} has not begun yet: today is ${deps.today}.`);
    return 1;
  }
  const view = await deps.gatherReport(quarter);
  const line = quarterLine(view.report);
  deps.write(
    line === null
      ? `${quarter}: no alert had been posted by then, so there is nothing to report.`
      : `${line.period.name}: ${line.count.lost.lapses} lost, ${line.count.regained.lapses} regained, ${line.count.atEnd.lapses} at risk at its end.`,
  );
  if (options.csv !== null) {
    await deps.writeFile(options.csv, deps.drawCsv(view));
    deps.write(`Figures: ${options.csv}`);
  }
  if (options.html !== null) {
    await deps.writeFile(options.html, await deps.drawPage(view));
    deps.write(`Page: ${options.html}`);
  }
  return 0;
}

type Options = {
  readonly quarter: Quarter | null;
  readonly csv: string | null;
  readonly html: string | null;
};

/** Null: it cannot be understood. */
function readOptions(argv: readonly string[]): Options | null {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { quarter: text, csv: text, html: text },
    });
    const { quarter, csv = null, html = null } = values;
    if (quarter === undefined) return { quarter: null, csv, html };
    return isQuarter(quarter) ? { quarter, csv, html } : null;
  } catch {
    return null;
  }
}
