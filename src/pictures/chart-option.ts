import type { EChartsCoreOption } from "echarts/core";
import type { ChartMode, ChartSpec } from "#src/core/report/chart-spec.ts";
import { type Palette, PALETTES } from "./palette.ts";

/** The family that `draw-chart.ts` has at hand; a page's reader may have another sans-serif. */
const FONT = "DejaVu Sans, Verdana, sans-serif";

const MOST_LABELS_FLAT = 8; // more of them would run into each other
const TITLE_SHOWN = 80; // characters
const NAME_SHOWN = 28;

/** The library's description of a chart. */
export function chartOption(spec: ChartSpec, mode: ChartMode): EChartsCoreOption {
  const palette = PALETTES[mode];
  const { title, unit, labels } = spec;
  const text = { color: palette.text, fontFamily: FONT, fontSize: 13 };
  return {
    animation: false,
    backgroundColor: palette.ground,
    color: [...palette.series],
    textStyle: text,
    title: {
      text: clip(title, TITLE_SHOWN),
      left: 16,
      top: 12,
      textStyle: { ...text, fontSize: 17, fontWeight: "bold" },
    },
    legend: {
      left: 16,
      top: 42,
      itemGap: 20,
      itemWidth: 14,
      itemHeight: 14,
      data: spec.series.map(({ name }) => clip(name, NAME_SHOWN)),
      textStyle: text,
    },
    grid: { left: 16, right: 32, top: 100, bottom: 20 },
    xAxis: {
      type: "category",
      data: labels.map((label) => clip(label, NAME_SHOWN)),
      axisLabel: {
        ...text,
        interval: 0,
        ...(labels.length > MOST_LABELS_FLAT ? { rotate: 35, fontSize: 12 } : {}),
      },
      axisLine: { lineStyle: { color: palette.mark } },
      axisTick: { show: false },
    },
    yAxis: {
      type: "value",
      name: unit,
      nameTextStyle: { ...text, align: "left" },
      ...topFor(spec),
      minInterval: isWhole(spec) ? 1 : 0,
      axisLabel: { ...text, formatter: sayTick },
      splitLine: { lineStyle: { color: palette.faint } },
    },
    series: seriesOf(spec, palette),
  };
}

function seriesOf(spec: ChartSpec, palette: Palette): object[] {
  return spec.series.map(({ name, values }, index) => ({
    name: clip(name, NAME_SHOWN),
    data: [...values],
    ...(spec.kind === "bars"
      ? { type: "bar", barMaxWidth: 44, label: valueLabel(spec, palette) }
      : {
          type: "line",
          symbol: SYMBOLS[index % SYMBOLS.length],
          symbolSize: 9,
          lineStyle: { width: 3 },
        }),
    ...(index === 0 ? { markLine: linesAcross(spec, palette) } : {}),
  }));
}

/** Not by colour alone: each line has its own points. */
const SYMBOLS = ["circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect"] as const;

const MOST_BARS_WITH_FIGURES = 12;

function valueLabel({ labels, series }: ChartSpec, palette: Palette): object {
  return {
    show: labels.length * series.length <= MOST_BARS_WITH_FIGURES,
    position: "top",
    color: palette.text,
    fontFamily: FONT,
    fontSize: 12,
    formatter: ({ value }: { value: unknown }) => (typeof value === "number" ? sayTick(value) : ""),
  };
}

function linesAcross({ marks = [], events = [] }: ChartSpec, palette: Palette): object {
  const label = { fontFamily: FONT, fontSize: 12, position: "insideEndTop" };
  return {
    symbol: "none",
    silent: true,
    data: [
      ...marks.map(({ name, value }) => ({
        yAxis: value,
        lineStyle: { color: palette.mark, type: "dashed", width: 1.5 },
        label: { ...label, formatter: name, color: palette.text },
      })),
      ...events.map(({ at }, index) => ({
        xAxis: at,
        lineStyle: { color: palette.event, type: "dotted", width: 2 },
        label: { ...label, position: "end", formatter: `${index + 1}`, color: palette.text },
      })),
    ],
  };
}

/** The axis reaches every mark, also one that no value comes near. */
function topFor({ marks = [] }: ChartSpec): object {
  if (marks.length === 0) return {};
  const highest = Math.max(...marks.map(({ value }) => value));
  return { max: ({ max }: { max: number }) => Math.ceil((Math.max(max, highest) * 1.1) / 5) * 5 };
}

function isWhole({ series }: ChartSpec): boolean {
  return series.every(({ values }) =>
    values.every((value) => value === null || Number.isInteger(value)),
  );
}

function sayTick(value: number): string {
  const digits = { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 1 };
  return new Intl.NumberFormat("en", { notation: "compact", ...digits }).format(value);
}

function clip(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
