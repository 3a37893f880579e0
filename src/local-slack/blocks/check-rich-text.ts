import { asText } from "../json.ts";
import { at, checkList, checkObject, checkOneOf, type Report, say } from "./report.ts";

const inline = [
  "text",
  "link",
  "user",
  "channel",
  "usergroup",
  "emoji",
  "date",
  "broadcast",
  "color",
  "team",
];
const manyElements = 1000;

/** A rich_text block: sections, lists, quotes and preformatted text. */
export function checkRichText(report: Report, raw: unknown): void {
  const block = checkObject(report, raw);
  const elements = at(report, "elements");
  for (const [index, part] of checkList(elements, block["elements"], {
    max: manyElements,
  }).entries()) {
    checkPart(at(elements, index), part);
  }
}

function checkPart(report: Report, raw: unknown): void {
  const part = checkObject(report, raw);
  const elements = at(report, "elements");
  const list = checkList(elements, part["elements"], { max: manyElements, min: 0 });
  switch (part["type"]) {
    case "rich_text_list":
      checkOneOf(at(report, "style"), part["style"], { allowed: ["bullet", "ordered"] });
      for (const [index, section] of list.entries()) checkPart(at(elements, index), section);
      return;
    case "rich_text_section":
    case "rich_text_quote":
    case "rich_text_preformatted":
      for (const [index, element] of list.entries()) checkInline(at(elements, index), element);
      return;
    default:
      say(at(report, "type"), `unsupported type: ${asText(part["type"])}`);
  }
}

function checkInline(report: Report, raw: unknown): void {
  const element = checkObject(report, raw);
  checkOneOf(at(report, "type"), element["type"], { allowed: inline });
  if (element["type"] === "text" && asText(element["text"]) === "") {
    say(at(report, "text"), "must be more than 0 characters");
  }
}
