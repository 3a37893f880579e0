import type { Button, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import {
  keysOn,
  type PlaybookItem,
  readItem,
  type Shelf,
  shelfOf,
  SHELVES,
} from "#src/core/playbook/playbook-item.ts";
import type { PlaybookView } from "#src/flows/show-playbook.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { clip, context, plain } from "./mrkdwn.ts";
import { showItem, titleOf } from "./playbook-item.ts";
import { SHELF_NAME } from "./playbook-words.ts";

export const PLAYBOOK_TITLE = "Playbook";

/** What opens first: the step everybody needs. */
export const FIRST_KEY = "step.P7";

export type PlaybookPlace = {
  readonly key: string; // of an item
  readonly news: string | null; // what was just done
};

/** One item of the playbook with the two menus that lead to the others; managers get buttons to change it. */
export function presentPlaybook(
  { settings, mayChange }: PlaybookView,
  { key, news }: PlaybookPlace,
  currency: string,
): ModalView {
  const reading = { settings, currency };
  const shelf = shelfOf(key);
  const item = itemAt(key, shelf);
  const { blocks, isChanged } = showItem(item, reading);
  return {
    type: "modal",
    title: plain(PLAYBOOK_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    private_metadata: key,
    blocks: [
      ...(news === null ? [] : [context(`✅ ${news}`)]),
      presentMenus(key, shelf),
      ...blocks,
      ...(isChanged ? [context("✏️ Changed by your company.")] : []),
      ...(mayChange
        ? [presentButtons(key, isChanged)]
        : [context("Managers can change this for everybody.")]),
    ],
  };
}

/** The item of a key, or the first of its shelf when an old window names one that is no more. */
export function itemAt(key: string, shelf: Shelf = shelfOf(key)): PlaybookItem {
  const item = readItem(key) ?? readItem(keysOn(shelf)[0] ?? "");
  if (item === null) throw new Error(`nothing on the playbook's shelf ${shelf}`);
  return item;
}

function presentMenus(key: string, shelf: Shelf): KnownBlock {
  const shelves = SHELVES.map((one) => option(one, SHELF_NAME[one]));
  const items = keysOn(shelf).map((one) => option(one, titleOf(itemAt(one))));
  return {
    type: "actions",
    block_id: `playbook:${shelf}:${key}`, // a new one each time, so that no menu keeps an old choice
    elements: [
      {
        type: "static_select",
        action_id: ACTION.playbookShelf,
        placeholder: plain("Part"),
        options: shelves,
        ...chosen(shelves, shelf),
      },
      {
        type: "static_select",
        action_id: ACTION.playbookItem,
        placeholder: plain("Choose"),
        options: items,
        ...chosen(items, key),
      },
    ],
  };
}

function option(value: string, text: string): PlainTextOption {
  return { text: plain(clip(text, LIMIT.optionText), LIMIT.optionText), value };
}

function chosen(
  options: readonly PlainTextOption[],
  value: string,
): { initial_option?: PlainTextOption } {
  const initial_option = options.find((one) => one.value === value);
  return initial_option === undefined ? {} : { initial_option };
}

function presentButtons(key: string, isChanged: boolean): KnownBlock {
  const change: Button = {
    type: "button",
    action_id: ACTION.changePlaybook,
    text: plain("Change …"),
    value: key,
  };
  const reset: Button = {
    type: "button",
    action_id: ACTION.resetPlaybook,
    text: plain("Back to how it ships"),
    value: key,
  };
  return { type: "actions", elements: isChanged ? [change, reset] : [change] };
}
