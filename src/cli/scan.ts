import { parseArgs } from "node:util";
import { type Day, isDay } from "#src/core/day.ts";
import { saySettingsProblem } from "#src/core/workspace-settings.ts";
import { scan, type ScanDeps } from "#src/flows/scan.ts";
import { reportScan } from "./scan-report.ts";

export type ScanCommandDeps = ScanDeps & {
  readonly workspaceId: string;
  readonly currency: string; // ISO 4217
  readonly today: Day;
  /** Members' names by id. */
  loadOwnerNames(): Promise<ReadonlyMap<string, string>>;
  /** A line for the terminal; `complain` is for what went wrong. */
  write(line: string): void;
  complain(line: string): void;
};

const HELP = `Shows which clients a morning's look would bring to the reps. Saves and posts nothing.

  npm run scan -- [--day YYYY-MM-DD] [--all] [--limit N]

  --day     the morning to look at; only orders up to that day count. Default: today
  --all     also those who would wait, because a rep gets at most so many new cards a morning, and those whom the
            company's settings, a paused rule or a hold-out keep back
  --limit   at most this many clients in the table
  --help    this text

Exit code 0: looked. 1: an option is wrong, or there is no client with an order to look at.`;

const UNFITTED =
  "The model of silence could not be fitted to these orders, so an older or a general one speaks. Please report this.";

type Options = { readonly day: Day; readonly all: boolean; readonly limit: number };

type Parsed =
  | { readonly ok: true; readonly options: Options | "help" }
  | { readonly ok: false; readonly why: string };

/** The process's exit code. */
export async function scanCommand(deps: ScanCommandDeps, argv: readonly string[]): Promise<number> {
  const parsed = parseOptions(argv, deps.today);
  if (!parsed.ok) {
    deps.complain(`${parsed.why} Try --help.`);
    return 1;
  }
  if (parsed.options === "help") {
    deps.write(HELP);
    return 0;
  }
  const { day, all, limit } = parsed.options;
  const { plan, settingsProblems, model } = await scan(deps, {
    workspaceId: deps.workspaceId,
    day,
  });
  for (const problem of settingsProblems) deps.complain(saySettingsProblem(problem));
  if (model.from === "fallback") deps.complain(UNFITTED);
  if (plan.clientsSeen === 0) {
    deps.complain(
      `There is no client with an order on or before ${day}. Bring orders in with npm run import -- FILE, or name a later --day.`,
    );
    return 1;
  }
  const ownerNames = await deps.loadOwnerNames();
  const report = { day, plan, currency: deps.currency, ownerNames, withWaiting: all, limit };
  for (const line of reportScan(report)) deps.write(line);
  return 0;
}

function parseOptions(argv: readonly string[], today: Day): Parsed {
  const read = readArguments(argv);
  if (!read.ok) return read;
  const { help, day = today, all, limit } = read.values;
  if (help === true) return { ok: true, options: "help" };
  if (!isDay(day)) return refuse(`--day '${day}' is not a calendar day as 2011-09-10.`);
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit))
    return refuse(`--limit '${limit}' is not a number from 1 up.`);
  const rows = limit === undefined ? Number.POSITIVE_INFINITY : Number(limit);
  return { ok: true, options: { day, all: all === true, limit: rows } };
}

type Values = { help?: boolean; day?: string; all?: boolean; limit?: string };

function readArguments(
  argv: readonly string[],
): { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly why: string } {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        help: { type: "boolean", short: "h" },
        day: { type: "string" },
        all: { type: "boolean" },
        limit: { type: "string" },
      },
    });
    return { ok: true, values };
  } catch (fault) {
    return refuse(fault instanceof Error ? `${fault.message.split(". ")[0]}.` : String(fault));
  }
}

function refuse(why: string): { readonly ok: false; readonly why: string } {
  return { ok: false, why };
}
