import type { FiledNotice, NoticePage } from "#src/core/care/filed-notice.ts";
import { checkNotice, type NoticeProblem, type NoticeText } from "#src/core/care/notice.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import type { MethodPolicy } from "#src/core/method-policy.ts";

type Here = { readonly workspaceId: string; readonly today: Day; readonly by: string }; // a Slack user id
type Whose = { readonly workspaceId: string; readonly memberId: string | null };

export type NoticeDeps = {
  findMember(slackUserId: string): Promise<Member>;
  loadPolicy(): Promise<MethodPolicy["prevention"]>;
  saveNotice(given: NoticeText & Here): Promise<{ noticeId: string; clients: number }>;
  loadNotices(asked: Whose): Promise<readonly FiledNotice[]>;
  loadNotice(asked: Whose & { noticeId: string }): Promise<FiledNotice | null>;
  loadUnconfirmed(
    asked: Whose & { noticeId: string; take: number },
  ): Promise<Pick<NoticePage, "waiting" | "more">>;
  /** How many clients that changed. */
  saveReceipts(
    report: Whose & {
      noticeId: string;
      clientId: string | null;
      isConfirmed: boolean;
      today: Day;
    },
  ): Promise<number>;
};

export type MakeNoticeOutcome =
  | { readonly ok: true; readonly noticeId: string; readonly clients: number }
  | { readonly ok: false; readonly why: "not-a-manager" }
  | { readonly ok: false; readonly why: "not-right"; readonly problems: readonly NoticeProblem[] };

/** A manager announces a change of ours: beforehand, with what the client gains, and without a threat (FI-186 to FI-190). */
export async function makeNotice(
  deps: NoticeDeps,
  { text, ...here }: Here & { readonly text: NoticeText },
): Promise<MakeNoticeOutcome> {
  const { role } = await deps.findMember(here.by);
  if (role === "rep") return { ok: false, why: "not-a-manager" };
  const { noticeDays } = await deps.loadPolicy();
  const problems = checkNotice(text, { today: here.today, noticeDays });
  if (problems.length > 0) return { ok: false, why: "not-right", problems };
  const saved = await deps.saveNotice({ ...text, ...here });
  return { ok: true, ...saved };
}

export type NoticeList = {
  readonly isManager: boolean;
  readonly notices: readonly FiledNotice[];
};

export async function listNotices(
  deps: NoticeDeps,
  { workspaceId, by }: Omit<Here, "today">,
): Promise<NoticeList> {
  const { id: memberId, role } = await deps.findMember(by);
  const notices = await deps.loadNotices({ workspaceId, memberId });
  return { isManager: role !== "rep", notices };
}

const CLIENTS_SHOWN = 15;

/** A notice with who has not confirmed: a rep's own clients, everybody's for a manager. Null: it is not there. */
export async function showNotice(
  deps: NoticeDeps,
  { workspaceId, by, noticeId }: Omit<Here, "today"> & { readonly noticeId: string },
): Promise<NoticePage | null> {
  const { id: memberId, role } = await deps.findMember(by);
  const notice = await deps.loadNotice({ workspaceId, memberId, noticeId });
  if (notice === null) return null;
  const isManager = role !== "rep";
  const whose = { workspaceId, memberId: isManager ? null : memberId };
  const waiting = await deps.loadUnconfirmed({ ...whose, noticeId, take: CLIENTS_SHOWN });
  return { notice, isManager, ...waiting };
}

/** Who was told, or has said that they know. A rep speaks of their own clients; the others' stay as they are. */
export async function reportReceipt(
  deps: NoticeDeps,
  given: Here & { noticeId: string; clientId: string | null; isConfirmed: boolean },
): Promise<NoticePage | null> {
  const { workspaceId, by, today, noticeId, clientId, isConfirmed } = given;
  const { id, role } = await deps.findMember(by);
  const memberId = role === "rep" || clientId === null ? id : null;
  await deps.saveReceipts({ workspaceId, memberId, noticeId, clientId, isConfirmed, today });
  return showNotice(deps, { workspaceId, by, noticeId });
}
