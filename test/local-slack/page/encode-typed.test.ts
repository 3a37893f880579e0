import { expect, test } from "vitest";
import { encodeTyped } from "#src/local-slack/page/text/encode-typed.ts";

const known = {
  users: [
    { id: "U1", name: "Mari" },
    { id: "U2", name: "Mari Tamm" },
  ],
  channels: [{ id: "C1", name: "team" }],
};

test.each([
  ["hello", "hello"],
  ["a < b & c > d", "a &lt; b &amp; c &gt; d"],
  ["@Mari Tamm hi", "<@U2> hi"],
  ["@mari, hi", "<@U1>, hi"],
  ["@Marian hi", "@Marian hi"],
  ["mail@Mari", "mail@Mari"],
  ["see #team and #teams", "see <#C1> and #teams"],
  ["look at https://example.com/?a=1&b=2.", "look at <https://example.com/?a=1&amp;b=2>."],
  ["<@U1>", "&lt;@U1&gt;"],
  ["<!channel>", "&lt;!channel&gt;"],
])("%s is sent as %s", (typed, sent) => {
  expect(encodeTyped(typed, known)).toBe(sent);
});
