import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import type { Assignment } from "#src/core/practice/assignment.ts";
import type { Objection } from "#src/core/rehearsal/objection.ts";
import type { Difficulty } from "#src/core/rehearsal/persona.ts";
import type { RehearsalFacts } from "#src/core/rehearsal/rehearsal-facts.ts";
import { suggestObjection } from "#src/core/rehearsal/suggest-objection.ts";
import type { RehearsalAsk } from "./start-rehearsal.ts";

type Client = { readonly clientId: string; readonly caseId: string | null };

export type ChoosePracticeDeps = {
  findMember(slackUserId: string): Promise<Member>;
  /** With whom this member can practise, most money first. */
  loadPracticeClients(of: {
    readonly workspaceId: string;
    readonly memberId: string;
  }): Promise<readonly Client[]>;
  findPracticeClient(of: {
    readonly workspaceId: string;
    readonly clientId: string;
  }): Promise<Client | null>;
  /** Null: there is no such client, or not for this person. */
  loadFacts(ask: RehearsalAsk): Promise<RehearsalFacts | null>;
  loadAssignment(of: {
    readonly workspaceId: string;
    readonly assignmentId: string;
  }): Promise<Assignment | null>;
};

type Here = { readonly workspaceId: string; readonly by: string; readonly today: Day };

/** A talk that can begin. */
export type PracticeTalk = Client & {
  readonly objection: Objection;
  readonly difficulty: Difficulty;
};

export type ChosenPractice =
  | { readonly ok: true; readonly talk: PracticeTalk }
  | { readonly ok: false; readonly why: "no-client" | "not-yours" | "withdrawn" };

/** A talk about this objection, with a client of theirs whose facts suit it; without one, with the biggest of them. */
export async function choosePractice(
  deps: ChoosePracticeDeps,
  { workspaceId, by, today, ...wish }: Here & Pick<PracticeTalk, "objection" | "difficulty">,
): Promise<ChosenPractice> {
  const { id: memberId } = await deps.findMember(by);
  const clients = await deps.loadPracticeClients({ workspaceId, memberId });
  let first: Client | null = null;
  for (const client of clients) {
    const facts = await deps.loadFacts({ ...client, playedBy: by, today });
    if (facts === null) continue;
    if (suggestObjection(facts) === wish.objection)
      return { ok: true, talk: { ...client, ...wish } };
    first ??= client;
  }
  return first === null
    ? { ok: false, why: "no-client" }
    : { ok: true, talk: { ...first, ...wish } };
}

/** The talk that an assignment of theirs asks for; somebody else's is not there. */
export async function chooseAssigned(
  deps: ChoosePracticeDeps,
  { assignmentId, ...here }: Here & { readonly assignmentId: string },
): Promise<ChosenPractice> {
  const { workspaceId, by } = here;
  const assignment = await deps.loadAssignment({ workspaceId, assignmentId });
  if (assignment === null || assignment.assignedTo !== by) return { ok: false, why: "not-yours" };
  if (assignment.withdrawnOn !== null) return { ok: false, why: "withdrawn" };
  const { objection, difficulty } = assignment;
  if (assignment.client === null) return choosePractice(deps, { ...here, objection, difficulty });
  const { clientId } = assignment.client;
  const client = await deps.findPracticeClient({ workspaceId, clientId });
  return client === null
    ? { ok: false, why: "no-client" }
    : { ok: true, talk: { ...client, objection, difficulty } };
}
