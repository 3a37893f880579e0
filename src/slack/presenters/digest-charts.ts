import type { KeptDigest } from "#src/core/digest/kept-digest.ts";
import type { ChartSpec } from "#src/core/report/chart-spec.ts";
import { FACTORS } from "#src/core/reason/factor.ts";
import { sayFactor } from "./say-digest-reasons.ts";
import { sayDay } from "./say-day.ts";

const FEW_SPANS = 3; // fewer show no course of things

/** The two pictures beneath a digest; left out where there is too little to draw. */
export function digestCharts(digest: KeptDigest): ChartSpec[] {
  return [...drawTrend(digest), ...drawReasons(digest)];
}

function drawTrend({ trend, asOf }: KeptDigest): ChartSpec[] {
  if (trend.length < FEW_SPANS) return [];
  return [
    {
      kind: "bars",
      title: "Clients lost and regained, by week",
      unit: "clients",
      labels: trend.map(({ from }) => sayDay(from, asOf.day)),
      series: [
        { name: "Lost", values: trend.map(({ lost }) => lost) },
        { name: "Regained", values: trend.map(({ regained }) => regained) },
      ],
    },
  ];
}

function drawReasons({ reasons: { factors } }: KeptDigest): ChartSpec[] {
  const named = FACTORS.filter((factor) => factors[factor].lapses > 0);
  if (named.length < 2) return [];
  return [
    {
      kind: "bars",
      title: "Why they left",
      unit: "clients",
      labels: named.map(sayFactor),
      series: [
        { name: "All", values: named.map((factor) => factors[factor].lapses) },
        { name: "Confirmed", values: named.map((factor) => factors[factor].confirmed) },
      ],
    },
  ];
}
