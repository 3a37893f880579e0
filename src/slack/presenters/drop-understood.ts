import type { ActionsBlock, KnownBlock, SectionBlock } from "@slack/types";
import type { DropQuestion, DropUnderstood } from "#src/core/import/drop/drop-news.ts";
import { fieldsOf } from "#src/core/import/fields.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { columnsButton, presentPreview, putAsideButton } from "./drop-parts.ts";
import { DAY_ORDER_LABEL, KIND_LABEL, sayForm, sayLeftOut } from "./drop-words.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { button } from "./practice-buttons.ts";
import { count } from "./say-day.ts";

type Named = { readonly id: string; readonly name: string }; // the name is escaped

const HEADING_SHOWN = 60;
const UNUSED_SHOWN = 15;

/** What a file was understood to be, its first rows, what would change, and what is still open. */
export function presentUnderstood(drop: Named, news: DropUnderstood): KnownBlock[] {
  return [
    section(
      `📄 *${drop.name}*\nI read it as *${KIND_LABEL[news.kind].toLowerCase()}*: ${count(news.rowCount, "row")}, ${escapeMrkdwn(sayForm(news))}.`,
    ),
    section(sayColumns(news)),
    ...presentPreview(news.headings, news.preview),
    ...presentDoubts(news),
    section(sayChange(news)),
    ...news.questions.map((question, at) => presentQuestion(drop, question, at)),
    presentButtons(drop, news),
  ];
}

function sayColumns({ kind, columns, unused }: DropUnderstood): string {
  const lines = columns.map(({ heading, field, dayOrder, decimalMark }) => {
    const says = fieldsOf[kind].find(({ name }) => name === field)?.says ?? field;
    const order = dayOrder === null ? "" : ` (${DAY_ORDER_LABEL[dayOrder]})`;
    const mark = decimalMark === "," ? " (decimal comma)" : "";
    return `• ${quoted(heading)} is ${says}${order}${mark}`;
  });
  const shown = unused.slice(0, UNUSED_SHOWN).map(quoted).join(", ");
  const more = unused.length > UNUSED_SHOWN ? ` and ${unused.length - UNUSED_SHOWN} more` : "";
  const rest = unused.length === 0 ? [] : [`_Not used:_ ${shown}${more}`];
  return [...lines, ...rest].join("\n");
}

function quoted(heading: string): string {
  return `*${escapeMrkdwn(clip(heading, HEADING_SHOWN))}*`;
}

function presentDoubts({ notes }: DropUnderstood): KnownBlock[] {
  return notes.length === 0
    ? []
    : [context(notes.map((note) => `⚠️ ${escapeMrkdwn(note)}`).join("\n"))];
}

function sayChange({ change, wentInBefore }: DropUnderstood): string {
  const leftOut = sayLeftOut(change);
  const lines = [
    `${count(change.fresh, "row")} new`,
    `${count(change.changed, "row")} changed`,
    `${count(change.unchanged, "row")} unchanged`,
    ...(leftOut === null ? [] : [leftOut]),
    ...(change.rejected > 0 ? [`*${count(change.rejected, "row")} rejected*`] : []),
  ];
  const causes = change.causes.map(
    ({ why, rows }) => `      ◦ ${count(rows, "row")}, ${escapeMrkdwn(why)}`,
  );
  const before = wentInBefore === null ? [] : [sayBefore(wentInBefore)];
  return ["*What would change*", ...before, ...lines.map((line) => `• ${line}`), ...causes].join(
    "\n",
  );
}

function sayBefore({ at, by }: NonNullable<DropUnderstood["wentInBefore"]>): string {
  const seconds = Math.floor(Date.parse(at) / 1000);
  const who = by === null ? "" : ` (<@${by}>)`;
  return `This very file went in before, <!date^${seconds}^on {date_short} at {time}|on ${at.slice(0, 10)}>${who}.`;
}

const DAY_ANSWERS = { dmy: "Day first", mdy: "Month first" } as const;

function presentQuestion(drop: Named, question: DropQuestion, at: number): SectionBlock {
  const answers = answersTo(question);
  const options = answers.map(({ value, text }) => ({
    text: plain(text, LIMIT.optionText),
    value: `${at} ${value}`,
  }));
  return {
    type: "section",
    block_id: `${drop.id} ${at}`,
    text: {
      type: "mrkdwn",
      text: `❓ ${quoted(question.heading)}: ${sayQuestion(question)}`,
    },
    accessory: {
      type: "static_select",
      action_id: ACTION.readDropAs,
      placeholder: plain("Say how to read it"),
      options,
    },
  };
}

function sayQuestion({ about, example }: DropQuestion): string {
  const shown = example === "" ? "its dates" : `*${escapeMrkdwn(example)}*`;
  return about === "day"
    ? `${shown} can be read day first or month first.`
    : `is ${shown} a thousand and more, or a small number with three decimals?`;
}

function answersTo({ about, example }: DropQuestion) {
  if (about === "day")
    return (["dmy", "mdy"] as const).map((value) => ({ value, text: DAY_ANSWERS[value] }));
  const written = example.includes(".") ? "." : ",";
  return [
    { value: written === "." ? "," : ".", text: "Thousands" },
    { value: written, text: "A decimal mark" },
  ];
}

/** No import while something is open, nor where it would do nothing. */
function presentButtons(drop: Named, { questions, change }: DropUnderstood): ActionsBlock {
  const does = change.fresh + change.changed + change.rejected > 0;
  const isReady = questions.length === 0 && does;
  return {
    type: "actions",
    elements: [
      ...(isReady
        ? [{ ...button(ACTION.importDrop, "Import", drop.id), style: "primary" as const }]
        : []),
      columnsButton(drop.id, "Change the columns…"),
      putAsideButton(drop.id),
    ],
  };
}
