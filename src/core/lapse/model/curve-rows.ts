import type { AlertCurve } from "./lapse-model.ts";

/** What alerting from a chance on would have brought, for all clients. */
export type CurveRow = {
  readonly chance: number;
  readonly alerts: number; // rounded, where a sample was replayed
  readonly rightShare: number; // 0 to 1
};

const SHOWN = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
const NEAR = 1e-6;

/** A few points of the curve for people to choose by; those without an alert are left out. */
export function curveRows({ points, clientShare }: AlertCurve): CurveRow[] {
  return SHOWN.flatMap((chance): CurveRow[] => {
    const point = points.find((each) => Math.abs(each.chance - chance) < NEAR);
    if (point === undefined || point.alerts === 0) return [];
    const { alerts, right } = point;
    return [{ chance, alerts: Math.round(alerts / clientShare), rightShare: right / alerts }];
  });
}
