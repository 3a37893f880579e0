import { debriefTalk } from "#src/coach/rehearsal/debrief-talk.ts";
import type { Card } from "#src/core/rehearsal/cards.ts";
import { type Rehearsal, viewRehearsal } from "#src/core/rehearsal/rehearsal-record.ts";
import { startTalk } from "#src/core/rehearsal/talk-state.ts";
import { presentCriteria } from "#src/slack/presenters/rehearsal-criteria.ts";
import { presentResult } from "#src/slack/presenters/rehearsal-scorecard.ts";
import {
  DIFFICULTY_LABEL,
  OBJECTION_LABEL,
  TALK_LANGUAGE_LABEL,
} from "#src/slack/presenters/rehearsal-words.ts";
import { playGame } from "../../rehearse/play-game.ts";
import { policy as goodCards } from "../../rehearse/policies/good-cards.ts";
import type { CardPolicy, Heard } from "../../rehearse/policy.ts";
import { wordGame } from "../../rehearse/word-game.ts";
import { renderMessage } from "../draft-page/render-message.ts";
import { CHOSEN_TALKS, type ChosenTalk, personaOf } from "./chosen-talks.ts";

const HEAD = `# Six rehearsals, word for word

One talk in each language with its scorecard, as a rep has it in the direct message with the coach, without a model.
The rep plays the best of the dealt cards by the method, and in some talks slips. What stands in brackets is not shown
while a talk goes on: what the client did, and trust and irritation after it. How all of it is decided is in
[rehearsal-rubric.md](rehearsal-rubric.md). \`npm run rehearsals:page\` writes this page anew; a test fails when it is
out of date.`;

/** The page of talks: the same code gives the same page, day after day. */
export function makeRehearsalPage(): string {
  return `${[HEAD, ...CHOSEN_TALKS.map(showTalk)].join("\n\n")}\n`;
}

function showTalk(chosen: ChosenTalk): string {
  const persona = personaOf(chosen);
  const { opening, turns } = wordGame(persona, playGame(playing(chosen), persona));
  const talk = turns.at(-1)?.state ?? startTalk(persona);
  const debrief = debriefTalk(persona, turns, talk.outcome ?? "rep-ended");
  const rehearsal: Rehearsal = {
    ...NOWHERE,
    persona,
    opening,
    talk,
    debrief,
    turns: turns.map((turn) => ({ ...turn, cards: [], cardId: null, saidBy: null })),
  };
  const view = viewRehearsal(rehearsal);
  const { objection, difficulty, language } = chosen;
  return [
    `## ${TALK_LANGUAGE_LABEL[language]}: ${OBJECTION_LABEL[objection]}`,
    `${chosen.contact} at ${chosen.client}. ${DIFFICULTY_LABEL[difficulty]}.`,
    `**${chosen.contact}:** ${opening}`,
    ...turns.flatMap(({ number, repText, clientText, act, state }) => [
      `${number}\\. **${chosen.rep}:** ${repText}`,
      `**${chosen.contact}:** ${clientText} _[${act}; ${state.trust} / ${state.irritation}]_`,
    ]),
    "### Scorecard",
    renderMessage({ text: "", blocks: presentResult(view, debrief) }),
    renderMessage(presentCriteria(view, debrief)),
  ].join("\n\n");
}

const NOWHERE = {
  id: "",
  clientId: "",
  caseId: null,
  playedBy: "",
  place: null,
  cards: [],
  shownTs: null,
  replayOf: null,
  replayFrom: null,
  isUsed: false,
} as const;

function playing({ slipsAt }: ChosenTalk): CardPolicy {
  return {
    kind: "good",
    about: "by the method, apart from some slips",
    choose(hand, heard) {
      const good = bestOf(hand, heard);
      if (!slipsAt.includes(heard.turn)) return good;
      return hand.find((card) => card !== good && card.lines.some(({ move }) => SLIPS.has(move)));
    },
  };
}

function bestOf(hand: readonly Card[], heard: Heard): Card | undefined {
  return "choose" in goodCards ? goodCards.choose(hand, heard) : undefined;
}

const SLIPS: ReadonlySet<string> = new Set([
  "pitch",
  "excuse",
  "blame",
  "plead",
  "push",
  "discount",
  "vague-promise",
  "criticise-competitor",
]);
