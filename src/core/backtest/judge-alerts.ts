import { cutBefore, type OrderHistory } from "../lapse/model/order-history.ts";
import { quantile } from "../lapse/quantile.ts";
import { medianGapDays, silentDays, staysSilent, yearSpend } from "./history-figures.ts";
import type { MorningAlert } from "./method.ts";
import { LOOK_AHEAD_DAYS, STRICT_GAPS } from "./protocol.ts";

export type Alert = MorningAlert & { readonly day: number };

/** An alert and what became of it. */
export type JudgedAlert = Alert & {
  readonly clientId: string;
  readonly silentDays: number; // on the day of the alert
  readonly spend: number; // of the 365 days before, minor units
  readonly isRight: boolean; // no order in the next 60 days
  readonly isStrictlyRight: boolean; // none in max(60, 2 x the client's usual gap) days either
};

export type DailyFigures = {
  readonly alerts: number;
  readonly right: number | null; // share; null without alerts
  readonly strictlyRight: number | null;
  readonly rightByMoney: number | null; // share of the alerted clients' spend of the past year; null: they spent nothing
  readonly medianSilence: number | null; // days
};

/** Compares alerts with the orders that came after them. */
export function judgeAlerts(
  alerts: readonly Alert[],
  histories: readonly OrderHistory[],
): JudgedAlert[] {
  return alerts.map((alert) => {
    const whole = histories[alert.place];
    if (whole === undefined) throw new Error(`there is no client at place ${alert.place}`);
    const { day } = alert;
    const past = cutBefore(whole, day);
    const strictDays = Math.max(LOOK_AHEAD_DAYS, STRICT_GAPS * (medianGapDays(past) ?? 0));
    return {
      ...alert,
      clientId: whole.clientId,
      silentDays: silentDays(past, day) ?? 0,
      spend: yearSpend(past, day),
      isRight: staysSilent(whole, day, LOOK_AHEAD_DAYS),
      isStrictlyRight: staysSilent(whole, day, strictDays),
    };
  });
}

export function summariseAlerts(alerts: readonly JudgedAlert[]): DailyFigures {
  const spend = sumOf(alerts, (alert) => alert.spend);
  const shareWhere = (is: (alert: JudgedAlert) => boolean): number | null =>
    alerts.length === 0 ? null : alerts.filter(is).length / alerts.length;
  return {
    alerts: alerts.length,
    right: shareWhere((alert) => alert.isRight),
    strictlyRight: shareWhere((alert) => alert.isStrictlyRight),
    rightByMoney:
      spend === 0 ? null : sumOf(alerts, (alert) => (alert.isRight ? alert.spend : 0)) / spend,
    medianSilence:
      alerts.length === 0
        ? null
        : quantile(
            alerts.map((alert) => alert.silentDays),
            0.5,
          ),
  };
}

function sumOf(alerts: readonly JudgedAlert[], valueOf: (alert: JudgedAlert) => number): number {
  return alerts.reduce((sum, alert) => sum + valueOf(alert), 0);
}
