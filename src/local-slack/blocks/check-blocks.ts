import { asText, isJson, type Json } from "../json.ts";
import { blockTypes, checkBlock } from "./check-block.ts";
import { limits } from "./limits.ts";
import { at, checkList, type Problem, type Report, say, startReport } from "./report.ts";

export type Surface = "message" | "modal" | "home";

const onlyInMessages = new Set(["context_actions", "markdown", "plan", "task_card", "table"]);

/** Everything Slack would refuse about a list of blocks; empty when it is fine. */
export function checkBlocks(
  blocks: unknown,
  surface: Surface,
  path = "/blocks",
): readonly Problem[] {
  const report = startReport(path);
  const list = checkList(report, blocks, { max: limits.blocks[surface], min: 0 });
  const permitted =
    surface === "message" ? blockTypes : blockTypes.filter((type) => !onlyInMessages.has(type));
  for (const [index, block] of list.entries()) checkBlock(at(report, index), block, permitted);
  const known = list.filter(isJson);
  checkUniqueIds(report, known);
  checkTotals(report, known);
  return report.problems;
}

function checkUniqueIds(report: Report, blocks: readonly Json[]): void {
  const seen = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    const id = asText(block["block_id"]);
    if (id !== "" && seen.has(id)) {
      say(at(at(report, index), "block_id"), `block_id ${id} already exists`);
    }
    seen.add(id);
  }
}

function checkTotals(report: Report, blocks: readonly Json[]): void {
  const markdown = blocks.filter((block) => block["type"] === "markdown");
  const written = markdown.reduce((sum, block) => sum + asText(block["text"]).length, 0);
  if (markdown.length > 1 && written > limits.markdownTotal) {
    say(
      report,
      `markdown blocks must be less than ${limits.markdownTotal + 1} characters together`,
    );
  }
  const charts = blocks.filter((block) => block["type"] === "data_visualization").length;
  if (charts > limits.chart.perMessage) {
    say(report, `no more than ${limits.chart.perMessage} data_visualization blocks allowed`);
  }
}
