import { randomBytes } from "node:crypto";
import { checkView } from "./blocks/check-view.ts";
import { fullState } from "./blocks/element-value.ts";
import { limits } from "./blocks/limits.ts";
import { formatProblem } from "./blocks/report.ts";
import { withIds } from "./blocks/with-ids.ts";
import { appIdentity } from "./identity.ts";
import { asText, isJson, type Json } from "./json.ts";
import type { StateValues } from "./protocol.ts";
import type { StoredView } from "./state/stored.ts";
import { publishModals } from "./ui/publish.ts";
import type { World } from "./world.ts";

type ReadView =
  | { readonly ok: true; readonly view: Json }
  | { readonly ok: false; readonly why: "too-large" }
  | { readonly ok: false; readonly why: "invalid"; readonly messages: readonly string[] };

export function readView(raw: unknown, type: "modal" | "home"): ReadView {
  if (JSON.stringify(raw ?? null).length > limits.view.bytes)
    return { ok: false, why: "too-large" };
  const problems = checkView(raw, type);
  if (problems.length > 0 || !isJson(raw)) {
    return { ok: false, why: "invalid", messages: problems.map(formatProblem) };
  }
  return { ok: true, view: raw };
}

export function modalsOf(world: World, userId: string): readonly StoredView[] {
  return world.live.modals.get(userId) ?? [];
}

export function homeOf(world: World, userId: string): StoredView | null {
  return world.state.homes[userId] ?? null;
}

export function findModal(
  world: World,
  named: { readonly id?: string | undefined; readonly externalId?: string | undefined },
): StoredView | null {
  const all = [...world.live.modals.values()].flat();
  const found = all.find((view) =>
    named.id === undefined
      ? asText(view.sent["external_id"]) === named.externalId
      : view.id === named.id,
  );
  return found ?? null;
}

/** Opens a modal in place of whatever the person had open. */
export function openModal(world: World, userId: string, view: Json): StoredView {
  const modal = storedView({ userId, view, type: "modal" });
  setModals(world, userId, [modal]);
  return modal;
}

export function pushModal(
  world: World,
  userId: string,
  view: Json,
):
  | { readonly ok: true; readonly view: StoredView }
  | { readonly ok: false; readonly why: "not_found" | "push_limit_reached" } {
  const stack = modalsOf(world, userId);
  const top = stack.at(-1);
  if (top === undefined) return { ok: false, why: "not_found" };
  if (stack.length >= limits.modal.stack) return { ok: false, why: "push_limit_reached" };
  const fresh = storedView({ userId, view, type: "modal" });
  const modal = { ...fresh, rootId: top.rootId, previousId: top.id };
  setModals(world, userId, [...stack, modal]);
  return { ok: true, view: modal };
}

/** New content in the same place; typed values stay where block and element are the same. */
export function changeView(world: World, before: StoredView, view: Json): StoredView {
  const fresh = storedView({ userId: before.userId, view, type: before.type });
  const { id, rootId, previousId, values } = before;
  const after = { ...fresh, id, rootId, previousId, values: fullState(fresh.blocks, values) };
  const stack = modalsOf(world, before.userId);
  setModals(
    world,
    before.userId,
    stack.map((one) => (one.id === id ? after : one)),
  );
  return after;
}

/** Remembers what was typed, so that later payloads of this view carry it. */
export function keepValues(world: World, view: StoredView, values: StateValues): StoredView {
  const after = { ...view, values: fullState(view.blocks, values) };
  if (view.type === "home") world.state.homes[view.userId] = after;
  const stack = modalsOf(world, view.userId);
  world.live.modals.set(
    view.userId,
    stack.map((one) => (one.id === view.id ? after : one)),
  );
  return after;
}

/** Takes a view and everything above it away; says which views went, the top one first. */
export function removeModal(world: World, view: StoredView): readonly StoredView[] {
  const stack = modalsOf(world, view.userId);
  const at = stack.findIndex((one) => one.id === view.id);
  if (at < 0) return [];
  setModals(world, view.userId, stack.slice(0, at));
  return stack.slice(at).toReversed();
}

export function clearModals(world: World, userId: string): readonly StoredView[] {
  const stack = modalsOf(world, userId);
  setModals(world, userId, []);
  return stack.toReversed();
}

export function publishHome(world: World, userId: string, view: Json): StoredView {
  const before = homeOf(world, userId);
  const fresh = storedView({ userId, view, type: "home" });
  const home =
    before === null
      ? fresh
      : {
          ...fresh,
          id: before.id,
          rootId: before.rootId,
          values: fullState(fresh.blocks, before.values),
        };
  world.state.homes[userId] = home;
  world.folder.changed();
  world.changes.publish([userId], { type: "home", blocks: home.blocks });
  return home;
}

function setModals(world: World, userId: string, stack: StoredView[]): void {
  world.live.modals.set(userId, stack);
  publishModals(world, userId);
}

function storedView(spec: { userId: string; view: Json; type: "modal" | "home" }): StoredView {
  const { blocks: raw, ...sent } = spec.view;
  const blocks = withIds(Array.isArray(raw) ? raw : []);
  const id = `V${randomBytes(5).toString("hex").toUpperCase()}`;
  return {
    id,
    hash: `${Math.floor(Date.now() / 1000)}.${randomBytes(4).toString("hex")}`,
    userId: spec.userId,
    type: spec.type,
    sent,
    blocks,
    values: fullState(blocks, {}),
    rootId: id,
    previousId: null,
  };
}

/** A view as Slack writes it in answers and interactions. */
export function viewPayload(world: World, view: StoredView): Json {
  const { sent } = view;
  return {
    id: view.id,
    team_id: world.team.id,
    type: view.type,
    blocks: view.blocks,
    private_metadata: asText(sent["private_metadata"]),
    callback_id: asText(sent["callback_id"]),
    external_id: asText(sent["external_id"]),
    state: { values: view.values },
    hash: view.hash,
    title: sent["title"] ?? { type: "plain_text", text: world.app.name, emoji: true },
    close: sent["close"] ?? null,
    submit: sent["submit"] ?? null,
    clear_on_close: sent["clear_on_close"] === true,
    notify_on_close: sent["notify_on_close"] === true,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: appIdentity.appId,
    app_installed_team_id: world.team.id,
    bot_id: appIdentity.botId,
  };
}
