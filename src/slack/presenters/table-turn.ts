import type { KnownBlock, SectionBlock } from "@slack/types";
import { standingVotes } from "#src/core/table/count-votes.ts";
import type { TableView } from "#src/core/table/table-record.ts";
import { peopleAt, type TableStage } from "#src/core/table/table.ts";
import { type Card, wordsOf } from "#src/core/rehearsal/cards.ts";
import { ACTION } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { context, escapeMrkdwn, section } from "./mrkdwn.ts";
import { nameOf, quote } from "./rehearsal-words.ts";
import { sayTaken } from "./say-reading.ts";
import { sayVoice } from "./say-voice.ts";
import { tableButton } from "./table-buttons.ts";
import { presentFeelings } from "./table-feelings.ts";
import { sayVotes } from "./table-root.ts";
import { sayPeople, sayPerson, sayUntil } from "./table-words.ts";

type Shown = { readonly turn: number; readonly hasModel: boolean };

/** One exchange in the table's thread: the client's words, and what the table makes of them. */
export function presentTableTurn(view: TableView, { turn, hasModel }: Shown): Message {
  const { talk, table } = view;
  const before = talk.turns.find(({ number }) => number === turn - 1);
  const words = before?.clientText ?? talk.opening;
  const name = escapeMrkdwn(nameOf(talk));
  const voice =
    before === undefined ? null : sayVoice(before.voicedBy, { hasModel, modelFailed: null });
  const says = `${name}: ${escapeMrkdwn(words)}`;
  return {
    text: says,
    blocks: [
      section(`💬 *${name}*\n${quote(words)}`),
      ...(voice === null ? [] : [context(voice)]),
      ...(isAnswered(view, turn)
        ? presentAnswer(view, turn)
        : presentAwaited(view, { turn, stage: table.stage })),
    ],
  };
}

function isAnswered({ talk }: TableView, turn: number): boolean {
  return talk.turns.some(({ number }) => number === turn);
}

function presentAnswer({ talk, table, feelings }: TableView, turn: number): KnownBlock[] {
  const answer = talk.turns.find(({ number }) => number === turn);
  const line = table.talk.lines.find((one) => one.turn === turn);
  if (answer === undefined) return [];
  const votes = line?.owedTo.length ?? 0;
  const by = line?.saidBy ?? null;
  const who = by === null ? `*The table*, with ${sayVotes(votes)}` : sayPerson(by);
  const [before, after] = [feelings[turn - 1], feelings[turn]];
  return [
    section(`🗣️ ${who}  ·  turn ${turn}\n${quote(answer.repText)}`),
    ...sayTaken(answer),
    ...(before === undefined || after === undefined ? [] : [presentFeelings(before, after)]),
  ];
}

type Awaited = { readonly turn: number; readonly stage: TableStage };

function presentAwaited(view: TableView, { turn, stage }: Awaited): KnownBlock[] {
  if (stage.is === "saying" && stage.turn === turn) return presentSaying(view, stage);
  if (stage.is === "playing" && stage.turn === turn) return presentHand(view, stage);
  return [];
}

type Saying = Extract<TableStage, { is: "saying" }>;
type Playing = Extract<TableStage, { is: "playing" }>;

function presentSaying({ talk }: TableView, { chosen }: Saying): KnownBlock[] {
  if (chosen.kind === "end") return [context("The table ends the talk here.")];
  const card = chosen.kind === "card" ? cardOf(talk.cards, chosen.cardId) : null;
  const words = chosen.kind === "card" ? card : chosen.text;
  const who = chosen.saidBy === null ? "*The table*" : sayPerson(chosen.saidBy);
  return [
    ...(words === null ? [] : [section(`🗣️ ${who}\n${quote(words)}`)]),
    context("⏳ One moment: they are listening."),
  ];
}

function cardOf(cards: readonly Card[], cardId: string): string | null {
  const card = cards.find(({ id }) => id === cardId);
  return card === undefined ? null : wordsOf(card);
}

const LETTERS = ["A", "B", "C", "D"];

function presentHand(view: TableView, stage: Playing): KnownBlock[] {
  const { talk, table, id: tableId } = view;
  const { turn } = stage;
  const votes = Map.groupBy(standingVotes(table), (vote) => vote.for);
  return [
    section(saySummons(view, stage)),
    ...talk.cards.map((card, at) =>
      presentCard(card, {
        tableId,
        turn,
        letter: LETTERS[at] ?? String(at + 1),
        votes: table.way === "votes" ? (votes.get(card.id)?.length ?? 0) : null,
      }),
    ),
    ...(table.way === "votes" ? [] : [presentOwnWords({ tableId, turn })]),
  ];
}

/** Who is to answer, and until when. */
function saySummons({ table }: TableView, { turn, asked, endsAt }: Playing): string {
  const until = endsAt === null ? null : sayUntil(endsAt);
  const people = peopleAt(table);
  if (people.length === 0)
    return `*Turn ${turn}.* Nobody is at the table: whoever joins goes on with it.`;
  if (table.way === "votes") {
    const cast = `${standingVotes(table).length} of ${people.length} have voted`;
    return until === null
      ? `*Turn ${turn}: what do you say?* Nobody has voted in time; the clock starts with the next vote.`
      : `*Turn ${turn}: what do you say?* Vote ${until}  ·  ${cast}`;
  }
  if (asked === null || until === null)
    return `*Turn ${turn}.* Nobody has answered in time. Whoever is first goes on: ${sayPeople(people)}.`;
  return `*Turn ${turn}: ${sayPerson(asked)}, what do you say?* You have ${until}`;
}

type OnTable = {
  readonly tableId: string;
  readonly turn: number;
  readonly letter: string;
  readonly votes: number | null; // null: it is not voted on
};

function presentCard(card: Card, { tableId, turn, letter, votes }: OnTable): SectionBlock {
  const ref = { tableId, turn, cardId: card.id };
  const button =
    votes === null
      ? tableButton(ACTION.tableSay, "Say this", ref)
      : tableButton(ACTION.tableVote, "Vote", ref);
  const count = votes === null || votes === 0 ? "" : `\n${"🔵".repeat(votes)} ${sayVotes(votes)}`;
  return {
    ...section(`*${letter}*  ${escapeMrkdwn(wordsOf(card))}${count}`),
    block_id: `card-${letter}`, // the message changes with every vote; a click in that moment still finds its card
    accessory: { ...button, accessibility_label: `${button.text.text} ${letter}` },
  };
}

function presentOwnWords(ref: { tableId: string; turn: number }): KnownBlock {
  return {
    type: "actions",
    elements: [tableButton(ACTION.tableWords, "Say it in my own words", ref)],
  };
}
