import { viewerOf } from "../core/access/scope.ts";
import { suggestClients } from "../core/ask/find-client.ts";
import { answerAbout, answerAsk, type Asker } from "../flows/answer-ask.ts";
import { listToday } from "../flows/list-today.ts";
import { showHome } from "../flows/show-home.ts";
import type { AskingDeps, BeginWork, OpenPages } from "../slack/asking-deps.ts";
import { findHomePlace, noteHomePlace } from "../store/home-places.ts";
import { isRehearsalThread } from "../store/rehearsal-threads.ts";
import { answerDeps } from "./answer-deps.ts";
import { homeDeps } from "./home-deps.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

const MOST_SUGGESTIONS = 20; // Slack takes a hundred; nobody reads them

type Given = {
  readonly runtime: Pick<Runtime, "store" | "workspace" | "today" | "config">;
  readonly meet: Meet;
  readonly work: BeginWork & Pick<AskingDeps, "openTable">; // drafting and rehearsing
  readonly pages: OpenPages;
};

/** What the coach's answers read and begin. */
export function askingDeps({ runtime, meet, work, pages }: Given): AskingDeps {
  const { store, workspace, today } = runtime;
  const here = { workspaceId: workspace.id };
  const deps = answerDeps(store, workspace.id);
  const home = homeDeps(runtime, deps);
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
      return deps.loadCaseCard(caseId, viewerOf(await meet(by)));
    },
    homePlaces: {
      note: (slackUserId, place) => noteHomePlace(store.prisma, { ...here, slackUserId, place }),
      of: (slackUserId) => findHomePlace(store.prisma, { ...here, slackUserId }),
    },
    showHome: async ({ by, place }) => showHome(home, { ...(await asker(by)), place }),
    listToday: async ({ by }) => listToday(deps, await asker(by)),
  };
}
