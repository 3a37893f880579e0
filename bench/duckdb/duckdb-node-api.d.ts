/** The part of DuckDB's package that the bench uses; the package itself is installed only for a run. */
declare module "@duckdb/node-api" {
  export class DuckDBInstance {
    static create(path: string): Promise<DuckDBInstance>;
    connect(): Promise<{ run(sql: string): Promise<unknown> }>;
    closeSync(): void;
  }
}
