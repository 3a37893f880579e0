import { expect, test } from "vitest";
import { checkBlocks } from "#src/local-slack/blocks/check-blocks.ts";
import {
  x,
  times,
  mrkdwn,
  option,
  button,
  actions,
  select,
  input,
  textInput,
  row,
} from "./support/blocks.ts";

const wrong: readonly (readonly [string, object[], string])[] = [
  ["an unknown block", [{ type: "sektion" }], "/blocks/0/type"],
  ["a section with nothing in it", [{ type: "section" }], "/blocks/0"],
  [
    "an empty text",
    [{ type: "section", text: { type: "mrkdwn", text: "" } }],
    "/blocks/0/text/text",
  ],
  ["mrkdwn in a header", [{ type: "header", text: mrkdwn(3) }], "/blocks/0/text/type"],
  ["mrkdwn on a button", [actions(button({ text: mrkdwn(3) }))], "/blocks/0/elements/0/text/type"],
  ["an unknown element", [actions({ type: "slider" })], "/blocks/0/elements/0/type"],
  ["a text input among actions", [actions(textInput())], "/blocks/0/elements/0/type"],
  ["a button in an input", [input(button())], "/blocks/0/element/type"],
  ["no elements", [{ type: "actions", elements: [] }], "/blocks/0/elements"],
  ["a strange style", [actions(button({ style: "green" }))], "/blocks/0/elements/0/style"],
  [
    "the same action_id twice",
    [actions(button({ action_id: "a" }), button({ action_id: "a" }))],
    "/blocks/0/elements/1/action_id",
  ],
  [
    "the same block_id twice",
    [
      { type: "divider", block_id: "b" },
      { type: "divider", block_id: "b" },
    ],
    "/blocks/1/block_id",
  ],
  [
    "two options of one value",
    [actions(select({ options: [option(1), option(1)] }))],
    "/blocks/0/elements/0/options/1/value",
  ],
  [
    "a start option that is not offered",
    [actions(select({ initial_option: option(7) }))],
    "/blocks/0/elements/0/initial_option",
  ],
  [
    "a date of another shape",
    [actions({ type: "datepicker", initial_date: "1.2.2026" })],
    "/blocks/0/elements/0/initial_date",
  ],
  [
    "a time of another shape",
    [actions({ type: "timepicker", initial_time: "24:00" })],
    "/blocks/0/elements/0/initial_time",
  ],
  [
    "min above max",
    [input(textInput({ min_length: 5, max_length: 4 }))],
    "/blocks/0/element/min_length",
  ],
  ["rows of unequal length", [{ type: "table", rows: [row(2), row(3)] }], "/blocks/0/rows/1"],
  ["a data table without caption", [{ type: "data_table", rows: [row(2)] }], "/blocks/0/caption"],
  [
    "a card in a container",
    [{ type: "container", child_blocks: [{ type: "card", body: mrkdwn(3) }] }],
    "/blocks/0/child_blocks/0/type",
  ],
  [
    "two markdown blocks too long together",
    times(2, () => ({ type: "markdown", text: x(6001) })),
    "/blocks",
  ],
  [
    "a rich text list without style",
    [{ type: "rich_text", elements: [{ type: "rich_text_list", elements: [] }] }],
    "/blocks/0/elements/0/style",
  ],
];

test.each(wrong)("%s is refused", (_what, blocks, path) => {
  expect(checkBlocks(blocks, "message").map((problem) => problem.path)).toEqual([path]);
});
