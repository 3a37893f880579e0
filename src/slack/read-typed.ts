const MARKED = /<([^<>|]*)(?:\|([^<>]*))?>/g;

/** What a person typed, from the text Slack sends: mentions go, links keep their words, entities become letters. */
export function readTyped(text: string): string {
  return text
    .replace(MARKED, (_, target: string, label: string | undefined) => readMarked(target, label))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/[*_~`]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function readMarked(target: string, label: string | undefined): string {
  if (target.startsWith("@") || target.startsWith("!")) return " ";
  return label ?? target.replace(/^(?:#|mailto:|https?:\/\/)/, "");
}
