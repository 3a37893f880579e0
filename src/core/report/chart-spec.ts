/** A picture to draw, as data: what it shows and in which words. The same data makes Slack's own chart block. */
export type ChartSpec = {
  readonly kind: "bars" | "lines"; // bars stand upright, side by side
  readonly title: string;
  readonly unit: string; // what the values count, as "clients" or "EUR a year"
  readonly labels: readonly string[]; // under the axis, from left to right
  readonly series: readonly ChartSeries[]; // each with one value a label
  readonly marks?: readonly ChartMark[]; // lines across, to measure against
  readonly events?: readonly ChartEvent[];
};

type ChartSeries = {
  readonly name: string;
  readonly values: readonly (number | null)[]; // null: nothing is known
};

type ChartMark = { readonly name: string; readonly value: number };

/** Something that happened at the label of this number (from 0). */
type ChartEvent = { readonly at: number; readonly what: string };

/** Light: dark text on a light ground. Both bring their ground along, so that neither leans on what is behind. */
export type ChartMode = "light" | "dark";

/** Everything the picture shows, in words, for whoever cannot see it. At most `longest` characters. */
export function describeChart(spec: ChartSpec, longest = 2000): string {
  const { title, unit, labels, series, marks = [], events = [] } = spec;
  const lines = series.map(({ name, values }) => `${name}: ${sayValues(labels, values)}.`);
  const measures = marks.map(({ name, value }) => `${name}: ${sayNumber(value)}.`);
  const happened = events.map(({ at, what }) => `${labels[at] ?? "Earlier"}: ${what}.`);
  const all = [`${title} (${unit}).`, ...lines, ...measures, ...happened].join(" ");
  return all.length <= longest ? all : `${all.slice(0, longest - 1)}…`;
}

function sayValues(labels: readonly string[], values: readonly (number | null)[]): string {
  if (labels.length === 0) return "nothing yet";
  return labels
    .map((label, index) => {
      const value = values[index] ?? null;
      return `${label} ${value === null ? "not known" : sayNumber(value)}`;
    })
    .join(", ");
}

function sayNumber(value: number): string {
  return new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(value);
}
