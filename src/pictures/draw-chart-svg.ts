import { BarChart, LineChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type ChartMode, type ChartSpec, describeChart } from "#src/core/report/chart-spec.ts";
import { chartOption } from "./chart-option.ts";

use([
  AriaComponent,
  BarChart,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  SVGRenderer,
  TitleComponent,
]);

/** Of the drawing, in pixels; a PNG is drawn at twice that. */
export const CHART_SIZE = { width: 720, height: 380 } as const;

/** The chart as one SVG element that stands alone: no scripts, nothing to load, its figures in words in `aria-label`. */
export function drawChartSvg(spec: ChartSpec, { mode }: { readonly mode: ChartMode }): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, ...CHART_SIZE });
  try {
    chart.setOption(chartOption(spec, mode));
    const label = escapeXml(describeChart(spec));
    return withoutStyles(chart.renderToSVGString()).replace(
      "<svg ",
      `<svg role="img" aria-label="${label}" `,
    );
  } finally {
    chart.dispose();
  }
}

/** What the renderer writes for a pointer that hovers; a picture has none, and two on a page would clash. */
function withoutStyles(svg: string): string {
  return svg.replace(/<style[^>]*>[\s\S]*?<\/style>/g, "");
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
