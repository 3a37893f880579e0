import { valueShapes } from "../blocks/element-value.ts";
import { asList, asText, isJson, type Json } from "../json.ts";
import type { Act, ActResult, Option } from "../protocol.ts";
import { nextTs } from "../state/messages.ts";
import { issueTrigger } from "../triggers.ts";
import type { World } from "../world.ts";
import { findElement, findPlace, placeFields } from "./find-place.ts";
import { payloadBase } from "./payload-base.ts";
import { done, refused, unanswered } from "./refusals.ts";

const gone = refused("This is no longer there: the message or window has changed meanwhile.");
const notInteractive = refused(
  "The app's manifest does not switch interactivity on, so the app cannot be told of this.",
);

type Use = Extract<Act, { act: "use" }>;

/** A button, menu or picker was used: block_actions. */
export async function useElement(world: World, userId: string, act: Use): Promise<ActResult> {
  if (!world.app.interactive) return notInteractive;
  const place = findPlace(world, userId, act.place);
  if (place === null) return gone;
  const found = findElement(place, { blockId: act.blockId, actionId: act.action.action_id });
  if (found === null || found.element["type"] !== act.action.type) return gone;
  // Inputs speak up at once only when their block says so.
  if (found.block["type"] === "input" && found.block["dispatch_action"] !== true) return done;
  const state = withOwnValue(act);
  const payload = {
    ...payloadBase(world, userId),
    type: "block_actions",
    trigger_id: issueTrigger(world, userId),
    ...placeFields(world, place, { userId, state }),
    actions: [
      {
        ...fixedFields(found.element),
        ...act.action,
        block_id: act.blockId,
        action_ts: nextTs(world),
      },
    ],
  };
  const answer = await world.delivery.ask("interactive", payload);
  return answer.ok ? done : unanswered(world, answer);
}

/** What an action repeats of the element itself. */
function fixedFields(element: Json): Json {
  const kept = ["text", "value", "url", "style", "confirm", "placeholder", "icon"].filter(
    (key) => element[key] !== undefined,
  );
  return Object.fromEntries(kept.map((key) => [key, element[key]]));
}

/** The state holds the new value of what was just used. */
function withOwnValue({ state, action, blockId }: Use): Use["state"] {
  const shape = valueShapes[action.type];
  if (shape === undefined || action[shape.key] === undefined) return state;
  const own = { type: action.type, [shape.key]: action[shape.key] };
  return { ...state, [blockId]: { ...state[blockId], [action.action_id]: own } };
}

type Suggest = Extract<Act, { act: "suggest" }>;

/** Somebody types into a menu whose options the app gives: block_suggestion. */
export async function suggestOptions(
  world: World,
  userId: string,
  act: Suggest,
): Promise<ActResult> {
  const place = findPlace(world, userId, act.place);
  if (place === null || findElement(place, act) === null) return gone;
  const { response_url: _unused, ...fields } = placeFields(world, place, {
    userId,
    state: place.in === "view" ? place.view.values : {},
  });
  const payload = {
    ...payloadBase(world, userId),
    type: "block_suggestion",
    action_id: act.actionId,
    block_id: act.blockId,
    value: act.typed,
    ...fields,
  };
  const answer = await world.delivery.ask("interactive", payload);
  if (!answer.ok) return unanswered(world, answer);
  return { ok: true, options: readOptions(answer.payload) };
}

function readOptions(payload: unknown): readonly Option[] {
  if (!isJson(payload)) return [];
  const groups = asList(payload["option_groups"]).flatMap((group) => asList(group["options"]));
  return [...asList(payload["options"]), ...groups].flatMap((option) => {
    const { text, description } = option;
    if (!isJson(text)) return [];
    const words = { text: { ...text, text: asText(text["text"]) }, value: asText(option["value"]) };
    return isJson(description)
      ? [{ ...words, description: { ...description, text: asText(description["text"]) } }]
      : [words];
  });
}
