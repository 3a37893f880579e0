import { expect, test } from "vitest";
import { ProgressLine } from "#src/cli/progress-line.ts";

/** A progress line on a clock that each row moves on by `msPerRow`. */
function watch(isTerminal: boolean, msPerRow: number) {
  let now = 1_000;
  const drawn: string[] = [];
  const lines: string[] = [];
  const progress = new ProgressLine({
    screen: isTerminal ? (text) => void drawn.push(text) : null,
    write: (line) => void lines.push(line),
    now: () => now,
  });
  const rows = (count: number): void => {
    for (let row = 1; row <= count; row++) {
      now += msPerRow;
      progress.show("importing o.csv", row, 10_240);
    }
  };
  return { progress, drawn, lines, rows };
}

test("on a terminal a bar is drawn over itself and taken away at the end", () => {
  const { progress, drawn, lines, rows } = watch(true, 1);
  rows(5_120);
  expect(drawn.every((text) => text.startsWith("\r\u001B[K"))).toBe(true);
  expect(drawn.at(-1)).toContain("████████████░░░░░░░░░░░░ 50 %  5,120 of 10,240 rows  1,0");
  expect(drawn.length).toBeLessThanOrEqual(20);
  expect(progress.end()).toBeCloseTo(5.119);
  expect(drawn.at(-1)).toBe("\r\u001B[K");
  expect(lines).toEqual([]);
});

test("elsewhere a line is written every few seconds", () => {
  const { lines, rows, drawn } = watch(false, 2);
  rows(10_240); // 20.48 s
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^importing o\.csv {2}.* 25 % {2}2,560 of 10,240 rows {2}500 rows\/s$/u);
  expect(drawn).toEqual([]);
});

test("a short job says nothing on its way", () => {
  const { lines, rows } = watch(false, 0.1);
  rows(10_240);
  expect(lines).toEqual([]);
});
