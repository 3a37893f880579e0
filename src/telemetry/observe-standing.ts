import type { Meter, ObservableGauge } from "@opentelemetry/api";
import { METRICS, type MetricName } from "./metrics.ts";

/** One figure of how things stand: `of` tells apart what a metric counts separately. */
export type StandingFigure = {
  readonly metric: MetricName;
  readonly of?: string; // a job's or a rule's name, an outcome
  readonly value: number;
};

/** Reads how things stand whenever the meter's figures are collected; what cannot be read is left out and told. */
export function observeStanding(
  meter: Meter,
  read: () => Promise<readonly StandingFigure[]>,
  onFault: (fault: unknown) => void,
): void {
  const gauges = new Map<string, ObservableGauge>();
  for (const [name, { kind, unit, says }] of Object.entries(METRICS))
    if (kind === "gauge")
      gauges.set(name, meter.createObservableGauge(name, { unit, description: says }));
  meter.addBatchObservableCallback(
    async (result) => {
      try {
        for (const { metric, of, value } of await read()) {
          const gauge = gauges.get(metric);
          if (gauge !== undefined) result.observe(gauge, value, of === undefined ? {} : { of });
        }
      } catch (fault) {
        onFault(fault);
      }
    },
    [...gauges.values()],
  );
}
