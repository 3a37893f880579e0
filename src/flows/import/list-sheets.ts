/** A sheet's name and the part of the workbook that holds it. */
export type SheetPlace = { readonly name: string; readonly part: string };

/** The sheets that a workbook's own list names, in its order. */
export function listSheets(parts: ReadonlyMap<string, Buffer>): readonly SheetPlace[] {
  const list = parts.get("xl/workbook.xml")?.toString("utf8") ?? "";
  const relations = parts.get("xl/_rels/workbook.xml.rels")?.toString("utf8") ?? "";
  const targets = new Map(
    elements(relations, "Relationship").map((one) => [one("Id"), one("Target")]),
  );
  return elements(list, "sheet").map((one) => {
    const target = targets.get(one("r:id")) ?? "";
    const part = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    return { name: unescape(one("name")), part };
  });
}

type Attribute = (name: string) => string;

function elements(xml: string, tag: string): readonly Attribute[] {
  const found = xml.matchAll(new RegExp(`<(?:\\w{1,20}:)?${tag}\\s([^<>]{0,2000})>`, "gu"));
  return [...found].map(([, inside = ""]) => {
    const pairs = [...inside.matchAll(/([\w:]{1,40})="([^"]*)"/gu)];
    const values = new Map(pairs.map(([, name = "", value = ""]) => [name, value]));
    return (name) => values.get(name) ?? "";
  });
}

function unescape(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
