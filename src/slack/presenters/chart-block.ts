import type { Block } from "@slack/types";
import type { ChartSpec } from "#src/core/report/chart-spec.ts";
import { clip } from "./mrkdwn.ts";

/** Slack's limits of its own chart block. */
const CHART = { title: 50, series: 6, points: 20, label: 20, axis: 50 } as const;

/** A block that the types do not know yet. */
export type ChartBlock = Block & {
  readonly type: "data_visualization";
  readonly title: string;
  readonly chart: Readonly<Record<string, unknown>>;
};

/** Slack's own chart: the last points when there are too many. */
export function presentChart({
  kind,
  title,
  unit,
  labels,
  series,
  marks = [],
}: ChartSpec): ChartBlock {
  const from = Math.max(0, labels.length - CHART.points);
  const categories = labels.slice(from).map((label) => clip(label, CHART.label));
  const lines = [
    ...series,
    ...marks.map(({ name, value }) => ({ name, values: labels.map(() => value) })),
  ];
  return {
    type: "data_visualization",
    title: clip(title, CHART.title),
    chart: {
      type: kind === "bars" ? "bar" : "line",
      series: lines.slice(0, CHART.series).map(({ name, values }) => ({
        name: clip(name, CHART.label),
        data: categories.map((label, index) => ({ label, value: values[from + index] ?? 0 })),
      })),
      axis_config: { categories, y_label: clip(unit, CHART.axis) },
    },
  };
}

/** Can Slack's chart say it truly? It knows no gaps: a line that drops to 0 where nothing is known would be a lie. */
export function fitsChartBlock({ series, labels }: ChartSpec): boolean {
  const isFull = series.every(({ values }) =>
    labels.every((_, index) => (values[index] ?? null) !== null),
  );
  return isFull && labels.length > 0 && new Set(labels).size === labels.length;
}
