import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import type { Day } from "#src/core/day.ts";
import type { Ambition } from "#src/core/promise/ambition.ts";
import { type PromiseKind, promiseKindSchema } from "#src/core/promise/client-promise.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { writePromisePlace } from "./promise-place.ts";
import { count, sayDay } from "./say-day.ts";
import { PROMISE_KIND, sayAmbition } from "./say-promise.ts";

export const PROMISE_TITLE = "Promise";

/** action_id of every input; the block_id names the field. */
export const PROMISE_INPUT = "value";

const LONGEST_WHAT = 300;

/** What the form holds; null: not filled in yet. */
export type PromiseForm = {
  readonly caseId: string;
  readonly clientName: string;
  readonly kind: PromiseKind;
  readonly what: string | null;
  readonly owner: string; // Slack user id
  readonly dueOn: Day | null;
  readonly warning: { readonly ambitions: readonly Ambition[]; readonly ownerName: string } | null;
  readonly warnedOf: readonly string[]; // by earlier warnings
};

/** The form of a new promise; with a warning it asks once more (FI-091). */
export function presentPromiseForm(form: PromiseForm): ModalView {
  const { caseId, clientName, warning } = form;
  const now = warning?.ambitions.map(({ is }) => is) ?? [];
  const warnedOf = [...new Set([...form.warnedOf, ...now])];
  return {
    type: "modal",
    callback_id: VIEW.makePromise,
    private_metadata: writePromisePlace({ caseId, clientName, warnedOf }),
    title: plain(PROMISE_TITLE, LIMIT.modalTitle),
    submit: plain(warning === null ? "Promise" : "Promise it all the same", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      ...presentWarning(form),
      section(`*${escapeMrkdwn(clientName)}*`),
      presentKind(form.kind),
      presentWhat(form.what),
      {
        type: "input",
        block_id: "owner",
        label: plain("Who sees to it"),
        element: { type: "users_select", action_id: PROMISE_INPUT, initial_user: form.owner },
      },
      {
        type: "input",
        block_id: "dueOn",
        label: plain("By which day"),
        hint: plain("I remind them before the day and on it. Promise less, and keep it."),
        element: {
          type: "datepicker",
          action_id: PROMISE_INPUT,
          ...(form.dueOn === null ? {} : { initial_date: form.dueOn }),
        },
      },
    ],
  };
}

function presentWarning({ warning }: PromiseForm): KnownBlock[] {
  if (warning === null) return [];
  const { ambitions, ownerName } = warning;
  const lines = ambitions.map((one) => `•  ${escapeMrkdwn(sayAmbition(one, ownerName))}`);
  return [
    section(`⚠️ *Is this sure?* Better to promise less and keep it.\n${lines.join("\n")}`),
    context("Change it below, or send it once more as it is."),
  ];
}

function presentKind(kind: PromiseKind): InputBlock {
  const options: PlainTextOption[] = promiseKindSchema.options.map((value) => ({
    value,
    text: plain(PROMISE_KIND[value]),
  }));
  const initial = options.find(({ value }) => value === kind);
  return {
    type: "input",
    block_id: "kind",
    label: plain("What kind"),
    element: {
      type: "radio_buttons",
      action_id: PROMISE_INPUT,
      options,
      ...(initial === undefined ? {} : { initial_option: initial }),
    },
  };
}

function presentWhat(what: string | null): InputBlock {
  return {
    type: "input",
    block_id: "what",
    label: plain("What exactly"),
    element: {
      type: "plain_text_input",
      action_id: PROMISE_INPUT,
      max_length: LONGEST_WHAT,
      placeholder: plain("The missing two boxes are at their door"),
      ...(what === null || what === "" ? {} : { initial_value: what }),
    },
  };
}

type Noted = {
  readonly clientName: string;
  readonly what: string;
  readonly ownerName: string;
  readonly dueOn: Day;
};

/** Shown when it is kept in mind: what, who and when, and what I shall do about it. */
export function presentPromiseNoted(noted: Noted, remindDays: number, today: Day): ModalView {
  const { clientName, what, ownerName, dueOn } = noted;
  const before = remindDays === 0 ? "" : `${count(remindDays, "day")} before and `;
  return {
    type: "modal",
    title: plain(PROMISE_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks: [
      section(
        `🤝 *${escapeMrkdwn(clientName)}*: ${escapeMrkdwn(what)}\n${escapeMrkdwn(ownerName)}, by *${sayDay(dueOn, today)}*`,
      ),
      context(
        `I remind ${escapeMrkdwn(ownerName)} ${before}on the day, and tell the manager after it.`,
      ),
    ],
  };
}
