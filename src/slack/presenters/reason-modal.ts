import type { ContextBlock, InputBlock, ModalView, Option, PlainTextOption } from "@slack/types";
import { adviseOn } from "#src/core/reason/advise.ts";
import {
  CONFIDENCES,
  type Confidence,
  LONGEST_WORDS,
  REASON_SOURCES,
  type ReasonEntry,
  type ReasonProblem,
  type ReasonSource,
} from "#src/core/reason/reason-entry.ts";
import type { RecordedReason } from "#src/core/reason/recorded-reason.ts";
import {
  groupOf,
  isSayable,
  REASON_IDS,
  type ReasonGroup,
  type ReasonId,
  REASONS,
} from "#src/core/reason/taxonomy.ts";
import type { EmployeeProblem } from "#src/core/reason/employee-meant.ts";
import type { FollowUp } from "#src/core/reason/follow-up.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { pickEmployee, sayEmployeeProblem } from "./reason-employee.ts";
import { sayAdvice } from "./say-advice.ts";
import { sayContradictions, sayFollowUp } from "./say-ledger.ts";
import { sayReasonInFull } from "./say-reason.ts";

/** block_id of each input is the entry's field; its action_id is always `value`. */
const REASON_VALUE = "value";

const GROUP_LABEL: Readonly<Record<ReasonGroup, string>> = {
  A: "A · On their side",
  B: "B · On ours",
  C: "C · A competitor",
  other: "Other",
};

const SOURCE_LABEL: Readonly<Record<ReasonSource, string>> = {
  "client-words": "They said so",
  data: "Our data shows it",
  "rep-guess": "It is my guess",
};

const CONFIDENCE_LABEL: Readonly<Record<Confidence, string>> = {
  low: "Not very",
  medium: "Fairly",
  high: "Quite sure",
};

const EARLIER_SHOWN = 3;

export type ReasonForm = {
  readonly caseId: string;
  readonly clientName: string;
  readonly entries: readonly RecordedReason[]; // newest first, those the reader may see
  readonly colleagues: readonly { readonly memberId: string; readonly name: string }[];
};

/** What the form begins with; nothing of it is recorded before it is saved. */
export type ReasonBeginning = {
  readonly stated: ReasonId | null;
  readonly words: string | null; // the client's own
};

const EMPTY: ReasonBeginning = { stated: null, words: null };

/** The form that adds one entry to a case's ledger. */
export function presentReasonModal(
  { caseId, clientName, entries, colleagues }: ReasonForm,
  { stated, words }: ReasonBeginning = EMPTY,
): ModalView {
  return {
    type: "modal",
    callback_id: VIEW.recordReason,
    private_metadata: caseId,
    title: plain("Record the reason", LIMIT.modalTitle),
    submit: plain("Save", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      section(`Why did *${escapeMrkdwn(clientName)}* stop ordering?`),
      ...presentEarlier(entries),
      pickReason("stated", "What did they say?", { isOffered: isSayable, first: stated }),
      pickReason("real", "What was it really, as far as you can tell?", {
        isOffered: () => true,
        first: null,
      }),
      pickOne("source", "How do you know?", {
        options: REASON_SOURCES.map((value) => option(SOURCE_LABEL[value], value)),
        first: "client-words",
      }),
      typeWords(words),
      pickOne("confidence", "How sure are you?", {
        options: CONFIDENCES.map((value) => option(CONFIDENCE_LABEL[value], value)),
        first: "medium",
      }),
      ...pickEmployee(colleagues),
      context(
        "What points at one of our people is seen by managers and by you, nobody else. A manager takes the case from there.",
      ),
    ],
  };
}

function presentEarlier(entries: readonly RecordedReason[]): ContextBlock[] {
  if (entries.length === 0) return [];
  const said = entries.slice(0, EARLIER_SHOWN).map(sayEntry).join("\n");
  const more = entries.length - EARLIER_SHOWN;
  const odd = sayContradictions(entries);
  return [
    context(`Recorded so far:\n${said}${more > 0 ? `\nand ${more} more` : ""}`),
    ...(odd.length === 0 ? [] : [context(odd.join("\n"))]),
  ];
}

function sayEntry(entry: RecordedReason): string {
  const by = entry.recorderName === null ? "" : ` · ${entry.recorderName}`;
  return `• ${escapeMrkdwn(`${sayReasonInFull(entry)}${by}`)}`;
}

function pickReason(
  block_id: "stated" | "real",
  label: string,
  { isOffered, first }: { isOffered: (id: ReasonId) => boolean; first: ReasonId | null },
): InputBlock {
  const groups: ReasonGroup[] = ["A", "B", "C", "other"];
  const initial = first !== null && isOffered(first) ? first : null;
  return {
    type: "input",
    block_id,
    optional: true,
    label: plain(label),
    element: {
      type: "static_select",
      action_id: REASON_VALUE,
      placeholder: plain("Choose"),
      option_groups: groups.map((group) => ({
        label: plain(GROUP_LABEL[group]),
        options: REASON_IDS.filter((id) => groupOf(id) === group && isOffered(id)).map((id) =>
          option(REASONS[id].label, id),
        ),
      })),
      ...(initial === null ? {} : { initial_option: option(REASONS[initial].label, initial) }),
    },
  };
}

function pickOne(
  block_id: "source" | "confidence",
  label: string,
  { options, first }: { options: PlainTextOption[]; first: string },
): InputBlock {
  const initial = options.find(({ value }) => value === first);
  return {
    type: "input",
    block_id,
    label: plain(label),
    element: {
      type: "radio_buttons",
      action_id: REASON_VALUE,
      options,
      ...(initial === undefined ? {} : { initial_option: initial }),
    },
  };
}

function typeWords(words: string | null): InputBlock {
  return {
    type: "input",
    block_id: "words",
    optional: true,
    label: plain("Their own words"),
    hint: plain("As they said it, in their language."),
    element: {
      type: "plain_text_input",
      action_id: REASON_VALUE,
      multiline: true,
      max_length: LONGEST_WORDS,
      ...(words === null || words === "" ? {} : { initial_value: words.slice(0, LONGEST_WORDS) }),
    },
  };
}

function option(text: string, value: string): PlainTextOption & Option {
  return { text: plain(text, LIMIT.optionText), value };
}

/** What is wrong with a submitted form, by block. */
export function sayReasonProblems(
  problems: readonly (ReasonProblem | EmployeeProblem)[],
): Record<string, string> {
  return Object.fromEntries(
    problems.map((problem) => [
      problem.field,
      problem.field === "aboutId" || problem.field === "aboutRole"
        ? sayEmployeeProblem(problem)
        : sayProblem(problem),
    ]),
  );
}

function sayProblem(problem: ReasonProblem): string {
  switch (problem.why) {
    case "no-reason":
      return "Choose what they said, or what it really was, or both.";
    case "words-missing":
      return "Write down what they said, or choose another source above.";
    case "words-too-long":
      return `Shorten this to ${LONGEST_WORDS} characters; it has ${problem.length}.`;
    case "guess-too-sure":
      return "A guess cannot be sure. Choose one of the others, or another source above.";
  }
}

export type SavedReason = {
  readonly entry: ReasonEntry;
  readonly followUp: FollowUp | null;
  readonly isWithdrawn: boolean;
};

const WITHDRAWN =
  "🔒 A manager takes this case from here and has been told. Leave the contact to them, and keep this to yourself.";

/** After saving: what was kept, what to ask next, and what the method advises. */
export function presentReasonSaved({ entry, followUp, isWithdrawn }: SavedReason): ModalView {
  const said = escapeMrkdwn(sayReasonInFull(entry));
  return {
    type: "modal",
    title: plain("Recorded", LIMIT.modalTitle),
    close: plain("Done", LIMIT.modalTitle),
    blocks: [
      section(`✅ Recorded: ${clip(said, LIMIT.headerText * 2)}`),
      ...(followUp === null ? [] : [section(sayFollowUp(followUp))]),
      section(isWithdrawn ? WITHDRAWN : sayAdvice(adviseOn(entry)).join("\n")),
    ],
  };
}
