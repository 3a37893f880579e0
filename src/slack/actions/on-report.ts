import type {
  AllMiddlewareArgs,
  BlockButtonAction,
  BlockStaticSelectAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { Day } from "#src/core/day.ts";
import type { ChangeKind } from "#src/core/report/company-change.ts";
import { isQuarter } from "#src/core/report/quarter.ts";
import type { ChangeOutcome, ReportShown } from "#src/flows/show-report.ts";
import type { ReportView } from "#src/flows/gather-report.ts";
import type { PostReportOutcome } from "#src/flows/send-report.ts";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import {
  LAST_QUARTER,
  presentChangeForm,
  presentReportWindow,
  readReportPlace,
  REPORT_TITLE,
  type ReportPlace,
  WHOLE_COMPANY,
} from "../presenters/report-window.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;
type SelectArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockStaticSelectAction>;

type At = ReportPlace & { readonly by: string };

export type ReportDeps = {
  readonly showReport: (
    at: At,
  ) => Promise<{ ok: true; shown: ReportShown } | { ok: false; why: "not-a-manager" }>;
  readonly postReport: (at: At) => Promise<PostReportOutcome | { ok: false; why: "not-a-manager" }>;
  readonly drawFile: (
    view: ReportView,
    kind: "csv" | "html",
  ) => Promise<{ readonly name: string; readonly content: string }>;
  readonly recordChange: (given: {
    by: string;
    kind: ChangeKind;
    what: string;
    on: Day;
  }) => Promise<ChangeOutcome>;
  readonly withdrawChange: (asked: { by: string; id: string }) => Promise<boolean>;
  readonly today: () => Day;
};

const REFUSAL =
  "The quarterly report is for managers and admins. Your own cases and promises are on my Home tab.";

/** The window, for managers and admins. */
export async function drawReportWindow(
  { showReport }: ReportDeps,
  at: At,
  news: string | null = null,
): Promise<ModalView> {
  const found = await showReport(at);
  if (!found.ok) return sayInModal(REPORT_TITLE, REFUSAL);
  return presentReportWindow(found.shown, news);
}

/** A button that opens the last quarter. */
export function onReport(deps: ReportDeps) {
  return async ({ ack, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const at = { ...LAST_QUARTER, by: body.user.id };
    await openHere(client, { body, title: REPORT_TITLE }, () => drawReportWindow(deps, at));
  };
}

/** The menus of quarters and of teams. */
export function onReportChosen(deps: ReportDeps, which: "quarter" | "team") {
  return async ({ ack, action, body, client }: SelectArgs): Promise<void> => {
    await ack();
    const { view } = body;
    if (view === undefined) return;
    const place = readReportPlace(view.private_metadata);
    const { value } = action.selected_option;
    const chosen =
      which === "quarter"
        ? { ...place, quarter: isQuarter(value) ? value : null }
        : { ...place, teamId: value === WHOLE_COMPANY ? null : value };
    const at = { ...chosen, by: body.user.id };
    await fillModal(client, { viewId: view.id, title: REPORT_TITLE }, () =>
      drawReportWindow(deps, at),
    );
  };
}

export function onPostReport(deps: ReportDeps) {
  return async (args: ButtonArgs): Promise<void> =>
    inWindow(args, async (at) => drawReportWindow(deps, at, sayPosted(await deps.postReport(at))));
}

function sayPosted(outcome: PostReportOutcome | { ok: false; why: "not-a-manager" }): string {
  if (outcome.ok) return "✅ It is being posted in the managers’ channel.";
  switch (outcome.why) {
    case "goes-on":
      return "The quarter goes on: it can be posted when it is over.";
    case "no-channel":
      return "No managers’ channel is set for it: an admin names one in the settings, for a team under its people.";
    case "posted":
      return "It stands in the managers’ channel already, as it was counted then.";
    case "not-a-manager":
      return REFUSAL;
  }
}

/** The file goes to whoever clicked, in private. */
export function onReportFile(deps: ReportDeps, kind: "csv" | "html") {
  return async (args: ButtonArgs): Promise<void> =>
    inWindow(args, async (at) => {
      const found = await deps.showReport(at);
      if (!found.ok) return sayInModal(REPORT_TITLE, REFUSAL);
      await sendFile(args.client, at.by, await deps.drawFile(found.shown.view, kind));
      return presentReportWindow(found.shown, "✅ The file is in our direct message.");
    });
}

async function sendFile(
  client: WebClient,
  to: string,
  { name, content }: { readonly name: string; readonly content: string },
): Promise<void> {
  const { channel } = await client.conversations.open({ users: to });
  if (channel?.id === undefined) throw new Error("Slack named no direct message");
  await client.files.uploadV2({ channel_id: channel.id, filename: name, content });
}

export function onRemoveChange(deps: ReportDeps) {
  return async (args: ButtonArgs): Promise<void> =>
    inWindow(args, async (at) => {
      const id = z.guid().safeParse(args.action.value);
      const isGone = id.success && (await deps.withdrawChange({ by: at.by, id: id.data }));
      return drawReportWindow(deps, at, isGone ? "✅ Removed." : "It is not there any more.");
    });
}

/** A form on top of the window. */
export function onNewChange({ today }: Pick<ReportDeps, "today">) {
  return async ({ ack, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { view } = body;
    if (view === undefined) return;
    const carried = JSON.stringify({ windowId: view.id, place: view.private_metadata });
    await client.views.push({
      trigger_id: body.trigger_id,
      view: presentChangeForm(carried, today()),
    });
  };
}

async function inWindow(
  { ack, body, client }: ButtonArgs,
  draw: (at: At) => Promise<ModalView>,
): Promise<void> {
  await ack();
  const { view } = body;
  if (view === undefined) return;
  const at = { ...readReportPlace(view.private_metadata), by: body.user.id };
  await fillModal(client, { viewId: view.id, title: REPORT_TITLE }, () => draw(at));
}
