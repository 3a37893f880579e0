import { asList, asText, isJson, type Json } from "../json.ts";

/** An interactive element and the block that holds it. */
export type PlacedElement = {
  readonly blockId: string;
  readonly actionId: string;
  readonly block: Json;
  readonly element: Json;
};

/** Every element that a person can use, in reading order, containers and carousels included. */
export function walkElements(blocks: readonly Json[]): readonly PlacedElement[] {
  return blocks.flatMap((block) => {
    const blockId = asText(block["block_id"]);
    const own = elementsOf(block).map((element) => ({
      blockId,
      actionId: asText(element["action_id"]),
      block,
      element,
    }));
    return [...own, ...walkElements(childBlocks(block))];
  });
}

function elementsOf(block: Json): readonly Json[] {
  switch (block["type"]) {
    case "input":
      return isJson(block["element"]) ? [block["element"]] : [];
    case "section":
      return isJson(block["accessory"]) ? [block["accessory"]] : [];
    case "actions":
    case "context_actions":
      return asList(block["elements"]);
    case "card":
      return asList(block["actions"]);
    default:
      return [];
  }
}

function childBlocks(block: Json): readonly Json[] {
  if (block["type"] === "carousel") return asList(block["elements"]);
  return block["type"] === "container" ? asList(block["child_blocks"]) : [];
}
