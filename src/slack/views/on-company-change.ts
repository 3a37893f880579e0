import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import { isDay } from "#src/core/day.ts";
import { changeKindSchema } from "#src/core/report/company-change.ts";
import { drawReportWindow, type ReportDeps } from "../actions/on-report.ts";
import { fillModal } from "../fill-modal.ts";
import { CHANGE_VALUE, readReportPlace, REPORT_TITLE } from "../presenters/report-window.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

const Chosen = z.object({ selected_option: z.object({ value: changeKindSchema }) });
const Typed = z.object({ value: z.string() });
const Picked = z.object({ selected_date: z.string().refine(isDay) });
const Carried = z.object({ windowId: z.string(), place: z.string() });

const PROBLEM = {
  "not-a-manager": { what: "Only managers and admins record changes. Ask yours." },
  empty: { what: "Say in a few words what changed." },
  "to-come": { on: "Choose a day that has come: it is about what clients felt." },
} as const;

/** Kept and shown in the window beneath, or sent back with what is wrong beneath its field. */
export function onCompanyChange(deps: ReportDeps) {
  return async ({ ack, body, client, view }: SubmitArgs): Promise<void> => {
    const refuse = (errors: Record<string, string>): Promise<void> =>
      ack({ response_action: "errors", errors });
    const { values } = view.state;
    const kind = Chosen.safeParse(values["kind"]?.[CHANGE_VALUE]);
    const what = Typed.safeParse(values["what"]?.[CHANGE_VALUE]);
    const on = Picked.safeParse(values["on"]?.[CHANGE_VALUE]);
    if (!kind.success) return refuse({ kind: "Choose one." });
    if (!what.success) return refuse(PROBLEM.empty);
    if (!on.success) return refuse({ on: "Choose a day." });
    const by = body.user.id;
    const outcome = await deps.recordChange({
      by,
      kind: kind.data.selected_option.value,
      what: what.data.value,
      on: on.data.selected_date,
    });
    if (!outcome.ok) return refuse(PROBLEM[outcome.why]);
    await ack();
    const { windowId, place } = Carried.parse(JSON.parse(view.private_metadata));
    const at = { ...readReportPlace(place), by };
    await fillModal(client, { viewId: windowId, title: REPORT_TITLE }, () =>
      drawReportWindow(deps, at, "✅ Recorded."),
    );
  };
}
