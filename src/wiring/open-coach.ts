import { chooseCompany } from "./choose-company.ts";
import { openSlack } from "./open-slack.ts";
import type { Progress } from "./progress.ts";
import { makeRuntime, type Program } from "./runtime.ts";
import { type RunningCoach, startCoach } from "./start-coach.ts";
import { startCompanies } from "./start-companies.ts";

export type OpenCoach = RunningCoach & {
  readonly url: string | null; // of the local workspace's page
};

/** The coach of the configuration's one company, or those of all companies that have installed the app. */
export async function openCoach(program: Program, progress: Progress): Promise<OpenCoach> {
  const { config, store } = program;
  if (config.slack.mode === "install") {
    const running = await startCompanies({ program, slack: config.slack, progress });
    return { ...running, url: null };
  }
  const runtime = await makeRuntime(program, await chooseCompany(config, store));
  const { connection, description, url, close } = await openSlack(runtime, progress);
  try {
    const coach = await startCoach({ runtime, connection, description, progress });
    return {
      url,
      isConnected: coach.isConnected,
      async stop() {
        await coach.stop();
        await close();
      },
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}
