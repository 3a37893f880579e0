import type { Scorecard } from "#src/core/rehearsal/scorecard.ts";
import { clip, escapeMrkdwn } from "./mrkdwn.ts";

type Path = Scorecard["path"];

const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;
const HIGHEST = 10;

type Spoken = readonly { readonly number: number; readonly repText: string }[];

/** Trust and irritation as small charts, a bar a turn, and the same in words; mrkdwn. */
export function sayPath({ path }: Scorecard, turns: Spoken): string {
  const trust = path.map((point) => point.trust);
  const irritation = path.map((point) => point.irritation);
  const axis = path.map(({ turn }) => String(turn % HIGHEST)).join("");
  const chart = [
    `${"Turn".padEnd(NAME)}${axis}`,
    sayRow("Trust", trust),
    sayRow("Irritation", irritation),
  ];
  return [`\`\`\`${chart.join("\n")}\`\`\``, ...sayTurningPoint(path, turns), sayLayers(path)].join(
    "\n",
  );
}

const NAME = 11; // characters, so that the bars stand under each other

function sayRow(name: string, values: readonly number[]): string {
  const [first = 0] = values;
  const last = values.at(-1) ?? first;
  return `${name.padEnd(NAME)}${values.map(barOf).join("")} ${round(first)}→${round(last)}`;
}

function barOf(value: number): string {
  return BARS[Math.min(BARS.length - 1, Math.floor((value / HIGHEST) * BARS.length))] ?? BARS[0];
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const LONGEST_QUOTE = 80; // characters
const WORTH_SAYING = 0.5; // points

/** The replies that won and lost most trust, where they stand out. */
function sayTurningPoint(path: Path, turns: Spoken): string[] {
  const steps = path.slice(1).map(({ turn, trust }, at) => ({
    turn,
    change: trust - (path[at]?.trust ?? trust),
  }));
  const best = steps.toSorted((a, b) => b.change - a.change)[0];
  const worst = steps.toSorted((a, b) => a.change - b.change)[0];
  return [
    ...(best !== undefined && best.change >= WORTH_SAYING
      ? [`Trust rose most at turn ${best.turn}${quoteOf(turns, best.turn)}`]
      : []),
    ...(worst !== undefined && worst.change <= -WORTH_SAYING
      ? [`It fell most at turn ${worst.turn}${quoteOf(turns, worst.turn)}`]
      : []),
  ];
}

function quoteOf(turns: Spoken, turn: number): string {
  const words = turns.find(({ number }) => number === turn)?.repText.replaceAll(/\s+/gu, " ");
  return words === undefined ? "." : `: “${escapeMrkdwn(clip(words, LONGEST_QUOTE))}”`;
}

function sayLayers(path: Path): string {
  const first = (layer: number): number | null =>
    path.find((point) => point.layer >= layer)?.turn ?? null;
  const steps = [
    ["a hint", first(1)],
    ["a part of it", first(2)],
    ["the real reason", first(3)],
  ] as const;
  const told = steps.flatMap(([what, turn]) => (turn === null ? [] : [`${what} at turn ${turn}`]));
  return told.length === 0
    ? "They did not open up."
    : `They opened up step by step: ${told.join(", ")}.`;
}
