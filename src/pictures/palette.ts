import type { ChartMode } from "#src/core/report/chart-spec.ts";

/** Colours of a picture, `#rrggbb`. Text meets its ground at 4.5 to 1 or better, what is drawn at 3 to 1 (WCAG 2.2). */
export type Palette = {
  readonly ground: string;
  readonly text: string;
  readonly faint: string; // of the grid; carries no meaning
  readonly series: readonly string[]; // told apart by those who confuse red and green, too
  readonly mark: string;
  readonly event: string;
};

/** One for each mode; the order of the series is the same in both. */
export const PALETTES: Readonly<Record<ChartMode, Palette>> = {
  light: {
    ground: "#ffffff",
    text: "#1d2129",
    faint: "#d9dce3",
    series: ["#c2410c", "#0b6bb8", "#4d6b12", "#86198f", "#8a6100", "#475569"],
    mark: "#5b6472",
    event: "#7a3e9d",
  },
  dark: {
    ground: "#1a1d21",
    text: "#e8e9eb",
    faint: "#3a3f47",
    series: ["#ff9a5c", "#62b5f5", "#a8cf5a", "#e08bea", "#e6c15a", "#a9b4c4"],
    mark: "#a3acba",
    event: "#c9a1e8",
  },
};
