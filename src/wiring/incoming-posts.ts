import type { Message } from "../slack/presenters/alert-card.ts";
import { presentPickUp } from "../slack/presenters/pick-up-news.ts";
import { loadPickUp } from "../store/pick-ups.ts";
import type { Runtime } from "./runtime.ts";

type Draw = (runtime: Runtime, id: string) => Promise<Message | null>;

/** Messages about data that come by themselves. */
export const INCOMING_POSTS = {
  async "pick-up"({ store, today }, id) {
    const night = await loadPickUp(store.prisma, id.split("/")[0] ?? "");
    return night === null ? null : presentPickUp(night, today());
  },
} satisfies Readonly<Record<string, Draw>>;
