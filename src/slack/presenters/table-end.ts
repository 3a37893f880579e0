import type { KnownBlock } from "@slack/types";
import { mayPraise, praisersAt, standingPraise } from "#src/core/table/count-votes.ts";
import { bestLineOf } from "#src/core/table/table-result.ts";
import type { TableView } from "#src/core/table/table-record.ts";
import type { SaidLine } from "#src/core/table/table.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { clip, context, escapeMrkdwn, section } from "./mrkdwn.ts";
import { presentCriteria } from "./rehearsal-criteria.ts";
import { presentResult } from "./rehearsal-scorecard.ts";
import { quote, sayWho } from "./rehearsal-words.ts";
import { tableButton } from "./table-buttons.ts";
import { sayVotes } from "./table-root.ts";
import { sayPeople, sayPerson, sayUntil } from "./table-words.ts";

/** The team's scorecard: the same rules and words as for somebody who practises alone. Null before the talk is over. */
export function presentTableScore({ talk }: TableView): Message | null {
  const { debrief } = talk;
  if (debrief === null) return null;
  const { points, outOf } = debrief.scorecard;
  const blocks = [
    ...presentResult(talk, debrief),
    DIVIDER,
    ...presentCriteria(talk, debrief, "other").blocks,
  ];
  return {
    text: `The team's scorecard: ${points} of ${outOf} points. ${escapeMrkdwn(sayWho(talk))}.`,
    blocks: blocks.filter(({ type }) => type !== "actions"), // what one person would do next
  };
}

const DIVIDER: KnownBlock = { type: "divider" };

/** After the scorecard: which answer was the best, by the table's votes; once it is closed, what came of it. */
export function presentBestLine(view: TableView): Message {
  const { table } = view;
  const { stage } = table;
  if (stage.is !== "best-line") return presentWinner(view);
  const cast = `${standingPraise(table).length} of ${praisersAt(table).length} have voted`;
  const title = `🏆 *Which was your best line?* Vote ${sayUntil(stage.endsAt)}  ·  ${cast}`;
  const own = table.way === "turns" ? "Not your own. " : "";
  const note = `${own}Among equals the one that was voted for first is the best.`;
  return {
    text: "Which was your best line?",
    blocks: [
      section(title),
      ...table.talk.lines.slice(-MOST_LINES).map((line) => presentLine(view, line)),
      context(note),
    ],
  };
}

const MOST_LINES = LIMIT.messageBlocks - 2;
const LONGEST_LINE = 300; // characters

function presentLine({ id: tableId, talk, table }: TableView, line: SaidLine): KnownBlock {
  const { turn, saidBy } = line;
  const words = talk.turns.find(({ number }) => number === turn)?.repText ?? "";
  const who = saidBy === null ? "the table" : sayPerson(saidBy);
  const votes = standingPraise(table).filter((vote) => vote.for === turn).length;
  const count = votes === 0 ? "" : `  ·  ${"🔵".repeat(votes)} ${sayVotes(votes)}`;
  const isOwnOfAll = !praisersAt(table).some((by) => mayPraise(by, line));
  const text = section(`*${turn}*  ${who}${count}\n${quote(clip(words, LONGEST_LINE))}`);
  if (isOwnOfAll) return text;
  const button = tableButton(ACTION.tablePraise, "Vote", { tableId, turn });
  const accessory = { ...button, accessibility_label: `Vote for turn ${turn}` };
  return { ...text, block_id: `line-${turn}`, accessory }; // stays the same while votes come in
}

function presentWinner({ table, talk }: TableView): Message {
  const best = bestLineOf({ bestVotes: standingPraise(table), talk: table.talk });
  const line = talk.turns.find(({ number }) => number === best?.turn);
  if (best === null || line === undefined) {
    const text = "🏆 Nobody voted for a best line.";
    return { text, blocks: [section(text)] };
  }
  const head = `🏆 *The best line*, with ${sayVotes(best.votes)}, by ${sayPeople(best.owedTo)}`;
  return {
    text: "The best line",
    blocks: [section(`${head}  ·  turn ${best.turn}\n${quote(line.repText)}`)],
  };
}
