import { asText, type Json } from "../json.ts";
import { checkChart } from "./check-chart.ts";
import { checkElement, checkImage, permittedElements } from "./check-element.ts";
import { checkRichText } from "./check-rich-text.ts";
import { checkDataTable, checkTable } from "./check-table.ts";
import { limits } from "./limits.ts";
import { at, checkList, checkObject, checkString, checkText, type Report, say } from "./report.ts";

type Check = (report: Report, block: Json) => void;

const checkSection: Check = (report, block) => {
  const { text, fields, field } = limits.section;
  if (block["text"] === undefined && block["fields"] === undefined) {
    say(report, "missing required field: text or fields");
  }
  checkText(at(report, "text"), block["text"], { max: text, optional: true });
  if (block["fields"] !== undefined) {
    const list = checkList(at(report, "fields"), block["fields"], { max: fields });
    for (const [index, one] of list.entries()) {
      checkText(at(at(report, "fields"), index), one, { max: field });
    }
  }
  if (block["accessory"] !== undefined) {
    checkElement(at(report, "accessory"), block["accessory"], permittedElements.section);
  }
};

function checkElements(max: number, permitted: readonly string[]): Check {
  return (report, block) => {
    const elements = at(report, "elements");
    const seen = new Set<string>();
    for (const [index, one] of checkList(elements, block["elements"], { max }).entries()) {
      checkElement(at(elements, index), one, permitted);
      const id = asText(checkObject(at(elements, index), one)["action_id"]);
      if (id !== "" && seen.has(id))
        say(at(at(elements, index), "action_id"), `action_id ${id} already exists`);
      seen.add(id);
    }
  };
}

const checkContext: Check = (report, block) => {
  const elements = at(report, "elements");
  const list = checkList(elements, block["elements"], { max: limits.contextElements });
  for (const [index, raw] of list.entries()) {
    const element = checkObject(at(elements, index), raw);
    if (element["type"] === "image") checkImage(at(elements, index), element);
    else checkText(at(elements, index), element, { max: limits.section.text });
  }
};

const checkInput: Check = (report, block) => {
  const { label, hint } = limits.input;
  checkText(at(report, "label"), block["label"], { max: label, plain: true });
  checkText(at(report, "hint"), block["hint"], { max: hint, plain: true, optional: true });
  checkElement(at(report, "element"), block["element"], permittedElements.input);
};

const checkImageBlock: Check = (report, block) => {
  checkImage(report, block);
  const title = { max: limits.image.title, plain: true, optional: true };
  checkText(at(report, "title"), block["title"], title);
};

const checkMarkdown: Check = (report, block) => {
  checkString(at(report, "text"), block["text"], { max: limits.markdownTotal });
};

const checkCard: Check = (report, block) => {
  const { title, body, buttons } = limits.card;
  const shown = ["hero_image", "title", "body", "actions"].some((key) => block[key] !== undefined);
  if (!shown) say(report, "missing required field: hero_image, title, body or actions");
  checkText(at(report, "title"), block["title"], { max: title, optional: true });
  checkText(at(report, "subtitle"), block["subtitle"], { max: title, optional: true });
  checkText(at(report, "body"), block["body"], { max: body, optional: true });
  if (block["actions"] === undefined) return;
  const actions = at(report, "actions");
  for (const [index, one] of checkList(actions, block["actions"], { max: buttons }).entries()) {
    checkElement(at(actions, index), one, permittedElements.buttons);
  }
};

const checkCarousel: Check = (report, block) => {
  const elements = at(report, "elements");
  const list = checkList(elements, block["elements"], { max: limits.carouselCards });
  for (const [index, raw] of list.entries()) {
    const card = checkObject(at(elements, index), raw);
    if (card["type"] !== "card") say(at(at(elements, index), "type"), "must be one of: card");
    checkCard(at(elements, index), card);
  }
};

const inContainer =
  "actions context divider file header image input rich_text section table video".split(" ");

const checkContainer: Check = (report, block) => {
  const children = at(report, "child_blocks");
  const list = checkList(children, block["child_blocks"], { max: limits.containerBlocks });
  for (const [index, child] of list.entries()) checkBlock(at(children, index), child, inContainer);
};

const checkPlan: Check = (report, block) => {
  checkString(at(report, "title"), block["title"], { max: limits.section.text });
};

const checkTaskCard: Check = (report, block) => {
  checkString(at(report, "task_id"), block["task_id"], { max: limits.id });
  checkString(at(report, "title"), block["title"], { max: limits.section.text });
};

const checkVideo: Check = (report, block) => {
  checkString(at(report, "alt_text"), block["alt_text"], { max: limits.video.alt });
  checkString(at(report, "video_url"), block["video_url"], { max: limits.image.url });
  checkText(at(report, "title"), block["title"], { max: limits.video.title, plain: true });
};

const blockChecks: Readonly<Record<string, Check>> = {
  actions: checkElements(limits.actionsElements, permittedElements.actions),
  alert: (report, block) =>
    checkText(at(report, "text"), block["text"], { max: limits.section.text }),
  card: checkCard,
  carousel: checkCarousel,
  container: checkContainer,
  context: checkContext,
  context_actions: checkElements(limits.contextActionsElements, permittedElements.context_actions),
  data_table: checkDataTable,
  data_visualization: checkChart,
  divider: () => undefined,
  file: (report, block) =>
    checkString(at(report, "external_id"), block["external_id"], { max: limits.id }),
  header: (report, block) =>
    checkText(at(report, "text"), block["text"], { max: limits.header, plain: true }),
  image: checkImageBlock,
  input: checkInput,
  markdown: checkMarkdown,
  plan: checkPlan,
  rich_text: checkRichText,
  section: checkSection,
  table: checkTable,
  task_card: checkTaskCard,
  video: checkVideo,
};

export const blockTypes = Object.keys(blockChecks);

/** Checks one block of a permitted type with everything inside it. */
export function checkBlock(report: Report, raw: unknown, permitted: readonly string[]): void {
  const block = checkObject(report, raw);
  const type = asText(block["type"]);
  const check = blockChecks[type];
  if (check === undefined || !permitted.includes(type)) {
    say(at(report, "type"), `unsupported type: ${type === "" ? "(none)" : type}`);
    return;
  }
  checkString(at(report, "block_id"), block["block_id"], { max: limits.id, optional: true });
  check(report, block);
}
