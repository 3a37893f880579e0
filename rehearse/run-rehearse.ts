/** `npm run rehearse`: plays policies against the simulated ex-client, without Slack and database; see README.md here. */
import { writeFile } from "node:fs/promises";
import { drawPersonas } from "./draw-persona.ts";
import { findPolicies } from "./find-policies.ts";
import { playGame } from "./play-game.ts";
import type { Policy } from "./policy.ts";
import { policyTable } from "./policy-table.ts";
import { BadOption, type Options, readOptions } from "./read-options.ts";
import { sayTalk } from "./say-talk.ts";
import { tallyPolicy } from "./tally-games.ts";

process.exitCode = await main(process.argv.slice(2));

/** 0: played; 2: the options were wrong. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    const policies = choosePolicies(await findPolicies(), options.policy);
    process.stdout.write(
      `${options.transcript ? oneTalk(policies, options) : await table(policies, options)}\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

type Named = ReadonlyMap<string, Policy>;

function choosePolicies(known: Named, asked: string | null): Named {
  if (asked === null) return known;
  const policy = known.get(asked);
  if (policy !== undefined) return new Map([[asked, policy]]);
  throw new BadOption(`--policy ${asked}: expected one of ${[...known.keys()].join(", ")}`);
}

async function table(policies: Named, options: Options): Promise<string> {
  const personas = drawPersonas(options);
  const tallies = [...policies].map(([name, policy]) => tallyPolicy(name, policy, personas));
  const { out, ...asked } = options;
  if (out !== null) await keep(out, `${JSON.stringify({ asked, tallies }, null, 1)}\n`);
  return policyTable(tallies);
}

async function keep(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new BadOption(`--out ${file}: cannot be written (${Object(error).code})`);
  }
}

function oneTalk(policies: Named, options: Options): string {
  const [persona] = drawPersonas({ ...options, games: 1 });
  const [policy] = policies.values();
  if (persona === undefined || policy === undefined) throw new Error("nothing to play");
  return sayTalk(persona, playGame(policy, persona));
}
