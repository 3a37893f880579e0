import { expect, test } from "vitest";
import { readTyped } from "#src/slack/read-typed.ts";

test.each([
  ["<@U0ABC> why did Kask OÜ leave?", "why did Kask OÜ leave?"],
  ["<@U0ABC|coach> kask", "kask"],
  ["Tom &amp; &lt;Jerry&gt;", "Tom & <Jerry>"],
  ["&amp;lt; is no bracket", "&lt; is no bracket"],
  ["write to <mailto:mari@kask.ee|mari@kask.ee>", "write to mari@kask.ee"],
  ["about <http://kask.ee|kask.ee>", "about kask.ee"],
  ["about <https://kask.ee>", "about kask.ee"],
  ["in <#C1|general>", "in general"],
  ["<!here> *Kask OÜ*\n _now_", "Kask OÜ now"],
  ["", ""],
])("'%s' was typed as '%s'", (sent, typed) => {
  expect(readTyped(sent)).toBe(typed);
});
