import { describe, expect, test } from "vitest";
import type { ChartSpec } from "#src/core/report/chart-spec.ts";
import { drawChart } from "#src/pictures/draw-chart.ts";
import { drawChartSvg } from "#src/pictures/draw-chart-svg.ts";
import { type Palette, PALETTES } from "#src/pictures/palette.ts";

const MODES = ["light", "dark"] as const;

const SPEC: ChartSpec = {
  kind: "lines",
  title: 'Клиенты <b> & "Χαμένοι"',
  unit: "% of clients",
  labels: ["Jan 2026", "Feb 2026"],
  series: [{ name: "Lost", values: [6.5, null] }],
  marks: [{ name: "20 %: alarm", value: 20 }],
  events: [{ at: 1, what: "prices rose" }],
};

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(MODES)("in %s mode", (mode) => {
  const palette: Palette = PALETTES[mode];

  test("text meets its ground at 4.5 to 1, what is drawn at 3 to 1", () => {
    expect(contrast(palette.text, palette.ground)).toBeGreaterThanOrEqual(4.5);
    const drawn = [...palette.series, palette.mark, palette.event];
    expect(drawn.filter((colour) => contrast(colour, palette.ground) < 3)).toEqual([]);
  });

  test("every word of the picture is written in the colour of text, on a ground it brings along", () => {
    const svg = drawChartSvg(SPEC, { mode });
    const words = [...svg.matchAll(/<text[^>]*fill="([^"]+)"/gu)].map(([, fill]) => fill);
    expect(words.length).toBeGreaterThan(5);
    expect(new Set(words)).toEqual(new Set([palette.text]));
    expect(svg).toContain(`<rect width="720" height="380" x="0" y="0" fill="${palette.ground}"`);
  });

  test("it comes as a PNG with its figures in words", async () => {
    const { png, alt, width, height } = await drawChart(SPEC, { mode });
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe("PNG");
    expect([width, height]).toEqual([1440, 760]);
    expect(alt).toBe(
      'Клиенты <b> & "Χαμένοι" (% of clients). Lost: Jan 2026 6.5, Feb 2026 not known. 20 %: alarm: 20. Feb 2026: prices rose.',
    );
  });
});

test("the drawing holds no script, loads nothing and keeps data apart from its own marks", () => {
  const svg = drawChartSvg(SPEC, { mode: "light" });
  expect(svg).toContain('aria-label="Клиенты &lt;b&gt; &amp; &quot;Χαμένοι&quot;');
  expect(svg).not.toMatch(/<script|<style|href=|<b>/u);
});

test("nothing to draw is drawn as an empty chart", async () => {
  const none = { ...SPEC, labels: [], series: [{ name: "Lost", values: [] }], events: [] };
  expect((await drawChart(none, { mode: "light" })).alt).toContain("nothing yet");
});
