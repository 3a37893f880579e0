import { mayManage, viewerOf } from "#src/core/access/scope.ts";
import {
  type AnswerProblem,
  type ErrandAnswer,
  newsIn,
  problemOf,
} from "#src/core/care/errand-answer.ts";
import type { FiledErrand } from "#src/core/care/filed-errand.ts";
import type { CareNews } from "#src/core/care/errand-answer.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";

export type ErrandOutcome =
  | { readonly ok: true; readonly errand: FiledErrand; readonly news: CareNews | null }
  | {
      readonly ok: false;
      readonly why: "no-such-errand" | "not-yours" | "settled-before" | AnswerProblem;
    };

type Click = {
  readonly workspaceId: string;
  readonly errandId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};

export type SettleErrandDeps = {
  findMember(slackUserId: string): Promise<Member>;
  loadErrand(asked: { workspaceId: string; errandId: string }): Promise<FiledErrand | null>;
  loadWordsToOthers(asked: { errand: FiledErrand; today: Day }): Promise<readonly string[]>;
  /** False when somebody settled it meanwhile. */
  settleErrand(
    given: Omit<Click, "errandId"> & {
      errand: FiledErrand;
      done: { answer: ErrandAnswer; news: CareNews | null } | null;
    },
  ): Promise<boolean>;
};

/** An open errand, to its owner or a manager. */
export async function findErrand(
  deps: Pick<SettleErrandDeps, "findMember" | "loadErrand">,
  { workspaceId, errandId, by }: Omit<Click, "today">,
): Promise<ErrandOutcome> {
  const errand = await deps.loadErrand({ workspaceId, errandId });
  if (errand === null) return { ok: false, why: "no-such-errand" };
  const viewer = viewerOf(await deps.findMember(by));
  if (errand.ownerId !== viewer.memberId && !mayManage(viewer, errand.teamId))
    return { ok: false, why: "not-yours" };
  if (errand.state !== "open") return { ok: false, why: "settled-before" };
  return { ok: true, errand, news: null };
}

/** The errand is done: thanks need something personal (BG-17), and who is unhappy is told to the managers (FI-063). */
export async function finishErrand(
  deps: SettleErrandDeps,
  { answer, ...click }: Click & { readonly answer: ErrandAnswer },
): Promise<ErrandOutcome> {
  const found = await findErrand(deps, click);
  if (!found.ok) return found;
  const { errand } = found;
  const { today, workspaceId, by } = click;
  const { matter } = errand;
  const toOthers = await deps.loadWordsToOthers({ errand, today });
  const problem = problemOf(matter.kind, answer, toOthers);
  if (problem !== null) return { ok: false, why: problem };
  const repMood = matter.kind === "manager-check" ? matter.repMood : null;
  const news = newsIn(matter.kind, answer.mood, repMood);
  const done = { answer, news };
  const settled = await deps.settleErrand({ workspaceId, by, today, errand, done });
  return settled ? { ok: true, errand, news } : { ok: false, why: "settled-before" };
}

export async function skipErrand(deps: SettleErrandDeps, click: Click): Promise<ErrandOutcome> {
  const found = await findErrand(deps, click);
  if (!found.ok) return found;
  const { workspaceId, by, today } = click;
  const settled = await deps.settleErrand({
    workspaceId,
    by,
    today,
    errand: found.errand,
    done: null,
  });
  return settled ? found : { ok: false, why: "settled-before" };
}
