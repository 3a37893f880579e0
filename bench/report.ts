import { RECOMPUTED } from "./recompute-sql.ts";
import type { Measured } from "./measure-size.ts";

type Row = readonly [
  what: string,
  seconds: string,
  processor: string,
  parts: string,
  memory: string,
];

const AT_MOST = 1 / 20; // of the recomputation, for 100,000 clients with 10 million orders

/** The table of one size, as Markdown, and what is to be said of it. */
export function reportSize(measured: Measured): string[] {
  const { size, fill, firstMorning, nextMorning, recomputed } = measured;
  const times = {
    morning: recomputed.seconds / nextMorning.total,
    looking: recomputed.seconds / (nextMorning.loading + nextMorning.planning),
    processor: (recomputed.processor ?? Number.NaN) / (nextMorning.processor ?? Number.NaN),
  };
  return [
    `${number(size.clients)} clients, ${number(size.orders)} orders (${number(nextMorning.clientsSeen)} clients seen, ${number(firstMorning.newAlerts + firstMorning.waiting)} lapses on the first morning)`,
    "",
    ...table([
      ["", "seconds", "of processor", "of them", "peak memory, MB"],
      morningRow("the first morning ever", firstMorning),
      morningRow("a morning after it", nextMorning),
      [
        "all figures anew, SQL in the database",
        seconds(recomputed.seconds),
        processor(recomputed.processor),
        "",
        memory(recomputed.memory),
      ],
      duckdbRow(measured),
      ["the product's own rebuild, kept figures written", seconds(fill.rebuilding), "", "", ""],
    ]),
    "",
    `A morning after the first (the middle one of three) takes 1/${times.morning.toFixed(1)} of the SQL recomputation, 1/${times.processor.toFixed(1)} of its processor time; the look at the clients (loading and planning) 1/${times.looking.toFixed(1)}. Wanted: at most 1/${1 / AT_MOST}.`,
    agreement(measured),
  ];
}

/** What does not agree; empty when everything does. */
export function disagreements({ recomputed, duckdb }: Measured): string[] {
  const found: string[] = [];
  if (recomputed.differences !== "") found.push(`SQL: ${recomputed.differences}.`);
  if (duckdb.ok && duckdb.differences !== "") found.push(`DuckDB: ${duckdb.differences}.`);
  return found;
}

function agreement(measured: Measured): string {
  const wrong = disagreements(measured);
  if (wrong.length > 0) return `THE FIGURES DISAGREE. ${wrong.join(" ")}`;
  const others = measured.duckdb.ok ? "those of the SQL and of DuckDB" : "those of the SQL";
  return `The ${RECOMPUTED.length} kept figures of every client agree with ${others}.`;
}

function morningRow(what: string, morning: Measured["nextMorning"]): Row {
  const { fitting, loading, planning, saving, total } = morning;
  const parts = `the week's model ${seconds(fitting)}, loading ${seconds(loading)}, planning ${seconds(planning)}, saving ${seconds(saving)}`;
  return [what, seconds(total), processor(morning.processor), parts, memory(morning.memory)];
}

function duckdbRow({ duckdb }: Measured): Row {
  if (!duckdb.ok) return ["the same in DuckDB", "not measured", "", duckdb.why, ""];
  const parts = `and before it: copying the orders out ${seconds(duckdb.copyingOut)}, reading them in ${seconds(duckdb.reading)}`;
  return [
    "the same in DuckDB",
    seconds(duckdb.computing),
    processor(duckdb.processor),
    parts,
    memory(duckdb.memory),
  ];
}

/** The most, and from where it rose; a server's processes are added. */
function memory({ opened, program, server }: Measured["nextMorning"]["memory"]): string {
  const own = `${Math.round(program)} (from ${Math.round(opened)})`;
  if (server === 0) return own;
  return `${own} + ${server === null ? "the server's" : Math.round(server)}`;
}

function processor(value: number | null): string {
  return value === null ? "" : seconds(value);
}

function seconds(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}

function table(rows: readonly Row[]): string[] {
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(...rows.map((row) => (row[i] ?? "").length)));
  const lines = rows.map(
    (row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [lines[0] ?? "", rule, ...lines.slice(1)];
}
