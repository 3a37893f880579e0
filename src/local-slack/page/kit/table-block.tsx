import type { ReactNode } from "react";
import type { BlockProps } from "./block-props.ts";
import { asJson, asList, asNumber, asText, type Json } from "./read-json.ts";
import { RichText } from "./rich-text.tsx";

/** `table` and `data_table`: the first row heads the columns, cells are raw text, numbers or rich text. */
export function TableBlock({ block }: BlockProps): ReactNode {
  const [head = [], ...rows] = rowsOf(block);
  const settings = asList(block["column_settings"]);
  const headColumn = asNumber(block["row_header_column_index"]);
  const caption = asText(block["caption"]);
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={caption || "Table"}>
      <table className="table">
        {caption !== "" && <caption>{caption}</caption>}
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th
                key={column}
                scope="col"
                className={cellClass(rows[0]?.[column] ?? cell, settings[column])}
              >
                <Cell cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <BodyCell
                  key={column}
                  cell={cell}
                  heads={column === headColumn}
                  className={cellClass(cell, settings[column])}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowsOf(block: Json): readonly (readonly Json[])[] {
  return Array.isArray(block["rows"]) ? block["rows"].map((row) => asList(row)) : [];
}

function BodyCell(props: {
  readonly cell: Json;
  readonly heads: boolean;
  readonly className: string;
}): ReactNode {
  if (props.heads) {
    return (
      <th scope="row" className={props.className}>
        <Cell cell={props.cell} />
      </th>
    );
  }
  return (
    <td className={props.className}>
      <Cell cell={props.cell} />
    </td>
  );
}

function Cell({ cell }: { readonly cell: Json }): ReactNode {
  if (cell["type"] === "rich_text") return <RichText elements={asList(cell["elements"])} />;
  const text = asText(cell["text"]);
  if (text !== "") return text;
  const number = asNumber(cell["value"]);
  return number === null ? "" : number.toLocaleString("en-GB");
}

function cellClass(cell: Json, setting: Json | undefined): string {
  const said = asText(asJson(setting)["align"]);
  const align = said === "" && cell["type"] === "raw_number" ? "right" : said;
  const wraps = asJson(setting)["is_wrapped"] === true ? " cell-wraps" : "";
  return `cell-${align === "" ? "left" : align}${wraps}`;
}
