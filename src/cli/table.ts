export type Column = {
  readonly title: string;
  readonly align: "left" | "right";
  readonly widest: number;
};

/** Lines of text in columns two spaces apart, the titles first; a cell wider than its column may be is cut with "…". */
export function alignTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string[] {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => row.map(toPlainText))];
  const widths = columns.map(({ widest }, place) =>
    Math.min(widest, Math.max(...lines.map((cells) => widthOf(cells[place] ?? "")))),
  );
  return lines.map((cells) =>
    columns
      .map(({ align }, place) => fit(cells[place] ?? "", widths[place] ?? 0, align))
      .join("  ")
      .trimEnd(),
  );
}

/** Text from data must not steer the terminal. */
function toPlainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

function fit(text: string, width: number, align: Column["align"]): string {
  const cut =
    widthOf(text) > width
      ? `${lettersOf(text)
          .slice(0, width - 1)
          .join("")}…`
      : text;
  const space = " ".repeat(width - widthOf(cut));
  return align === "left" ? cut + space : space + cut;
}

function widthOf(text: string): number {
  return lettersOf(text).length;
}

const segmenter = new Intl.Segmenter("en");

/** What a reader takes for one letter, accents included. */
function lettersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
