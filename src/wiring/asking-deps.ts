import { suggestClients } from "../core/ask/find-client.ts";
import { answerAbout, answerAsk, type Asker } from "../flows/answer-ask.ts";
import { showHome } from "../flows/show-home.ts";
import type { AskingDeps, BeginWork, OpenPages } from "../slack/asking-deps.ts";
import { isRehearsalThread } from "../store/rehearsal-threads.ts";
import { answerDeps } from "./answer-deps.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

const MOST_SUGGESTIONS = 20; // Slack takes a hundred; nobody reads them

type Given = {
  readonly runtime: Pick<Runtime, "store" | "workspace" | "today">;
  readonly meet: Meet;
  readonly work: BeginWork & Pick<AskingDeps, "openTable">; // drafting and rehearsing
  readonly pages: OpenPages;
};

/** What the coach's answers read and begin. */
export function askingDeps({ runtime, meet, work, pages }: Given): AskingDeps {
  const { store, workspace, today } = runtime;
  const deps = answerDeps(store, workspace.id);
  const asker = async (slackUserId: string): Promise<Asker> => ({
    member: await meet(slackUserId),
    slackUserId,
    today: today(),
  });
  return {
    ...work,
    ...pages,
    today,
    answerText: async ({ text, by }) => answerAsk(deps, text, await asker(by)),
    answerAbout: async ({ ask, clientId, by }) =>
      answerAbout(deps, ask, { clientId, asker: await asker(by) }),
    suggestClients: async (typed) =>
      suggestClients(await deps.loadNames(), typed, MOST_SUGGESTIONS),
    isRehearsal: (place) => isRehearsalThread(store.prisma, place),
    async loadCard({ caseId, by }) {
      const { id, role } = await meet(by);
      return deps.loadCaseCard(caseId, { memberId: id, role });
    },
    showHome: async ({ by, page }) => showHome(deps, { ...(await asker(by)), page }),
  };
}
