import { isManagerOnly, isReasonId } from "#src/core/reason/taxonomy.ts";
import type { RehearsalFacts } from "#src/core/rehearsal/rehearsal-facts.ts";
import type { Day } from "#src/core/day.ts";
import type { PrismaClient } from "./generated/client.ts";
import { loadRehearsalFacts } from "./rehearsal-facts.ts";
import { mayPlayAtTable } from "./table-clients.ts";

export type TableFactsAsk = {
  readonly workspaceId: string;
  readonly clientId: string;
  readonly caseId: string | null;
  readonly playedBy: string; // the table, as `tablePlayer` names it
  readonly openedBy: string; // Slack user id
  readonly today: Day;
};

/**
 * What a talk in front of a channel is made of: only what every colleague may know. Guesses stay out, and so does
 * everything about our own employees. Null when the client may not be played there.
 */
export async function loadTableFacts(
  prisma: PrismaClient,
  { openedBy, ...ask }: TableFactsAsk,
): Promise<RehearsalFacts | null> {
  const { workspaceId, clientId } = ask;
  if (!(await mayPlayAtTable(prisma, { workspaceId, clientId, slackUserId: openedBy })))
    return null;
  const facts = await loadRehearsalFacts(prisma, ask); // whom nobody knows sees what a stranger may
  if (facts === null) return null;
  return {
    ...facts,
    repName: null, // several people speak
    reasons: facts.reasons.filter(({ real, isGuess }) => !isGuess && !isAboutEmployee(real)),
    companyReasons: Object.fromEntries(
      Object.entries(facts.companyReasons).filter(([real]) => !isAboutEmployee(real)),
    ),
  };
}

function isAboutEmployee(real: string): boolean {
  return isReasonId(real) && isManagerOnly(real);
}
