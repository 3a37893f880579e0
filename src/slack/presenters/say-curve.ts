import type { AlertRules } from "#src/core/lapse/alert-rules.ts";
import { curveRows } from "#src/core/lapse/model/curve-rows.ts";
import type { AlertCurve } from "#src/core/lapse/model/lapse-model.ts";
import { percent } from "./evidence-rows.ts";
import { count } from "./say-day.ts";

/** What other thresholds of the silence rule would have brought on the company's own past; mrkdwn. */
export function sayCurve({ curve, speaksFrom }: AlertRules): string {
  if (speaksFrom === null)
    return "Your past is too short to learn from, so rules of thumb watch over silent clients until then, and these two settings wait.";
  const now = `*Now it speaks from ${percent(speaksFrom)} on.*`;
  if (curve === null)
    return `${now} Your past is too short to show what other numbers would bring.`;
  return [`${now} ${sayReplay(curve)}`, ...drawTable(curve)].join("\n");
}

function sayReplay({ days, ninetyDayAlerts, clientShare }: AlertCurve): string {
  const ninety = count(Math.round(ninetyDayAlerts / clientShare), "alert");
  const span = `${Math.round(days / 30)} months`;
  return `Tried on ${span} of your own past; right means no order within two months. The model has learned from these months too, so expect a little less. 90 days of silence would have given ${ninety}.`;
}

function drawTable(curve: AlertCurve): string[] {
  const rows = curveRows(curve).map(({ chance, alerts, rightShare }) =>
    [percent(chance).padStart(9), String(alerts).padStart(8), percent(rightShare).padStart(7)].join(
      "",
    ),
  );
  return rows.length === 0 ? [] : ["```", "sure from  alerts  right", ...rows, "```"];
}
