import type { WebClient } from "@slack/web-api";
import type { HomePlace } from "#src/core/home/home-place.ts";
import type { AskingDeps } from "./asking-deps.ts";
import { presentHome } from "./presenters/home.ts";

export type HomeDeps = Pick<AskingDeps, "showHome" | "today" | "homePlaces">;

/** Draws somebody's Home tab, where they are or where they go. */
export async function publishHome(
  { showHome, today, homePlaces }: HomeDeps,
  client: WebClient,
  { by, place }: { readonly by: string; readonly place?: HomePlace },
): Promise<void> {
  const view = await showHome({ by, place: place ?? (await homePlaces.of(by)) });
  await homePlaces.note(by, view.place);
  await client.views.publish({ user_id: by, view: presentHome(view, today()) });
}
