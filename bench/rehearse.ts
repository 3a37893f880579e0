/** `npm run bench:rehearse`: from the click on a card until the client's answer is in the thread, many games at once. */
import { setTimeout as wait } from "node:timers/promises";
import { fraction } from "#src/core/rehearsal/seeded.ts";
import { openPracticeRoom } from "./practice-room.ts";
import { readOptions } from "./rehearse-options.ts";
import { type PlayingRep, playRep } from "./play-rep.ts";

const WANTED_MS = 150; // at the 95th percentile

const write = (line: string): void => void process.stdout.write(`${line}\n`);

process.exitCode = await main(process.argv.slice(2));

/** 0: measured, and fast enough; 1: too slow; 2: the options were wrong. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "string") {
    process.stderr.write(`${options}\n`);
    return 2;
  }
  const { games, turns, pause } = options;
  const room = await openPracticeRoom(games);
  const reps: PlayingRep[] = [];
  for (const id of room.players) reps.push(await playRep(room.slack, id));
  write(`${games} games at once, ${turns} answers each`);
  write(
    "| every rep answers         | answers | a second | CPU, ms each | p50, ms | p95, ms | worst, ms |",
  );
  write(
    "| ------------------------- | ------: | -------: | -----------: | ------: | ------: | --------: |",
  );
  await playAll(reps.slice(0, 3), 1, 1); // loads what is loaded once
  const paced = await playAll(reps, turns, pause);
  write(row(`after ${pause} ms, on average`, paced));
  write(row("all in the same moment", await playTogether(reps)));
  await room.close();
  const p95 = percentile(paced.times, 0.95);
  write(`\nWanted: at most ${WANTED_MS} ms at p95. Measured: ${p95.toFixed(0)} ms.`);
  return p95 <= WANTED_MS ? 0 : 1;
}

type Played = {
  readonly times: readonly number[]; // ms
  readonly seconds: number;
  readonly cpuMs: number; // of the whole process, the workspace and the reps in it included
};

function stopwatch(): () => Pick<Played, "seconds" | "cpuMs"> {
  const began = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { seconds: (performance.now() - began) / 1000, cpuMs: (user + system) / 1000 };
  };
}

/** Everybody at their own pace: between half and one and a half of `pause` (ms) after each answer. */
async function playAll(reps: readonly PlayingRep[], turns: number, pause: number): Promise<Played> {
  const stop = stopwatch();
  const times = await Promise.all(
    reps.map(async (rep, at) => {
      const own: number[] = [];
      for (let turn = 0; turn < turns; turn += 1) {
        await wait(pause * (0.5 + fraction(at, `pause ${turn}`)));
        const took = await rep.sayOne();
        if (took !== null) own.push(took);
      }
      return own;
    }),
  );
  return { times: times.flat(), ...stop() };
}

async function playTogether(reps: readonly PlayingRep[]): Promise<Played> {
  const stop = stopwatch();
  const took = await Promise.all(reps.map((rep) => rep.sayOne()));
  const times = took.flatMap((one) => one ?? []);
  return { times, ...stop() };
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function row(name: string, { times, seconds, cpuMs }: Played): string {
  const shown = [percentile(times, 0.5), percentile(times, 0.95), Math.max(...times)];
  const rate = (times.length / seconds).toFixed(0);
  return `| ${name} | ${times.length} | ${rate} | ${(cpuMs / times.length).toFixed(0)} | ${shown.map((ms) => ms.toFixed(0)).join(" | ")} |`;
}
