import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("./duckdb/", import.meta.url));

/** Puts DuckDB into bench/duckdb/node_modules unless it is there. Null when it is; else why not, in words. */
export async function installDuckdb(say: (line: string) => void): Promise<string | null> {
  if (existsSync(`${FOLDER}node_modules/@duckdb/node-api`)) return null;
  say("Installing DuckDB for the comparison (npm ci in bench/duckdb; main installs never do) ...");
  const { code, output } = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code === 0) return null;
  const why = /npm error code (\S+)/.exec(output)?.[1] ?? output.trim().split("\n").at(-1);
  return `DuckDB could not be installed (npm ci: ${why ?? code}); with a network, run: npm ci --prefix bench/duckdb`;
}

async function run(
  command: string,
  args: readonly string[],
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { cwd: FOLDER, shell: process.platform === "win32" });
    let output = "";
    const keep = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", (fault) => resolve({ code: null, output: fault.message }));
    child.once("close", (code) => resolve({ code, output }));
  });
}
