import type { WebClient } from "@slack/web-api";
import type { HomePlace } from "#src/core/home/home-place.ts";
import type { AskingDeps } from "./asking-deps.ts";
import type { HomePlaces } from "./home-places.ts";
import { presentHome } from "./presenters/home.ts";

export type HomeDeps = Pick<AskingDeps, "showHome" | "today"> & { readonly places: HomePlaces };

/** Draws somebody's Home tab, where they are or where they go. */
export async function publishHome(
  { showHome, today, places }: HomeDeps,
  client: WebClient,
  { by, place = places.of(by) }: { readonly by: string; readonly place?: HomePlace },
): Promise<void> {
  const view = await showHome({ by, place });
  places.note(by, view.place);
  await client.views.publish({ user_id: by, view: presentHome(view, today()) });
}
