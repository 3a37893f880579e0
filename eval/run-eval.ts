import { enableCompileCache } from "node:module";

enableCompileCache(); // the word lists of six languages are read in half the time
const { evalCommand } = await import("./eval-command.ts");
const { exitCode, text } = await evalCommand(process.argv.slice(2));
(exitCode === 2 ? process.stderr : process.stdout).write(`${text}\n`);
process.exitCode = exitCode;
