import { asJson, asText, type Json } from "../json.ts";
import { limits } from "./limits.ts";
import { at, checkList, checkObject, checkString, type Report, say } from "./report.ts";

/** A data_visualization block: `pie` has segments; `bar`, `line` and `area` have series of points. */
export function checkChart(report: Report, block: Json): void {
  const { title, series, points, label } = limits.chart;
  checkString(at(report, "title"), block["title"], { max: title });
  const place = at(report, "chart");
  const chart = checkObject(place, block["chart"]);
  switch (chart["type"]) {
    case "pie":
      checkPoints(at(place, "segments"), chart["segments"], series);
      return;
    case "bar":
    case "line":
    case "area": {
      const list = checkList(at(place, "series"), chart["series"], { max: series });
      for (const [index, one] of list.entries()) {
        const own = at(at(place, "series"), index);
        checkString(at(own, "name"), asJson(one)["name"], { max: label });
        checkPoints(at(own, "data"), asJson(one)["data"], points);
      }
      return;
    }
    default:
      say(at(place, "type"), `unsupported type: ${asText(chart["type"])}`);
  }
}

function checkPoints(report: Report, points: unknown, max: number): void {
  for (const [index, raw] of checkList(report, points, { max }).entries()) {
    const point = checkObject(at(report, index), raw);
    checkString(at(at(report, index), "label"), point["label"], { max: limits.chart.label });
    if (typeof point["value"] !== "number")
      say(at(at(report, index), "value"), "must provide a number");
  }
}
