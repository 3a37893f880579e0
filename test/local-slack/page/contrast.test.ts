import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

const css = await readFile(
  new URL("../../../src/local-slack/page/styles/base.css", import.meta.url),
  "utf8",
);

type Colours = Readonly<Record<string, string>>;

function coloursOf(selector: string): Colours {
  const from = css.indexOf(`${selector} {`);
  const body = css.slice(from, css.indexOf("\n}", from));
  const found = [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, value]));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: Colours, first: string, second: string): number {
  const [one = 0, other = 0] = [first, second].map((name) => luminance(colours[name] ?? ""));
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const words: readonly (readonly [string, string])[] = [
  ...["bg", "side", "side-hover", "raised", "sunk", "hover"].flatMap((ground) =>
    ["ink", "ink-2"].map((ink) => [ink, ground] as const),
  ),
  ...["bg", "side", "raised", "sunk", "hover"].map((ground) => ["ink-3", ground] as const),
  ["accent-ink", "accent"],
  ["accent-ink", "accent-strong"],
  ["accent-text", "accent-soft"],
  ["ink-2", "accent-soft"],
  ["accent-text", "bg"],
  ["link", "bg"],
  ["link", "sunk"],
  ["danger", "bg"],
  ["danger", "raised"],
  ["danger", "danger-soft"],
  ["warn-ink", "warn-soft"],
  ["info-ink", "info-soft"],
  ["good-ink", "good-soft"],
  ["mark", "bg"],
];

describe.each([
  ["light", ":root"],
  ["dark", ':root[data-theme="dark"]'],
])("%s colours", (_name, selector) => {
  const colours = coloursOf(selector);

  test.each(words)("%s can be read on %s", (ink, ground) => {
    expect(contrast(colours, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ["line-strong", "bg"],
    ["line-strong", "raised"],
    ["accent", "bg"],
    ["accent", "side"],
  ])("%s can be seen on %s", (line, ground) => {
    expect(contrast(colours, line, ground)).toBeGreaterThanOrEqual(3);
  });
});
