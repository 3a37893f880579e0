import { expect, test } from "vitest";
import { checkBlocks } from "#src/local-slack/blocks/check-blocks.ts";
import {
  x,
  times,
  plain,
  mrkdwn,
  option,
  button,
  actions,
  select,
  input,
  textInput,
  row,
  section,
  chart,
  bar,
} from "./support/blocks.ts";

type Row = readonly [what: string, limit: number, make: (size: number) => object[], path: string];

const rows: readonly Row[] = [
  ["blocks in a message", 50, (n) => times(n, () => ({ type: "divider" })), "/blocks"],
  ["block_id", 255, (n) => [{ type: "divider", block_id: x(n) }], "/blocks/0/block_id"],
  ["section text", 3000, (n) => [{ type: "section", text: mrkdwn(n) }], "/blocks/0/text/text"],
  [
    "section fields",
    10,
    (n) => [{ type: "section", fields: times(n, () => mrkdwn(3)) }],
    "/blocks/0/fields",
  ],
  [
    "a section field",
    2000,
    (n) => [{ type: "section", fields: [mrkdwn(n)] }],
    "/blocks/0/fields/0/text",
  ],
  ["header", 150, (n) => [{ type: "header", text: plain(n) }], "/blocks/0/text/text"],
  [
    "context elements",
    10,
    (n) => [{ type: "context", elements: times(n, () => mrkdwn(3)) }],
    "/blocks/0/elements",
  ],
  ["actions elements", 25, (n) => [actions(...times(n, () => button()))], "/blocks/0/elements"],
  [
    "button text",
    75,
    (n) => [actions(button({ text: plain(n) }))],
    "/blocks/0/elements/0/text/text",
  ],
  ["button value", 2000, (n) => [actions(button({ value: x(n) }))], "/blocks/0/elements/0/value"],
  [
    "action_id",
    255,
    (n) => [actions(button({ action_id: x(n) }))],
    "/blocks/0/elements/0/action_id",
  ],
  [
    "select options",
    100,
    (n) => [actions(select({ options: times(n, option) }))],
    "/blocks/0/elements/0/options",
  ],
  [
    "option text",
    75,
    (n) => [actions(select({ options: [{ text: plain(n), value: "v" }] }))],
    "/blocks/0/elements/0/options/0/text/text",
  ],
  [
    "option value",
    150,
    (n) => [actions(select({ options: [{ text: plain(3), value: x(n) }] }))],
    "/blocks/0/elements/0/options/0/value",
  ],
  [
    "overflow options",
    5,
    (n) => [actions({ type: "overflow", options: times(n, option) })],
    "/blocks/0/elements/0/options",
  ],
  [
    "checkboxes",
    10,
    (n) => [actions({ type: "checkboxes", options: times(n, option) })],
    "/blocks/0/elements/0/options",
  ],
  [
    "placeholder",
    150,
    (n) => [actions(select({ placeholder: plain(n) }))],
    "/blocks/0/elements/0/placeholder/text",
  ],
  [
    "confirm text",
    300,
    (n) => [actions(button({ confirm: { text: mrkdwn(n) } }))],
    "/blocks/0/elements/0/confirm/text/text",
  ],
  ["input label", 2000, (n) => [input(textInput(), { label: plain(n) })], "/blocks/0/label/text"],
  [
    "longest typed text",
    3000,
    (n) => [input(textInput({ max_length: n }))],
    "/blocks/0/element/max_length",
  ],
  [
    "image alt text",
    2000,
    (n) => [{ type: "image", image_url: "https://a.b/c.png", alt_text: x(n) }],
    "/blocks/0/alt_text",
  ],
  ["markdown", 12_000, (n) => [{ type: "markdown", text: x(n) }], "/blocks/0/text"],
  ["card title", 150, (n) => [{ type: "card", title: mrkdwn(n) }], "/blocks/0/title/text"],
  ["card body", 200, (n) => [{ type: "card", body: mrkdwn(n) }], "/blocks/0/body/text"],
  [
    "card buttons",
    3,
    (n) => [{ type: "card", actions: times(n, () => button()) }],
    "/blocks/0/actions",
  ],
  [
    "carousel cards",
    10,
    (n) => [{ type: "carousel", elements: times(n, () => ({ type: "card", body: mrkdwn(3) })) }],
    "/blocks/0/elements",
  ],
  [
    "container blocks",
    10,
    (n) => [{ type: "container", child_blocks: times(n, () => section) }],
    "/blocks/0/child_blocks",
  ],
  ["table rows", 100, (n) => [{ type: "table", rows: times(n, () => row(2)) }], "/blocks/0/rows"],
  ["table columns", 20, (n) => [{ type: "table", rows: [row(n)] }], "/blocks/0/rows/0"],
  [
    "data table rows with header",
    101,
    (n) => [{ type: "data_table", caption: "c", rows: times(n, () => row(2)) }],
    "/blocks/0/rows",
  ],
  ["chart title", 50, (n) => [chart({ title: x(n), chart: bar(1, 1) })], "/blocks/0/title"],
  ["chart series", 6, (n) => [chart({ chart: bar(n, 1) })], "/blocks/0/chart/series"],
  ["chart points", 20, (n) => [chart({ chart: bar(1, n) })], "/blocks/0/chart/series/0/data"],
  [
    "chart labels",
    20,
    (n) => [chart({ chart: bar(1, 1, n) })],
    "/blocks/0/chart/series/0/data/0/label",
  ],
  ["charts in a message", 2, (n) => times(n, () => chart({ chart: bar(1, 1) })), "/blocks"],
  [
    "context actions",
    5,
    (n) => [
      {
        type: "context_actions",
        elements: times(n, () => ({ type: "icon_button", icon: "trash", text: plain(3) })),
      },
    ],
    "/blocks/0/elements",
  ],
];

test.each(rows)("%s: %i is taken, one more is refused at its place", (_what, limit, make, path) => {
  expect(checkBlocks(make(limit), "message")).toEqual([]);
  const problems = checkBlocks(make(limit + 1), "message");
  expect(problems.map((problem) => problem.path)).toEqual([path]);
});
