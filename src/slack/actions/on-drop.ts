import type {
  AllMiddlewareArgs,
  BlockButtonAction,
  BlockStaticSelectAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import type { DropNews } from "#src/core/import/drop/drop-news.ts";
import { isRowKind } from "#src/core/import/fields.ts";
import type { AnswerDropOutcome, DropAnswer } from "#src/flows/drop/answer-drop.ts";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import {
  COLUMNS_TITLE,
  headingsIn,
  presentColumnsForm,
  readColumnsPlace,
} from "../presenters/drop-columns-form.ts";
import { replyPrivately } from "../reply-privately.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;
type SelectArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockStaticSelectAction>;

type Asked = { readonly dropId: string; readonly by: string };

export type DropDesk = {
  readonly answerDrop: (given: Asked & { answer: DropAnswer }) => Promise<AnswerDropOutcome>;
  /** What a file that waits for this person says; null: none does. */
  readonly showDrop: (asked: Asked) => Promise<DropNews | null>;
};

export const DROP_REFUSAL: Readonly<Record<"not-allowed" | "not-waiting", string>> = {
  "not-allowed": "Only who dropped this file, and may bring data in, answers for it.",
  "not-waiting": "That is settled already. The message shows how things stand.",
};

/** The buttons beneath a dropped file. */
export function onDropButton({ answerDrop }: DropDesk, say: "import" | "put-aside") {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const dropId = dropIdOf(action.value);
    const outcome = await answerDrop({ dropId, by: body.user.id, answer: { say } });
    if (!outcome.ok) await replyPrivately({ client, body, respond }, DROP_REFUSAL[outcome.why]);
  };
}

/** The menu of a workbook's sheets; its block is named after the file. */
export function onDropSheet({ answerDrop }: DropDesk) {
  return async ({ ack, action, body, client, respond }: SelectArgs): Promise<void> => {
    await ack();
    const answer = { say: "sheet", name: action.selected_option.value } as const;
    const dropId = dropIdOf(action.block_id);
    const outcome = await answerDrop({ dropId, by: body.user.id, answer });
    if (!outcome.ok) await replyPrivately({ client, body, respond }, DROP_REFUSAL[outcome.why]);
  };
}

const ReadAs = z.templateLiteral([z.int().nonnegative(), " ", z.enum(["dmy", "mdy", ".", ","])]);

/** The menu of the two ways in which a column can be read. */
export function onReadDropAs({ answerDrop }: DropDesk) {
  return async ({ ack, action, body, client, respond }: SelectArgs): Promise<void> => {
    await ack();
    const [question = "", as = ""] = ReadAs.parse(action.selected_option.value).split(" ");
    const answer = { say: "read-as", question: Number(question), as } as const;
    const dropId = dropIdOf(action.block_id.split(" ")[0]);
    const outcome = await answerDrop({ dropId, by: body.user.id, answer });
    if (!outcome.ok) await replyPrivately({ client, body, respond }, DROP_REFUSAL[outcome.why]);
  };
}

/** The button that asks which column holds what. */
export function onDropColumns({ showDrop }: DropDesk) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const dropId = dropIdOf(action.value);
    await openHere(client, { body, title: COLUMNS_TITLE }, async (): Promise<ModalView> => {
      const news = await showDrop({ dropId, by: body.user.id });
      const headings = news === null ? null : headingsIn(news);
      if (news === null || headings === null)
        return sayInModal(COLUMNS_TITLE, DROP_REFUSAL["not-waiting"]);
      const kind = news.what === "understood" ? news.kind : null;
      return presentColumnsForm({ dropId, kind }, headings, columnsIn(news));
    });
  };
}

function columnsIn(news: DropNews): ReadonlyMap<string, number> | null {
  if (news.what !== "understood") return null;
  return new Map(
    news.columns.map(({ field, heading }) => [field, news.headings.indexOf(heading)] as const),
  );
}

/** The form's own menu of what the file holds. */
export function onDropKind({ showDrop }: DropDesk) {
  return async ({ ack, action, body, client }: SelectArgs): Promise<void> => {
    await ack();
    const { view } = body;
    const kind = action.selected_option.value;
    if (view === undefined || !isRowKind(kind)) return;
    const { dropId } = readColumnsPlace(view.private_metadata);
    await fillModal(client, { viewId: view.id, title: COLUMNS_TITLE }, async () => {
      const news = await showDrop({ dropId, by: body.user.id });
      const headings = news === null ? null : headingsIn(news);
      return headings === null
        ? sayInModal(COLUMNS_TITLE, DROP_REFUSAL["not-waiting"])
        : presentColumnsForm({ dropId, kind }, headings, null);
    });
  };
}

function dropIdOf(value: string | undefined): string {
  return z.uuid().parse(value);
}
