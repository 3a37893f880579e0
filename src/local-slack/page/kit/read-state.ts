import type { Block, StateValues } from "../../protocol.ts";
import { type ElementValue, initialValue, isStateful } from "./element-value.ts";
import { asJson, asList, asText, isJson, type Json } from "./read-json.ts";

export type Placed = { readonly blockId: string; readonly block: Json; readonly element: Json };

/** A block without an id of its own is known by its place. */
export function blockIdOf(block: Json, index: number): string {
  const id = asText(block["block_id"]);
  return id === "" ? `block-${index}` : id;
}

/** Every element that holds a value, in reading order, containers included. */
export function statefulElements(blocks: readonly Json[]): readonly Placed[] {
  return blocks.flatMap((block, index) => {
    const blockId = blockIdOf(block, index);
    const own = elementsOf(block)
      .filter((element) => isStateful(asText(element["type"])))
      .map((element) => ({ blockId, block, element }));
    return [...own, ...statefulElements(asList(block["child_blocks"]))];
  });
}

function elementsOf(block: Json): readonly Json[] {
  switch (block["type"]) {
    case "input":
      return isJson(block["element"]) ? [block["element"]] : [];
    case "section":
      return isJson(block["accessory"]) ? [block["accessory"]] : [];
    case "actions":
      return asList(block["elements"]);
    default:
      return [];
  }
}

/** What `view.state.values` would say: typed values where there are any, initial ones elsewhere. */
export function readState(blocks: readonly Block[], typed: StateValues): StateValues {
  const state: StateValues = {};
  for (const { blockId, element } of statefulElements(blocks)) {
    const actionId = asText(element["action_id"]);
    (state[blockId] ??= {})[actionId] = currentValue(typed, blockId, element);
  }
  return state;
}

/** A typed value counts only while the element is still of the kind it was typed into. */
export function currentValue(typed: StateValues, blockId: string, element: Json): ElementValue {
  const own = typed[blockId]?.[asText(element["action_id"])];
  return own !== undefined && asJson(own)["type"] === element["type"] ? own : initialValue(element);
}
