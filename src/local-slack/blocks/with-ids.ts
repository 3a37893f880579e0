import { randomBytes } from "node:crypto";
import { asText, isJson, type Json } from "../json.ts";
import { type StoredBlock, storedBlock } from "../state/stored.ts";

/** Blocks with the ids that Slack adds where the app gave none. */
export function withIds(blocks: readonly unknown[]): StoredBlock[] {
  return blocks.filter(isJson).map((block) => storedBlock.parse(identify(block)));
}

const elementLists = ["elements", "actions"] as const;
const singleElements = ["element", "accessory"] as const;
const blocksWithElements = new Set(["actions", "context_actions", "section", "input", "card"]);

function identify(block: Json): Json {
  const named = { ...block, block_id: asText(block["block_id"]) || randomId() };
  if (block["type"] === "carousel") return mapList(named, "elements", identify);
  if (block["type"] === "container") return mapList(named, "child_blocks", identify);
  if (!blocksWithElements.has(asText(block["type"]))) return named;
  let done: Json = named;
  for (const key of elementLists) done = mapList(done, key, identifyElement);
  for (const key of singleElements) {
    const element = done[key];
    if (isJson(element)) done = { ...done, [key]: identifyElement(element) };
  }
  return done;
}

function mapList(holder: Json, key: string, change: (one: Json) => Json): Json {
  const list = holder[key];
  return Array.isArray(list) ? { ...holder, [key]: list.filter(isJson).map(change) } : holder;
}

function identifyElement(element: Json): Json {
  if (element["type"] === "image") return element;
  return { ...element, action_id: asText(element["action_id"]) || randomId() };
}

function randomId(): string {
  return randomBytes(4).toString("base64url").slice(0, 5);
}
