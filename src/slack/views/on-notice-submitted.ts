import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import { NOTICE_KINDS, type NoticeText, noticeTextSchema } from "#src/core/care/notice.ts";
import type { MakeNoticeOutcome } from "#src/flows/plan-notice.ts";
import { drawNotices, type NoticeWindowDeps } from "../actions/on-notice.ts";
import { fillModal } from "../fill-modal.ts";
import { NOTICE_VALUE, sayNoticeProblems } from "../presenters/notice-form.ts";
import { NOTICE_TITLE } from "../presenters/notice-window.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

export type MakeNoticeDeps = NoticeWindowDeps & {
  readonly makeNotice: (given: { by: string; text: NoticeText }) => Promise<MakeNoticeOutcome>;
};

const Chosen = z.object({ selected_option: z.object({ value: z.enum(NOTICE_KINDS) }) });
const Typed = z.object({ value: z.string().nullish() });
const Picked = z.object({ selected_date: z.string().nullish() });

/** Kept and told, or sent back with all that is wrong beneath its field. */
export function onNoticeSubmitted(deps: MakeNoticeDeps) {
  return async ({ ack, body, client, view }: SubmitArgs): Promise<void> => {
    const refuse = (errors: Record<string, string>): Promise<void> =>
      ack({ response_action: "errors", errors });
    const { values } = view.state;
    const typed = (block: string): string =>
      Typed.parse(values[block]?.[NOTICE_VALUE]).value?.trim() ?? "";
    const picked = Picked.parse(values["effectiveOn"]?.[NOTICE_VALUE]);
    const effectiveOn = picked.selected_date ?? null;
    if (effectiveOn === null) return refuse({ effectiveOn: "Choose a day." });
    const help = typed("help");
    const text = noticeTextSchema.parse({
      kind: Chosen.parse(values["kind"]?.[NOTICE_VALUE]).selected_option.value,
      what: typed("what"),
      gain: typed("gain"),
      help: help === "" ? null : help,
      effectiveOn,
    });
    const made = await deps.makeNotice({ by: body.user.id, text });
    if (!made.ok && made.why === "not-a-manager")
      return refuse({ what: "Only managers and admins plan a change. Ask yours." });
    if (!made.ok) return refuse(sayNoticeProblems(made.problems, deps.today()));
    await ack();
    const viewId = view.private_metadata;
    if (viewId === "") return;
    await fillModal(client, { viewId, title: NOTICE_TITLE }, () => drawNotices(deps, body.user.id));
  };
}
