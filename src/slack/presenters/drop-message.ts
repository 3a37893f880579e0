import type { KnownBlock } from "@slack/types";
import type { DropNews, DropTally } from "#src/core/import/drop/drop-news.ts";
import type { Drop } from "#src/core/import/drop/drop-state.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { presentAnswers } from "./drop-answers.ts";
import { columnsButton, presentPreview, putAsideButton } from "./drop-parts.ts";
import { presentUnderstood } from "./drop-understood.ts";
import { number, sayLeftOut } from "./drop-words.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { button } from "./practice-buttons.ts";
import { count } from "./say-day.ts";

const NAME_SHOWN = 100;

/** The one message about a dropped file, as things stand. */
export function presentDrop(drop: Drop, news: DropNews): Message {
  const name = clip(drop.fileName, NAME_SHOWN);
  const named = { ...drop, name: escapeMrkdwn(name) };
  return {
    text: `${named.name}: ${IN_SHORT[news.what]}`,
    blocks: news.what === "answers" ? presentAnswers(named.name, news) : presentNews(named, news),
  };
}

type Named = Pick<Drop, "id"> & { readonly name: string }; // escaped

/** For notifications and lists. */
const IN_SHORT: Readonly<Record<DropNews["what"], string>> = {
  looking: "I am looking at it",
  refused: "I cannot take it in",
  "which-sheet": "which sheet is it?",
  "which-columns": "what do its columns hold?",
  understood: "I have read it; please look",
  stopped: "the import stopped half-way",
  importing: "it is going in",
  done: "it is in",
  "put-aside": "put aside",
  answers: "answers to the survey",
};

type OfImport = Exclude<DropNews, { what: "answers" }>;

function presentNews(drop: Named, news: OfImport): KnownBlock[] {
  switch (news.what) {
    case "looking":
      return [section(`🔎 *${drop.name}*\nI am looking at it…${rowsSoFar(news.rows)}`)];
    case "refused":
      return [
        section(`⚠️ *${drop.name}*\nI cannot take it in: ${escapeMrkdwn(news.why)}.`),
        context("Nothing was changed."),
      ];
    case "which-sheet":
      return presentSheets(drop, news.sheets);
    case "which-columns":
      return presentColumnsAsked(drop, news);
    case "understood":
      return presentUnderstood(drop, news);
    case "stopped":
      return presentStopped(drop);
    case "importing":
      return [section(`⏳ *${drop.name}* is going in…\n${bar(news)}`)];
    case "done":
      return presentDone(drop, news);
    case "put-aside":
      return [
        section(
          `*${drop.name}*\nPut aside. Nothing was changed; drop it again when you want it in.`,
        ),
      ];
  }
}

function rowsSoFar(rows: number): string {
  return rows === 0 ? "" : ` ${number(rows)} rows so far`;
}

const BAR_WIDTH = 20;

function bar({ rows, of }: { readonly rows: number; readonly of: number }): string {
  const share = of === 0 ? 0 : Math.min(1, rows / of);
  const full = Math.floor(share * BAR_WIDTH);
  const drawn = "█".repeat(full) + "░".repeat(BAR_WIDTH - full);
  return `\`${drawn}\` ${Math.floor(share * 100)} %, ${number(rows)} of ${count(of, "row")}`;
}

const OPTIONS_A_GROUP = 100;

function presentSheets(drop: Named, sheets: readonly string[]): KnownBlock[] {
  const options = sheets.map((name) => ({ text: plain(name, LIMIT.optionText), value: name }));
  const groups = Array.from({ length: Math.ceil(options.length / OPTIONS_A_GROUP) }, (_, at) => {
    const from = at * OPTIONS_A_GROUP;
    const some = options.slice(from, from + OPTIONS_A_GROUP);
    return { label: plain(`Sheets ${from + 1} to ${from + some.length}`), options: some };
  });
  return [
    section(
      `📄 *${drop.name}* has ${count(sheets.length, "sheet")} that may be meant. Which one is it?`,
    ),
    {
      type: "actions",
      block_id: drop.id,
      elements: [
        {
          type: "static_select",
          action_id: ACTION.chooseDropSheet,
          placeholder: plain("Choose a sheet"),
          ...(groups.length > 1 ? { option_groups: groups } : { options }),
        },
        putAsideButton(drop.id),
      ],
    },
    context("For several sheets drop the file once for each."),
  ];
}

function presentColumnsAsked(
  drop: Named,
  { headings, preview }: Extract<DropNews, { what: "which-columns" }>,
): KnownBlock[] {
  return [
    section(
      `🤔 *${drop.name}*\nI do not understand it yet: its columns do not say what they hold.`,
    ),
    ...presentPreview(headings, preview),
    {
      type: "actions",
      elements: [
        { ...columnsButton(drop.id, "Say what the columns hold…"), style: "primary" },
        putAsideButton(drop.id),
      ],
    },
  ];
}

function presentStopped(drop: Named): KnownBlock[] {
  return [
    section(
      `⚠️ *${drop.name}*\nThe import stopped half-way: something went wrong on my side. What went in stays, and going on takes nothing in twice.`,
    ),
    {
      type: "actions",
      elements: [
        { ...button(ACTION.importDrop, "Go on", drop.id), style: "primary" },
        putAsideButton(drop.id),
      ],
    },
  ];
}

function presentDone(
  drop: Named,
  { tally, rejectsName }: Extract<DropNews, { what: "done" }>,
): KnownBlock[] {
  const leftOut = sayLeftOut(tally);
  const lines = [
    `*${count(tally.imported, "row")}* new or changed`,
    ...(tally.unchanged > 0 ? [`${count(tally.unchanged, "row")} unchanged`] : []),
    ...(leftOut === null ? [] : [leftOut]),
    ...(tally.rejected > 0 ? [`*${count(tally.rejected, "row")} rejected*`] : []),
  ];
  return [
    section(`✅ *${drop.name}* is in.\n${lines.map((line) => `• ${line}`).join("\n")}`),
    ...presentRejected(tally),
    ...(rejectsName === null
      ? []
      : [
          context(
            `The rejected rows are in ${escapeMrkdwn(rejectsName)}, in this message's thread, each with its line and what was expected. Mend them in your file and drop it again: what is in already stays as it is.`,
          ),
        ]),
  ];
}

function presentRejected(tally: DropTally): KnownBlock[] {
  const lines = tally.causes.map(
    ({ why, rows }) => `• ${count(rows, "row")}, ${escapeMrkdwn(why)}`,
  );
  return lines.length === 0 ? [] : [section(`Rejected:\n${lines.join("\n")}`)];
}
