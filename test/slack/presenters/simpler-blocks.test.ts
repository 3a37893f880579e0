import { expect, test } from "vitest";
import { simplerBlocks } from "#src/slack/presenters/simpler-blocks.ts";

const cell = (text: string) => ({ type: "raw_text", text });

test("blocks that every Slack knows stay as they are", () => {
  const blocks = [
    { type: "section", text: { type: "mrkdwn", text: "*Kask* is silent" } },
    { type: "actions", elements: [] },
    { type: "divider" },
  ];
  expect(simplerBlocks(blocks)).toEqual(blocks);
});

test("a table becomes lines of its cells, which cannot become mentions", () => {
  const table = {
    type: "table",
    rows: [
      [cell("Client"), cell("Sum")],
      [cell("<!channel> & Co"), cell("12.00")],
    ],
  };
  expect(simplerBlocks([table])).toEqual([
    {
      type: "section",
      text: { type: "mrkdwn", text: "Client · Sum\n&lt;!channel&gt; &amp; Co · 12.00" },
    },
  ]);
});

test("rich text keeps its words, each paragraph on a line", () => {
  const rich = {
    type: "rich_text",
    elements: [
      {
        type: "rich_text_section",
        elements: [
          { type: "text", text: "Dear " },
          { type: "text", text: "Liis" },
        ],
      },
      { type: "rich_text_preformatted", elements: [{ type: "text", text: "Sorry." }] },
    ],
  };
  expect(simplerBlocks([rich])).toEqual([
    { type: "section", text: { type: "mrkdwn", text: "Dear Liis\nSorry." } },
  ]);
});

test("what says nothing is left out", () => {
  expect(simplerBlocks([{ type: "data_visualization" }])).toEqual([]);
});
