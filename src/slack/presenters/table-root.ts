import type { ActionsBlock, Button, KnownBlock, StaticSelect } from "@slack/types";
import { standingPraise } from "#src/core/table/count-votes.ts";
import { bestLineOf } from "#src/core/table/table-result.ts";
import type { TableView } from "#src/core/table/table-record.ts";
import { peopleAt, TURN_SECONDS, WAYS } from "#src/core/table/table.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { sayOutcome } from "./rehearsal-outcome.ts";
import {
  lowerFirst,
  OBJECTION_LABEL,
  quote,
  sayWho,
  TALK_LANGUAGE_LABEL,
} from "./rehearsal-words.ts";
import { tableButton, tableOption } from "./table-buttons.ts";
import { sayPeople, WAY_HINT, WAY_LABEL } from "./table-words.ts";

/** The message that a team's table hangs on; it is changed and never posted again. */
export function presentTableRoot(view: TableView): Message {
  const { talk, table } = view;
  const about = `${escapeMrkdwn(sayWho(talk))}, ${lowerFirst(OBJECTION_LABEL[talk.objection])}`;
  const how = `${talk.difficulty}  ·  ${TALK_LANGUAGE_LABEL[talk.language]}`;
  return {
    text: `Team practice: ${about}. ${sayStanding(view)}`,
    blocks: [
      section(`🎭 *Team practice: ${about}*  ·  ${how}\n${sayStanding(view)}`),
      ...(table.stage.is === "over" ? presentResult(view) : presentSeats(view)),
      context(table.stage.is === "over" ? AUTOMATED : [...sayChosen(view), NOTE].join(" ")),
    ],
  };
}

const AUTOMATED = "The client is an automated practice partner; nothing is sent to anyone.";
const NOTE = `Whoever joins plays, everybody here may watch. ${AUTOMATED}`;

/** Why it is this client, where nobody named one; mrkdwn. */
function sayChosen({ clientBy, talk }: TableView): string[] {
  if (clientBy === "named") return [];
  const name = escapeMrkdwn(talk.clientName);
  return [
    `${name} has most money at risk of the open cases. For another client: \`/winback rehearse price with NAME\`.`,
  ];
}

function sayStanding({ table, talk }: TableView): string {
  const { stage } = table;
  switch (stage.is) {
    case "gathering":
      return "Who plays? Join, then press Start.";
    case "playing":
    case "saying":
      return "The talk is in the thread below. 👇";
    case "best-line":
      return "The talk is over; the table votes for its best line in the thread below. 👇";
    case "over":
      return sayEnd(stage.closedBy, talk);
  }
}

type Over = Extract<TableView["table"]["stage"], { is: "over" }>;

function sayEnd(closedBy: Over["closedBy"], { outcome, debrief }: TableView["talk"]): string {
  if (closedBy === "abandoned") return "Closed: nobody has played for hours.";
  if (closedBy === "ended" || outcome === null || debrief === null)
    return "Closed before the talk began.";
  const { points, outOf } = debrief.scorecard;
  return `*${points} of ${outOf} points.* ${sayOutcome(outcome)}`;
}

function presentSeats(view: TableView): KnownBlock[] {
  const { id: tableId, table } = view;
  const people = `*At the table:* ${sayPeople(peopleAt(table))}`;
  if (table.stage.is === "best-line")
    return [
      section(people),
      actions([tableButton(ACTION.tableEnd, "Close the vote", { tableId })]),
    ];
  const isGathering = table.stage.is === "gathering";
  const rules = `*${WAY_LABEL[table.way]}*, ${table.turnSeconds} seconds an answer. ${WAY_HINT[table.way]}`;
  return [
    section(`${people}\n${rules}`),
    ...(isGathering ? [presentRules({ tableId, table })] : []),
    actions([
      ...(isGathering
        ? [tableButton(ACTION.tableStart, "Start", { tableId }, { style: "primary" })]
        : []),
      tableButton(ACTION.tableJoin, "Join", { tableId }),
      tableButton(ACTION.tableLeave, "Leave", { tableId }),
      isGathering
        ? tableButton(ACTION.tableEnd, "Close the table", { tableId })
        : tableButton(ACTION.tableEnd, "End the talk", { tableId }, { confirm: END }),
    ]),
  ];
}

function actions(elements: Button[]): ActionsBlock {
  return { type: "actions", block_id: "table", elements }; // stays the same while people come and go
}

const END = {
  title: plain("End the talk?"),
  text: plain("The table gets its scorecard for what was said so far."),
  confirm: plain("End it"),
  deny: plain("Go on"),
};

function presentRules({ tableId, table }: { tableId: string; table: TableView["table"] }) {
  return {
    type: "actions" as const,
    block_id: "rules",
    elements: [
      menu(ACTION.tableWay, {
        options: WAYS.map((way) => [WAY_LABEL[way], tableOption(tableId, way)]),
        chosen: tableOption(tableId, table.way),
      }),
      menu(ACTION.tableSeconds, {
        options: TURN_SECONDS.map((one) => [
          `${one} seconds an answer`,
          tableOption(tableId, String(one)),
        ]),
        chosen: tableOption(tableId, String(table.turnSeconds)),
      }),
    ],
  };
}

type Choices = {
  readonly options: readonly (readonly [label: string, value: string])[];
  readonly chosen: string;
};

function menu(action_id: string, { options, chosen }: Choices): StaticSelect {
  const all = options.map(([label, value]) => ({ text: plain(label, LIMIT.optionText), value }));
  const initial = all.find(({ value }) => value === chosen);
  return {
    type: "static_select",
    action_id,
    options: all,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

const LONGEST_LINE = 300; // characters of the best line

function presentResult({ table, talk }: TableView): KnownBlock[] {
  const people = table.seats.toSorted((a, b) => a.place - b.place).map(({ by }) => by);
  const best = bestLineOf({ bestVotes: standingPraise(table), talk: table.talk });
  const line = talk.turns.find(({ number }) => number === best?.turn);
  return [
    section(`*Played:* ${sayPeople(people)}`),
    ...(best === null || line === undefined
      ? []
      : [
          section(
            `🏆 *Best line*, with ${sayVotes(best.votes)}, by ${sayPeople(best.owedTo)}\n${quote(clip(line.repText, LONGEST_LINE))}`,
          ),
        ]),
  ];
}

export function sayVotes(count: number): string {
  return count === 1 ? "1 vote" : `${count} votes`;
}
