import type { Viewer } from "#src/core/access/scope.ts";
import type { Day } from "#src/core/day.ts";
import { mayHandleData, type SubjectRef } from "#src/core/privacy/data-subject.ts";

type Erasing = {
  readonly workspaceId: string;
  readonly id: string;
  readonly by: string | null; // Slack user id
};

type ErasedMember = "erased" | "no-such-member" | "last-manager" | "admins-only";

export type EraseDataDeps = {
  /** False: there is no such client. */
  eraseClient(given: Erasing & { readonly today: Day }): Promise<boolean>;
  eraseContact(given: Erasing): Promise<boolean>;
  /** What they had in hand is put down first. */
  eraseMember(given: Erasing & { readonly mayEraseAdmins: boolean }): Promise<ErasedMember>;
};

export type EraseAsked = {
  readonly workspaceId: string;
  readonly subject: SubjectRef;
  readonly today: Day;
  /** Who asks in Slack; null: whoever has the server's terminal. */
  readonly asker: { readonly viewer: Viewer; readonly slackUserId: string } | null;
};

export type EraseOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: "not-allowed" | "nobody" | "last-manager" | "admins-only" };

/** Erases somebody; who may is asked here, whatever the button said. */
export async function eraseData(
  deps: EraseDataDeps,
  { workspaceId, subject: { kind, id }, today, asker }: EraseAsked,
): Promise<EraseOutcome> {
  if (asker !== null && !mayHandleData(asker.viewer)) return { ok: false, why: "not-allowed" };
  const erasing = { workspaceId, id, by: asker?.slackUserId ?? null };
  const mayEraseAdmins = asker === null || asker.viewer.role === "admin";
  if (kind === "user") return outcomeOf(await deps.eraseMember({ ...erasing, mayEraseAdmins }));
  const isDone =
    kind === "client"
      ? await deps.eraseClient({ ...erasing, today })
      : await deps.eraseContact(erasing);
  return isDone ? { ok: true } : { ok: false, why: "nobody" };
}

function outcomeOf(erased: ErasedMember): EraseOutcome {
  if (erased === "erased") return { ok: true };
  return { ok: false, why: erased === "no-such-member" ? "nobody" : erased };
}
