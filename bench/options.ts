import { parseArgs } from "node:util";
import type { Size } from "./client-rhythm.ts";

export const HELP = `Measures the morning's look at all clients beside computing the same figures anew.

  npm run bench:scan -- [--clients N --orders M] [--served | --database URL] [--no-duckdb]

  --clients, --orders   one size; without them 10,000 clients with a million orders, then 100,000 with ten million
  --served              a PostgreSQL server started for the run, instead of the embedded database
  --database URL        a PostgreSQL server of yours; the bench makes a database of its own there and drops it
  --no-duckdb           leave the comparison with DuckDB out (it is installed into bench/duckdb when it is missing)
  --help                this text

Ten million orders take some 6 GB in the temporary folder and a quarter of an hour or more.
Exit code 0: measured, and all figures agree. 1: an option is wrong. 2: the figures disagree.`;

export type Where =
  | { readonly kind: "embedded" }
  | { readonly kind: "served" }
  | { readonly kind: "given"; readonly url: string };

export type Options = {
  readonly sizes: readonly Size[];
  readonly where: Where;
  readonly withDuckdb: boolean;
};

const SIZES: readonly Size[] = [
  { clients: 10_000, orders: 1_000_000 },
  { clients: 100_000, orders: 10_000_000 },
];
const MOST = 100_000_000;

/** Throws an Error for people to read on a wrong option. */
export function readOptions(argv: readonly string[]): Options | "help" {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      help: { type: "boolean", short: "h" },
      clients: { type: "string" },
      orders: { type: "string" },
      served: { type: "boolean" },
      database: { type: "string" },
      "no-duckdb": { type: "boolean" },
    },
  });
  if (values.help === true) return "help";
  return {
    sizes: sizesOf(values.clients, values.orders),
    where: whereOf(values.served === true, values.database),
    withDuckdb: values["no-duckdb"] !== true,
  };
}

function sizesOf(clientsText: string | undefined, ordersText: string | undefined): readonly Size[] {
  if (clientsText === undefined && ordersText === undefined) return SIZES;
  const size = {
    clients: countOf("--clients", clientsText),
    orders: countOf("--orders", ordersText),
  };
  if (size.orders < size.clients)
    throw new Error(`--orders ${size.orders} is below --clients ${size.clients}: each has one.`);
  return [size];
}

function countOf(option: string, text: string | undefined): number {
  if (text === undefined)
    throw new Error(`${option} is missing: name both --clients and --orders.`);
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > MOST)
    throw new Error(`${option} '${text}' is not a whole number from 1 to ${MOST}.`);
  return count;
}

function whereOf(served: boolean, url: string | undefined): Where {
  if (url === undefined) return { kind: served ? "served" : "embedded" };
  if (served) throw new Error("--served and --database are two places; name one.");
  if (!/^postgres(ql)?:\/\//.test(url))
    throw new Error(`--database '${url}' is not like postgresql://user:password@host/name.`);
  return { kind: "given", url };
}
