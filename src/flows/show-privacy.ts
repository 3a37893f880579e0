import { viewerOf } from "#src/core/access/scope.ts";
import type { Member } from "#src/core/member.ts";
import {
  type DataKind,
  type FoundSubject,
  mayHandleData,
  type SubjectRef,
} from "#src/core/privacy/data-subject.ts";

type Here = { readonly workspaceId: string };
type By = { readonly by: string }; // Slack user id

export type ShowPrivacyDeps = {
  findMember(slackUserId: string): Promise<Member>;
  findSubjects(asked: Here & { kind: DataKind; text: string }): Promise<FoundSubject[]>;
  /** How many rows of each table are held about somebody; practice is not counted for others. */
  countHeld(asked: Here & { subject: SubjectRef }): Promise<readonly HeldCount[]>;
};

type HeldCount = { readonly table: string; readonly rows: number };

/** What somebody may do about data: take out their own, or everybody's too. */
export type PrivacyView = { readonly self: FoundSubject; readonly mayAll: boolean };

export async function showPrivacy(deps: ShowPrivacyDeps, { by }: By): Promise<PrivacyView> {
  const member = await deps.findMember(by);
  const { id, name } = member;
  return { self: { kind: "user", id, label: name }, mayAll: mayHandleData(viewerOf(member)) };
}

/** Who may be meant; null: it is not theirs to ask. */
export async function findPrivacySubjects(
  deps: ShowPrivacyDeps,
  { by, ...asked }: Here & By & { readonly kind: DataKind; readonly text: string },
): Promise<readonly FoundSubject[] | null> {
  const member = await deps.findMember(by);
  return mayHandleData(viewerOf(member)) ? deps.findSubjects(asked) : null;
}

export type Weighed = { readonly subject: FoundSubject; readonly held: readonly HeldCount[] };

/** What is held about somebody, before it is erased; null: nobody, or not theirs to ask. */
export async function weighErasure(
  deps: ShowPrivacyDeps,
  { by, workspaceId, subject }: Here & By & { readonly subject: SubjectRef },
): Promise<Weighed | null> {
  const member = await deps.findMember(by);
  if (!mayHandleData(viewerOf(member))) return null;
  const asked = { workspaceId, kind: subject.kind, text: subject.id };
  const found = (await deps.findSubjects(asked)).find(({ id }) => id === subject.id);
  if (found === undefined) return null;
  return { subject: found, held: await deps.countHeld({ workspaceId, subject }) };
}
