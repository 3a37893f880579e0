import { writeFile } from "node:fs/promises";
import { reportCommand } from "../cli/report.ts";
import type { Config } from "../config.ts";
import { gatherReport } from "../flows/gather-report.ts";
import { drawReportCsv, drawReportPage } from "./draw-report-files.ts";
import { makeGatherReportDeps } from "./report-work.ts";
import { openRuntime } from "./runtime.ts";

/** `npm run report`; the process's exit code. */
export async function runReport(config: Config, argv: readonly string[]): Promise<number> {
  const runtime = await openRuntime(config);
  const { store, workspace, today } = runtime;
  const deps = makeGatherReportDeps(store.prisma);
  const asked = { workspaceId: workspace.id, teamId: null, day: today() };
  try {
    return await reportCommand(
      {
        today: today(),
        gatherReport: (quarter) => gatherReport(deps, { ...asked, quarter }),
        drawCsv: drawReportCsv,
        drawPage: drawReportPage,
        writeFile: (path, text) => writeFile(path, text),
        write: (line) => void process.stdout.write(`${line}\n`),
        complain: (line) => void process.stderr.write(`${line}\n`),
      },
      argv,
    );
  } finally {
    await runtime.close();
  }
}
