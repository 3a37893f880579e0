import { describe, expect, test } from "vitest";
import { parseMrkdwn } from "#src/local-slack/page/text/parse-mrkdwn.ts";

/** A short way to write what came out: kind and style in front, words behind. */
function shown(source: string): readonly string[] {
  return parseMrkdwn(source).flatMap((block) => {
    const kind = block.type.replace("rich_text_", "");
    return block.elements.map((element) => `${kind} ${JSON.stringify(brief(element))}`);
  });
}

function brief(element: object): unknown {
  const { style, ...rest } = { style: {}, ...element };
  return Object.keys(style).length === 0 ? rest : { ...rest, style };
}

function inline(source: string): readonly unknown[] {
  return parseMrkdwn(source).flatMap((block) => block.elements.map(brief));
}

const text = (words: string, style?: object): unknown =>
  style === undefined ? { type: "text", text: words } : { type: "text", text: words, style };

describe("emphasis", () => {
  test.each([
    ["*bold*", [text("bold", { bold: true })]],
    [
      "_leaning_ and ~gone~",
      [text("leaning", { italic: true }), text(" and "), text("gone", { strike: true })],
    ],
    [
      "*bold _and leaning_*",
      [text("bold ", { bold: true }), text("and leaning", { bold: true, italic: true })],
    ],
    ["2*3*4 and snake_case_name", [text("2*3*4 and snake_case_name")]],
    ["* not bold *", [text("* not bold *")]],
    ["*over\nlines*", [text("*over\nlines*")]],
    ["(*bold*), yes", [text("("), text("bold", { bold: true }), text("), yes")]],
    ["*Põhja*", [text("Põhja", { bold: true })]],
    ["`a *b*`", [text("a *b*", { code: true })]],
    ["# no heading", [text("# no heading")]],
    ["1. no list", [text("1. no list")]],
  ])("%s", (source, elements) => {
    expect(inline(source)).toEqual(elements);
  });
});

describe("references", () => {
  test.each([
    ["<@U1>", { type: "user", user_id: "U1" }],
    ["<@U1|mari>", { type: "user", user_id: "U1" }],
    ["<#C1|team>", { type: "channel", channel_id: "C1" }],
    ["<!here>", { type: "broadcast", range: "here" }],
    ["<!subteam^S1|@sales>", { type: "usergroup", usergroup_id: "S1" }],
    [
      "<https://example.com|here &amp; now>",
      { type: "link", url: "https://example.com", text: "here & now" },
    ],
    [
      "<https://example.com/?a=1&amp;b=2>",
      { type: "link", url: "https://example.com/?a=1&b=2", text: "https://example.com/?a=1&b=2" },
    ],
    [
      "<mailto:a@example.com>",
      { type: "link", url: "mailto:a@example.com", text: "a@example.com" },
    ],
    [
      "<!date^1700000000^{date_short}|14 Nov>",
      { type: "date", timestamp: 1_700_000_000, format: "{date_short}", fallback: "14 Nov" },
    ],
    [":wave:", { type: "emoji", name: "wave" }],
    ["https://example.com/a", { type: "link", url: "https://example.com/a" }],
  ])("%s", (source, element) => {
    expect(inline(source)).toEqual([element]);
  });

  test("a bare address ends before the full stop", () => {
    expect(inline("see https://example.com/a.")).toEqual([
      text("see "),
      { type: "link", url: "https://example.com/a" },
      text("."),
    ]);
  });

  test("a time of day is not an emoji", () => {
    expect(inline("at 10:30:45")).toEqual([text("at 10:30:45")]);
  });
});

describe("what was escaped stays text", () => {
  test.each([
    ["&lt;b&gt;bold&lt;/b&gt;", "<b>bold</b>"],
    ["&lt;@U1&gt;", "<@U1>"],
    ["&lt;https://example.com|here&gt; x", "<https://example.com|here> x"],
    ["&lt;!here&gt;", "<!here>"],
    ["Smith &amp; Sons", "Smith & Sons"],
    ["&amp;lt;", "&lt;"],
    ["[here](javascript:alert(1))", "[here](javascript:alert(1))"],
    ["<javascript:alert(1)|here>", "<javascript:alert(1)|here>"],
    ["<script>alert(1)</script>", "<script>alert(1)</script>"],
  ])("%s", (source, words) => {
    expect(inline(source).map(wordsOf).join("")).toBe(words);
  });
});

/** The words of text and of bare addresses; anything else shows as JSON and so fails the comparison. */
function wordsOf(element: unknown): string {
  const { type, text: words, url } = { type: "", text: undefined, url: "", ...Object(element) };
  if (type === "text") return String(words);
  return type === "link" && words === undefined ? String(url) : JSON.stringify(element);
}

describe("blocks of text", () => {
  test("quote marks make quotes, and three of them quote the rest", () => {
    expect(shown("&gt; one\n&gt;two\nthree")).toEqual([
      'quote {"type":"text","text":"one\\ntwo"}',
      'section {"type":"text","text":"three"}',
    ]);
    expect(shown("&gt;&gt;&gt; all\nof it")).toEqual([
      'quote {"type":"text","text":"all\\nof it"}',
    ]);
  });

  test("fenced text is kept to the letter", () => {
    expect(shown("before\n```\n  *a* &lt;b&gt;\n\n_c_\n```\nafter")).toEqual([
      'section {"type":"text","text":"before"}',
      'preformatted {"type":"text","text":"  *a* <b>\\n\\n_c_"}',
      'section {"type":"text","text":"after"}',
    ]);
  });

  test("a fence that is never closed is just characters", () => {
    expect(shown("a ```b")).toEqual(['section {"type":"text","text":"a ```b"}']);
  });

  test("nothing gives nothing", () => {
    expect(shown("")).toEqual([]);
  });
});
