import { expect, test } from "vitest";
import { findReportedReply } from "#src/core/ask/reported-reply.ts";

test.each([
  ["they answered: Too dear for us.", null, "Too dear for us."],
  ["They have replied: no, thank you", null, "no, thank you"],
  ["Nad vastasid: liiga kallis", null, "liiga kallis"],
  ["the client wrote back:\nDear Mari,\n\nNo.", null, "Dear Mari,\n\nNo."],
  ["Kask OÜ answered: It is too dear: 20 % more", "Kask OÜ", "It is too dear: 20 % more"],
  ["Kask OÜ vastas: ei soovi", "Kask OÜ", "ei soovi"],
  ["reply from Aurora Catering: hello", "Aurora Catering", "hello"],
  ["answer of them: hello", null, "hello"],
  ["they answered:", null, ""],
])("'%s' passes on an answer", (text, name, words) => {
  expect(findReportedReply(text)).toEqual({ name, words });
});

test.each([
  "have they answered?",
  "they answered that it is too dear",
  "write an answer to Kask",
  "why did they leave: price?",
  "what have they answered? I wrote: hello",
  "check: they answered late",
  "Kask OÜ",
  ": words",
])("'%s' passes on none", (text) => {
  expect(findReportedReply(text)).toBeNull();
});
