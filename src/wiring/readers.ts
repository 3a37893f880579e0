import type { Reader } from "../core/reason/reason-privacy.ts";
import { findMemberBySlackUser } from "../store/members.ts";
import type { Runtime } from "./runtime.ts";

/** Who reads, with what they are in the company; null for somebody the company does not know. */
export async function findReader(
  { store, workspace }: Runtime,
  slackUserId: string,
): Promise<Reader | null> {
  const member = await findMemberBySlackUser(store.prisma, workspace.id, slackUserId);
  return member === null ? null : { slackUserId, role: member.role };
}
