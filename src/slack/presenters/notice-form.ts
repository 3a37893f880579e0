import type { InputBlock, ModalView } from "@slack/types";
import { NOTICE_KINDS } from "#src/core/care/notice.ts";
import { addDays, type Day } from "#src/core/day.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { context, plain } from "./mrkdwn.ts";
import { NOTICE_KIND, sayNoticeProblem } from "./notice-words.ts";
import type { NoticeProblem } from "#src/core/care/notice.ts";

/** block_id of each input is the notice's field; its action_id is always `value`. */
export const NOTICE_VALUE = "value";

const LONGEST = 500; // characters

/** A change is announced: what, from when, what the client gains, how we help (FI-189). `windowId`: what lies beneath. */
export function presentNoticeForm(
  windowId: string,
  { today, noticeDays }: { today: Day; noticeDays: number },
): ModalView {
  const options = NOTICE_KINDS.map((kind) => ({ value: kind, text: plain(NOTICE_KIND[kind]) }));
  const [first] = options;
  return {
    type: "modal",
    callback_id: VIEW.newNotice,
    private_metadata: windowId,
    title: plain("New change", LIMIT.modalTitle),
    submit: plain("Tell the team", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      {
        type: "input",
        block_id: "kind",
        label: plain("What is it about?"),
        element: {
          type: "static_select",
          action_id: NOTICE_VALUE,
          options,
          ...(first === undefined ? {} : { initial_option: first }),
        },
      },
      typed("what", "What changes?", { hint: "One plain sentence, as a client would say it." }),
      typed("gain", "What does the client gain by it?", {
        hint: "For instance: they can follow at which stage their order is.",
      }),
      typed("help", "How do we help them with it?", { optional: true }),
      {
        type: "input",
        block_id: "effectiveOn",
        label: plain("From which day?"),
        hint: plain(
          `At least ${noticeDays} days from today, so that everybody hears of it before.`,
        ),
        element: {
          type: "datepicker",
          action_id: NOTICE_VALUE,
          initial_date: addDays(today, noticeDays),
        },
      },
      context("It goes to whoever looks after clients who bought within a year; they tell them."),
    ],
  };
}

type Typed = { readonly hint?: string; readonly optional?: boolean };

function typed(block_id: string, label: string, { hint, optional = false }: Typed): InputBlock {
  return {
    type: "input",
    block_id,
    optional,
    label: plain(label),
    ...(hint === undefined ? {} : { hint: plain(hint, LIMIT.sectionText) }),
    element: {
      type: "plain_text_input",
      action_id: NOTICE_VALUE,
      multiline: true,
      max_length: LONGEST,
    },
  };
}

/** By block_id. */
export function sayNoticeProblems(
  problems: readonly NoticeProblem[],
  today: Day,
): Record<string, string> {
  return Object.fromEntries(
    problems.map((problem) => [problem.field, sayNoticeProblem(problem, today)]),
  );
}
