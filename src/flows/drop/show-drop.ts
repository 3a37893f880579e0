import type { DropNews } from "#src/core/import/drop/drop-news.ts";
import type { FindDrop, FindMember } from "./drop-deps.ts";
import { mayImport } from "./receive-drop.ts";

/** What a file that waits for an answer says, for who dropped it; null for others, and when it waits for none. */
export async function showDrop(
  { findDrop, findMember }: { readonly findDrop: FindDrop; readonly findMember: FindMember },
  { dropId, by }: { readonly dropId: string; readonly by: string },
): Promise<DropNews | null> {
  const found = await findDrop(dropId);
  if (found === null || found.drop.by !== by || found.drop.state !== "asking") return null;
  return mayImport(await findMember(by)) ? found.news : null;
}
