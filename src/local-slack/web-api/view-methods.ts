import { z } from "zod";
import { asText, type Json } from "../json.ts";
import { consumeTrigger } from "../triggers.ts";
import {
  changeView,
  findModal,
  homeOf,
  openModal,
  publishHome,
  pushModal,
  readView,
  viewPayload,
} from "../modals.ts";
import type { StoredView } from "../state/stored.ts";
import type { World } from "../world.ts";
import { personOrRefuse } from "./access.ts";
import { decoded, ignored } from "./arguments.ts";
import { method, type Method } from "./method.ts";
import { Refusal, refusalWithMessages } from "./refusal.ts";

/** An external id names one open view only. */
function refuseDuplicate(world: World, view: Json, self: StoredView | null): void {
  const externalId = asText(view["external_id"]);
  if (externalId === "") return;
  const other = findModal(world, { externalId });
  if (other !== null && other.id !== self?.id) throw new Refusal("duplicate_external_id");
}

function viewOrRefuse(raw: unknown, type: "modal" | "home"): Json {
  const read = readView(raw, type);
  if (read.ok) return read.view;
  if (read.why === "too-large") throw new Refusal("view_too_large");
  throw refusalWithMessages("invalid_arguments", read.messages);
}

function triggerOrRefuse(world: World, triggerId: string): string {
  const consumed = consumeTrigger(world, triggerId);
  if (!consumed.ok) throw new Refusal(consumed.why);
  return consumed.userId;
}

const opening = z.strictObject({
  trigger_id: z.string(),
  view: decoded,
  interactivity_pointer: ignored,
});

const open = method({
  tier: 4,
  args: opening,
  run: (world, args) => {
    const view = viewOrRefuse(args.view.value, "modal");
    refuseDuplicate(world, view, null);
    const userId = triggerOrRefuse(world, args.trigger_id);
    return { view: viewPayload(world, openModal(world, userId, view)) };
  },
});

const push = method({
  tier: 4,
  args: opening,
  run: (world, args) => {
    const view = viewOrRefuse(args.view.value, "modal");
    refuseDuplicate(world, view, null);
    const userId = triggerOrRefuse(world, args.trigger_id);
    const pushed = pushModal(world, userId, view);
    if (!pushed.ok) throw new Refusal(pushed.why);
    return { view: viewPayload(world, pushed.view) };
  },
});

const update = method({
  tier: 4,
  args: z.strictObject({
    view: decoded,
    view_id: z.string().optional(),
    external_id: z.string().optional(),
    hash: z.string().optional(),
  }),
  run: (world, args) => {
    if (args.view_id === undefined && args.external_id === undefined) {
      throw refusalWithMessages("invalid_arguments", [
        "[ERROR] missing required field: view_id or external_id",
      ]);
    }
    const before = findModal(world, { id: args.view_id, externalId: args.external_id }) ?? null;
    if (before === null) throw new Refusal("not_found");
    refuseStale(before, args.hash);
    const view = viewOrRefuse(args.view.value, "modal");
    refuseDuplicate(world, view, before);
    return { view: viewPayload(world, changeView(world, before, view)) };
  },
});

const publish = method({
  tier: 4,
  args: z.strictObject({ user_id: z.string(), view: decoded, hash: z.string().optional() }),
  run: (world, args) => {
    if (!world.app.homeTab) throw new Refusal("not_enabled");
    const person = personOrRefuse(world, args.user_id);
    const before = homeOf(world, person.id);
    if (before !== null) refuseStale(before, args.hash);
    const view = viewOrRefuse(args.view.value, "home");
    return { view: viewPayload(world, publishHome(world, person.id, view)) };
  },
});

function refuseStale(view: StoredView, hash: string | undefined): void {
  if (hash !== undefined && hash !== view.hash) throw new Refusal("hash_conflict");
}

export const viewMethods: Readonly<Record<string, Method>> = {
  "views.open": open,
  "views.push": push,
  "views.update": update,
  "views.publish": publish,
};
