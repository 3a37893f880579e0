import { asText, isJson, type Json } from "../json.ts";
import { checkBlocks } from "./check-blocks.ts";
import { limits } from "./limits.ts";
import {
  at,
  checkOneOf,
  checkString,
  checkText,
  type Problem,
  say,
  startReport,
} from "./report.ts";

/** Everything Slack would refuse about a view that is meant as a modal or as a Home tab. */
export function checkView(view: unknown, type: "modal" | "home"): readonly Problem[] {
  const report = startReport("/view");
  if (!isJson(view)) {
    say(report, "must provide an object");
    return report.problems;
  }
  checkOneOf(at(report, "type"), view["type"], { allowed: [type] });
  const { privateMetadata, callbackId } = limits.modal;
  const optional = { min: 0, optional: true };
  checkString(at(report, "private_metadata"), view["private_metadata"], {
    max: privateMetadata,
    ...optional,
  });
  checkString(at(report, "callback_id"), view["callback_id"], { max: callbackId, ...optional });
  checkString(at(report, "external_id"), view["external_id"], { max: callbackId, ...optional });
  const chrome = type === "modal" ? checkChrome(view) : [];
  return [...report.problems, ...chrome, ...checkBlocks(view["blocks"], type, "/view/blocks")];
}

function checkChrome(view: Json): readonly Problem[] {
  const report = startReport("/view");
  const { title, button } = limits.modal;
  checkText(at(report, "title"), view["title"], { max: title, plain: true });
  checkText(at(report, "submit"), view["submit"], { max: button, plain: true, optional: true });
  checkText(at(report, "close"), view["close"], { max: button, plain: true, optional: true });
  const blocks = Array.isArray(view["blocks"]) ? view["blocks"].filter(isJson) : [];
  const asks = blocks.some((block) => asText(block["type"]) === "input");
  if (asks && view["submit"] === undefined) {
    say(
      at(report, "submit"),
      "missing required field: submit is needed when there is an input block",
    );
  }
  return report.problems;
}
