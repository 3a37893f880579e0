import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { type ChartMode, type ChartSpec, describeChart } from "#src/core/report/chart-spec.ts";
import { CHART_SIZE, drawChartSvg } from "./draw-chart-svg.ts";

/** A PNG and what it shows in words; `alt` names every figure, at most 2,000 characters. */
export type Picture = {
  readonly png: Uint8Array;
  readonly alt: string;
  readonly width: number; // pixels
  readonly height: number;
};

const SCALE = 2; // sharp on screens with small pixels

/** Latin, Greek and Cyrillic; bold for the title. */
const FONTS = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"];

let ready: Promise<readonly Uint8Array[]> | null = null;

/** Draws the chart; throws when the drawing library cannot be loaded. The first call takes longer: it reads the fonts. */
export async function drawChart(
  spec: ChartSpec,
  { mode }: { readonly mode: ChartMode },
): Promise<Picture> {
  ready ??= prepare();
  const fontBuffers = [...(await ready)];
  const drawing = new Resvg(drawChartSvg(spec, { mode }), {
    fitTo: { mode: "width", value: CHART_SIZE.width * SCALE },
    font: { fontBuffers, defaultFontFamily: "DejaVu Sans", sansSerifFamily: "DejaVu Sans" },
  });
  const image = drawing.render();
  try {
    const { width, height } = image;
    return { png: image.asPng(), alt: describeChart(spec), width, height };
  } finally {
    image.free();
    drawing.free();
  }
}

/** The program of the renderer can be set up only once a process. */
async function prepare(): Promise<readonly Uint8Array[]> {
  await initWasm(readFile(find("@resvg/resvg-wasm/index_bg.wasm")));
  return Promise.all(FONTS.map((name) => readFile(find(`dejavu-fonts-ttf/ttf/${name}`))));
}

function find(path: string): string {
  return fileURLToPath(import.meta.resolve(path));
}
