import type { FindMember } from "./drop-deps.ts";

export type DroppedInSlack = { readonly slackFileId: string; readonly fileName: string };

type ReceiveDeps = {
  readonly findMember: FindMember;
  /** Once for each file of a message, however often it is asked. */
  readonly addDrop: (
    drop: DroppedInSlack & { by: string; channel: string; messageTs: string },
  ) => Promise<void>;
};

/** Takes files of managers and admins in, each by itself; of a rep, whose data are the company's, none. */
export async function receiveDrop(
  { findMember, addDrop }: ReceiveDeps,
  given: {
    readonly by: string;
    readonly channel: string;
    readonly messageTs: string;
    readonly files: readonly DroppedInSlack[];
  },
): Promise<"taken" | "not-allowed"> {
  const { by, channel, messageTs, files } = given;
  if (!mayImport(await findMember(by))) return "not-allowed";
  for (const file of files) await addDrop({ ...file, by, channel, messageTs });
  return "taken";
}

/** Data are everybody's: a rep does not change them for all. */
export function mayImport({ role }: Awaited<ReturnType<FindMember>>): boolean {
  return role !== "rep";
}
