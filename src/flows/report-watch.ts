import { viewerOf } from "#src/core/access/scope.ts";
import { maySeeCase } from "#src/core/case/may-see-case.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import type { WatchView } from "#src/core/watch/watch-view.ts";
import type { WatchedOrder, WatchStage } from "#src/core/watch/watched-order.ts";

/** What a save comes to; the watch is as the report left it. */
export type WatchReport =
  | { readonly ok: true; readonly watch: WatchView }
  | {
      readonly ok: false;
      readonly why: "no-such-order" | "told-before" | "not-yours" | "no-words" | "day-not-ahead";
    };

type OnOrder = {
  readonly workspaceId: string;
  readonly watchedOrderId: string;
  readonly today: Day;
};
type Click = OnOrder & { readonly by: string }; // Slack user id

export type ReportWatchDeps = {
  findMember(slackUserId: string): Promise<Member>;
  loadWatchedOrder(
    watchedOrderId: string,
  ): Promise<{ readonly watch: WatchView; readonly order: WatchedOrder } | null>;
  saveStage(report: OnOrder & { readonly stage: WatchStage }): Promise<WatchReport>;
  saveSlip(report: OnOrder & { readonly what: string }): Promise<WatchReport>;
  savePromisedDay(report: OnOrder & { readonly on: Day }): Promise<WatchReport>;
};

/** A stage of a watched order went well (FI-090). */
export async function reportStage(
  deps: ReportWatchDeps,
  { by, ...report }: Click & { readonly stage: WatchStage },
): Promise<WatchReport> {
  if (!(await maySee(deps, by, report.watchedOrderId))) return { ok: false, why: "not-yours" };
  return deps.saveStage(report);
}

/** Something went wrong with it: the carer and the managers hear of it at once. */
export async function reportSlip(
  deps: ReportWatchDeps,
  { by, what, ...report }: Click & { readonly what: string },
): Promise<WatchReport> {
  const words = what.trim();
  if (words === "") return { ok: false, why: "no-words" };
  if (!(await maySee(deps, by, report.watchedOrderId))) return { ok: false, why: "not-yours" };
  return deps.saveSlip({ ...report, what: words });
}

/** The delivery day that the client was told; a day that has gone by is no promise. */
export async function setDeliveryDay(
  deps: ReportWatchDeps,
  { by, ...report }: Click & { readonly on: Day },
): Promise<WatchReport> {
  if (report.on < report.today) return { ok: false, why: "day-not-ahead" };
  if (!(await maySee(deps, by, report.watchedOrderId))) return { ok: false, why: "not-yours" };
  return deps.savePromisedDay(report);
}

/** An order that is not there is left to the save, which says so. */
async function maySee(deps: ReportWatchDeps, by: string, watchedOrderId: string): Promise<boolean> {
  const found = await deps.loadWatchedOrder(watchedOrderId);
  if (found === null) return true;
  return maySeeCase(viewerOf(await deps.findMember(by)), found.watch.privacy);
}
