import { z } from "zod";
import { checkState } from "../blocks/check-state.ts";
import { walkElements } from "../blocks/walk-elements.ts";
import type { Json } from "../json.ts";
import {
  changeView,
  clearModals,
  findModal,
  keepValues,
  modalsOf,
  pushModal,
  readView,
  removeModal,
  viewPayload,
} from "../modals.ts";
import type { Act, ActResult } from "../protocol.ts";
import type { StoredView } from "../state/stored.ts";
import { issueTrigger } from "../triggers.ts";
import type { World } from "../world.ts";
import { payloadBase } from "./payload-base.ts";
import { done, refused, unanswered } from "./refusals.ts";

const closed = refused("This window is not open any more.");

/** The person pressed the modal's button: view_submission, and what the app answers to it. */
export async function submitView(
  world: World,
  userId: string,
  act: Extract<Act, { act: "submit" }>,
): Promise<ActResult> {
  const open = modalsOf(world, userId).find((one) => one.id === act.viewId);
  if (open === undefined) return closed;
  const view = keepValues(world, open, act.state);
  const errors = checkState(view.blocks, view.values);
  if (Object.keys(errors).length > 0) {
    return { ok: false, message: "Please look at the marked fields.", errors };
  }
  const payload = {
    ...payloadBase(world, userId),
    type: "view_submission",
    trigger_id: issueTrigger(world, userId),
    view: viewPayload(world, view),
    response_urls: [],
  };
  const answer = await world.delivery.ask("interactive", payload);
  if (!answer.ok) return unanswered(world, answer);
  return applyAnswer(world, view, answer.payload);
}

const answerShape = z.discriminatedUnion("response_action", [
  z.object({ response_action: z.literal("errors"), errors: z.record(z.string(), z.string()) }),
  z.object({ response_action: z.literal("update"), view: z.unknown() }),
  z.object({ response_action: z.literal("push"), view: z.unknown() }),
  z.object({ response_action: z.literal("clear") }),
]);
type Answer = z.infer<typeof answerShape>;

function applyAnswer(world: World, view: StoredView, raw: unknown): ActResult {
  if (isNothing(raw)) {
    closeSubmitted(world, view);
    return done;
  }
  const parsed = answerShape.safeParse(raw);
  if (!parsed.success) return misunderstood("it is not one of errors, update, push and clear");
  return applyAction(world, view, parsed.data);
}

function isNothing(raw: unknown): boolean {
  const isEmptyObject = typeof raw === "object" && raw !== null && Object.keys(raw).length === 0;
  return raw === undefined || raw === null || raw === "" || isEmptyObject;
}

function applyAction(world: World, view: StoredView, answer: Answer): ActResult {
  switch (answer.response_action) {
    case "errors":
      return showErrors(view, answer.errors);
    case "clear":
      announceClosed(world, clearModals(world, view.userId), { except: view.id, cleared: true });
      return done;
    case "update":
    case "push": {
      const read = readView(answer.view, "modal");
      if (read.ok)
        return applyView(world, view, { action: answer.response_action, sent: read.view });
      return misunderstood(
        read.why === "invalid" ? read.messages.join("; ") : "the view is too large",
      );
    }
  }
}

function applyView(
  world: World,
  view: StoredView,
  { action, sent }: { action: "update" | "push"; sent: Json },
): ActResult {
  const current = findModal(world, { id: view.id });
  if (action === "update" && current !== null) {
    changeView(world, current, sent);
    return done;
  }
  const pushed = pushModal(world, view.userId, sent);
  return pushed.ok ? done : misunderstood(`the view could not be shown: ${pushed.why}`);
}

/** Slack shows messages only at input blocks, and a general error when there is no such block. */
function showErrors(view: StoredView, errors: Readonly<Record<string, string>>): ActResult {
  const inputs = walkElements(view.blocks).filter((one) => one.block["type"] === "input");
  const known = new Set(inputs.map((one) => one.blockId));
  const strange = Object.keys(errors).filter((blockId) => !known.has(blockId));
  if (strange.length > 0)
    return misunderstood(`there is no input block called ${strange.join(", ")}`);
  return { ok: false, message: "Please look at the marked fields.", errors };
}

function misunderstood(why: string): ActResult {
  return refused(`The app's answer cannot be shown: ${why}.`);
}

/** The submitted view goes; those beneath it stay, unless it was the app that replaced them meanwhile. */
function closeSubmitted(world: World, view: StoredView): void {
  const current = findModal(world, { id: view.id });
  if (current !== null) removeModal(world, current);
}

/** The person closed a modal: view_closed, if the app wants to know. */
export function closeView(
  world: World,
  userId: string,
  act: Extract<Act, { act: "close" }>,
): ActResult {
  const view = modalsOf(world, userId).find((one) => one.id === act.viewId);
  if (view === undefined) return closed;
  const all = view.sent["clear_on_close"] === true;
  const gone = all ? clearModals(world, userId) : removeModal(world, view);
  announceClosed(world, gone, { except: null, cleared: all });
  return done;
}

function announceClosed(
  world: World,
  views: readonly StoredView[],
  how: { readonly except: string | null; readonly cleared: boolean },
): void {
  for (const view of views) {
    if (view.id === how.except || view.sent["notify_on_close"] !== true) continue;
    const payload = {
      ...payloadBase(world, view.userId),
      type: "view_closed",
      view: viewPayload(world, view),
      is_cleared: how.cleared,
    };
    void world.delivery.ask("interactive", payload);
  }
}
