import { DuckDBInstance } from "@duckdb/node-api";

type Given = {
  readonly orders: string; // CSV file with the columns client, day and net
  readonly sql: string; // computes the figures from the table `orders`
  readonly figures: string; // file for the result, one JSON object a line
};

/** Seconds to read the orders in and to compute the figures, and of processor time to compute them, with DuckDB's own settings, in memory. */
export async function computeInDuckdb({
  orders,
  sql,
  figures,
}: Given): Promise<{ reading: number; computing: number; processor: number }> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const begun = performance.now();
  await connection.run(`create table orders as select * from read_csv(${quoted(orders)},
    columns = { 'client': 'INTEGER', 'day': 'DATE', 'net': 'BIGINT' })`);
  const read = performance.now();
  const before = process.cpuUsage();
  await connection.run(`create table figures as ${sql}`);
  const computed = performance.now();
  const { user, system } = process.cpuUsage(before);
  await connection.run(`copy figures to ${quoted(figures)} (format json)`);
  instance.closeSync();
  return {
    reading: (read - begun) / 1000,
    computing: (computed - read) / 1000,
    processor: (user + system) / 1e6,
  };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
