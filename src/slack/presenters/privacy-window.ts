import type { KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import type { FoundSubject, SubjectRef } from "#src/core/privacy/data-subject.ts";
import { HELD_DATA } from "#src/core/privacy/held-data.ts";
import type { PrivacyView, Weighed } from "#src/flows/show-privacy.ts";
import { ACTION, LIMIT, VIEW } from "../vocabulary.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";

export const PRIVACY_TITLE = "Data and privacy";
export const PRIVACY_KIND = { block: "kind", action: "kind" } as const;
export const PRIVACY_TEXT = { block: "who", action: "who" } as const;
export const PRIVACY_CONFIRM = { block: "confirm", action: "confirm" } as const;
export const CONFIRM_WORD = "ERASE";

const KIND_OPTIONS = [
  { text: "A client", value: "client" },
  { text: "A contact at a client", value: "contact" },
  { text: "One of ours", value: "user" },
] as const;

/** `client:<id>`, as buttons carry it. */
function subjectValue({ kind, id }: SubjectRef): string {
  return `${kind}:${id}`;
}

export type PrivacyNews = {
  readonly news: string | null; // mrkdwn
  readonly found: readonly FoundSubject[] | null; // null: nobody was looked for
};

/** One's own data, and for whom it is theirs to ask, a search for everybody's. */
export function presentPrivacy(view: PrivacyView, { news, found }: PrivacyNews): ModalView {
  const own: KnownBlock[] = [
    section(
      "*Your own data*\nWhat I keep about you: what you decided and wrote, and your practice.",
    ),
    { type: "actions", elements: [takeOutButton(view.self, "Send me my data")] },
  ];
  const told = news === null ? [] : [section(news)];
  const base = {
    type: "modal" as const,
    title: plain(PRIVACY_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
  };
  if (!view.mayAll) return { ...base, blocks: [...told, ...own] };
  return {
    ...base,
    callback_id: VIEW.findPrivacy,
    submit: plain("Find", LIMIT.modalTitle),
    blocks: [
      ...told,
      ...(found === null ? [] : presentFound(found)),
      ...presentSearch(),
      { type: "divider" },
      ...own,
    ],
  };
}

function presentSearch(): KnownBlock[] {
  const options = KIND_OPTIONS.map(({ text, value }): PlainTextOption => ({
    text: plain(text),
    value,
  }));
  const [first] = options;
  return [
    section("*Somebody else’s data*\nTake out or erase everything that is kept about them."),
    {
      type: "input",
      block_id: PRIVACY_KIND.block,
      label: plain("Whose"),
      element: {
        type: "static_select",
        action_id: PRIVACY_KIND.action,
        options,
        ...(first === undefined ? {} : { initial_option: first }),
      },
    },
    {
      type: "input",
      block_id: PRIVACY_TEXT.block,
      label: plain("Name, number or e-mail"),
      element: { type: "plain_text_input", action_id: PRIVACY_TEXT.action, max_length: 200 },
    },
  ];
}

function presentFound(found: readonly FoundSubject[]): KnownBlock[] {
  if (found.length === 0) return [section("I know nobody of that name."), { type: "divider" }];
  return [
    ...found.flatMap((one): KnownBlock[] => [
      section(`*${escapeMrkdwn(clip(one.label, 200))}*`),
      {
        type: "actions",
        elements: [takeOutButton(one, "Send me the data"), eraseButton(one)],
      },
    ]),
    { type: "divider" },
  ];
}

function takeOutButton(subject: SubjectRef, text: string) {
  return {
    type: "button" as const,
    action_id: ACTION.privacyExport,
    text: plain(text),
    value: subjectValue(subject),
  };
}

function eraseButton(subject: SubjectRef) {
  return {
    type: "button" as const,
    action_id: ACTION.privacyErase,
    style: "danger" as const,
    text: plain("Erase…"),
    value: subjectValue(subject),
  };
}

const AFTERWARDS = {
  client:
    "Past reports stay right: of their lapses I keep sums without names. Messages about them in Slack will say that they were erased. Leave them out of the next import, or they come back with it.",
  contact:
    "The client stays. Their full name, e-mail and phone are taken out of texts; a first name alone I cannot tell from others.",
  user: "What they decided stays, said to be by somebody who left. Their open cases are nobody’s, and managers are told.",
} as const;

/** The second step: exactly what goes and what stays. */
export function presentErasure({ subject, held }: Weighed): ModalView {
  return {
    type: "modal",
    callback_id: VIEW.erasePrivacy,
    private_metadata: subjectValue(subject),
    title: plain("Erase for good", LIMIT.modalTitle),
    submit: plain("Erase", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      section(`*${escapeMrkdwn(clip(subject.label, 200))}*\nThis cannot be undone.`),
      section(sayFates({ subject, held }) || "Nothing but the name is kept."),
      context(AFTERWARDS[subject.kind]),
      {
        type: "input",
        block_id: PRIVACY_CONFIRM.block,
        label: plain(`Type ${CONFIRM_WORD} to go on`),
        element: { type: "plain_text_input", action_id: PRIVACY_CONFIRM.action, max_length: 20 },
      },
    ],
  };
}

/** What is held, told together where the same becomes of it. */
function sayFates({ subject, held }: Weighed): string {
  const byFate = new Map<string, string[]>();
  for (const { table, rows } of held) {
    const fate = HELD_DATA[table]?.[subject.kind] ?? "stays";
    byFate.set(fate, [...(byFate.get(fate) ?? []), `${inWords(table)} ${rows}`]);
  }
  return [...byFate].map(([fate, kinds]) => `• *${fate}*: ${kinds.join(", ")}`).join("\n");
}

/** `ClientFigures` as "client figures". */
function inWords(table: string): string {
  return table.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, " ").toLowerCase();
}
