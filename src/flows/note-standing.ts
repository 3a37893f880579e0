import type { Standing } from "#src/core/access/standing.ts";

type Who = { readonly workspaceId: string; readonly slackUserId: string };

export type NoteStandingDeps = {
  noteReturn(who: Who): Promise<void>;
  /** False: never met, or it was known. */
  noteDeparture(who: Who & { readonly at: Date }): Promise<boolean>;
};

/** What Slack says somebody is, kept: who is no colleague any more may do nothing and is sent nothing. */
export async function noteStanding(
  deps: NoteStandingDeps,
  { standing, at, ...who }: Who & { readonly standing: Standing; readonly at: Date },
): Promise<void> {
  if (standing === "colleague") await deps.noteReturn(who);
  else await deps.noteDeparture({ ...who, at });
}
