import { optionsOf, valueShapes } from "../blocks/element-value.ts";
import type { PlacedElement } from "../blocks/walk-elements.ts";
import { walkElements } from "../blocks/walk-elements.ts";
import { asText, isJson, type Json, textOf } from "../json.ts";
import type { StateValues } from "../protocol.ts";

/**
 * What a test gives to an element: typed text, the value or the words of an option, a date, an id, several of them,
 * or the state entry itself.
 */
export type Given = string | number | readonly string[] | Json | null;

/** The element's entry in `state.values` once the person has chosen or typed this. */
export function fillElement(element: Json, given: Given): Record<string, unknown> {
  const type = asText(element["type"]);
  const shape = valueShapes[type];
  if (shape === undefined) throw new Error(`A ${type} holds no value`);
  if (isJson(given) && shape.key in given) return { ...given, type };
  return { type, [shape.key]: readGiven(element, shape.key, given) };
}

function readGiven(element: Json, key: string, given: Given): unknown {
  if (key === "selected_option") return given === null ? null : findOption(element, given);
  if (key !== "selected_options") return given;
  const wanted = Array.isArray(given) ? given : [given];
  return wanted.filter((one) => one !== null).map((one: unknown) => findOption(element, one));
}

function findOption(element: Json, given: unknown): unknown {
  if (isJson(given)) return given;
  const wanted = String(given);
  const options = optionsOf(element);
  const found =
    options.find((one) => one["value"] === wanted) ??
    options.find((one) => textOf(one["text"]) === wanted);
  if (found !== undefined) return found;
  if (asText(element["type"]).includes("external")) {
    return { text: { type: "plain_text", text: wanted }, value: wanted };
  }
  const known = options.map((one) => `${asText(one["value"])} (${textOf(one["text"])})`).join(", ");
  throw new Error(
    `There is no option "${wanted}" in ${asText(element["action_id"])}; there are ${known}`,
  );
}

/** A modal's state from what was given by block_id or action_id. */
export function fillState(
  blocks: readonly Json[],
  given: Readonly<Record<string, Given>>,
): StateValues {
  const elements = walkElements(blocks);
  const state: StateValues = {};
  for (const [name, value] of Object.entries(given)) {
    const place = findHolder(elements, name);
    (state[place.blockId] ??= {})[place.actionId] = fillElement(place.element, value);
  }
  return state;
}

function findHolder(elements: readonly PlacedElement[], name: string): PlacedElement {
  const holders = elements.filter((one) => valueShapes[asText(one.element["type"])] !== undefined);
  const found =
    holders.find((one) => one.blockId === name) ?? holders.find((one) => one.actionId === name);
  if (found !== undefined) return found;
  const known = holders.map((one) => `${one.blockId}/${one.actionId}`).join(", ");
  throw new Error(`The view has no input "${name}"; it has ${known === "" ? "none" : known}`);
}
