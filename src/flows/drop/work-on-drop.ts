import type { DropWorkDeps } from "./drop-deps.ts";
import { importDrop } from "./import-drop.ts";
import { lookAtDrop } from "./look-at-drop.ts";

const SORRY = "something went wrong on my side; drop it again in a minute";

/** Does what a dropped file waits for; safe to be called again, also after it was cut off. A fault is told and thrown. */
export async function workOnDrop(deps: DropWorkDeps, dropId: string): Promise<void> {
  const found = await deps.findDrop(dropId);
  if (found === null) return;
  const { drop, news } = found;
  try {
    if (drop.state === "looking") await lookAtDrop(deps, drop);
    if (drop.state === "importing") await importDrop(deps, drop);
  } catch (fault) {
    const of = news.what === "importing" ? news.of : 0;
    const tell =
      drop.state === "importing"
        ? ({ to: "asking", news: { what: "stopped", of } } as const)
        : ({ to: "refused", news: { what: "refused", why: SORRY } } as const);
    await deps.changeDrop({ dropId, from: drop.state, ...tell });
    throw fault;
  }
}
