import type { ChartSpec } from "../core/report/chart-spec.ts";

/** A chart for Slack, where nobody knows who reads in which mode: it brings its own light ground. */
export async function drawChartPng(spec: ChartSpec): Promise<Uint8Array> {
  const { drawChart } = await import("../pictures/draw-chart.ts"); // large, and rarely needed
  return (await drawChart(spec, { mode: "light" })).png;
}
