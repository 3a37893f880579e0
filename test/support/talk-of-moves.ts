import { answerRep } from "#src/core/rehearsal/answer-rep.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { Persona } from "#src/core/rehearsal/persona.ts";
import { findRedFlags } from "#src/core/rehearsal/red-flags.ts";
import { type Scorecard, scoreTalk } from "#src/core/rehearsal/scorecard.ts";
import { startTalk } from "#src/core/rehearsal/talk-state.ts";
import type { RepTurn } from "#src/core/rehearsal/transcript.ts";
import { rehearsalPersona } from "./rehearsal.ts";

export const persona = rehearsalPersona();

/** Every reply is one sentence a move, such as "The rep does own in turn 3.", or own words. */
export function talkOf(
  replies: readonly (readonly Move[] | string)[],
  of: Persona = persona,
): RepTurn[] {
  let state = startTalk(of);
  return replies.map((reply, i) => {
    const isOwnWords = typeof reply === "string";
    const said = isOwnWords
      ? [{ move: "other" as const, words: reply, by: "rep" as const }]
      : reply.map((move) => ({
          move,
          words: `The rep does ${move} in turn ${i + 1}.`,
          by: "card" as const,
        }));
    const answer = answerRep(
      of,
      state,
      said.map(({ move }) => move),
    );
    state = answer.state;
    const repText = said.map(({ words }) => words).join(" ");
    return {
      number: i + 1,
      repText,
      said,
      redFlags: isOwnWords ? findRedFlags(repText, of.language) : [],
      act: answer.act,
      clientText: "The client says something.",
      voicedBy: "playbook",
      state,
    };
  });
}

/** The scorecard of such a talk. */
export function score(
  replies: readonly (readonly Move[] | string)[],
  of: Persona = persona,
): Scorecard {
  const turns = talkOf(replies, of);
  return scoreTalk({ persona: of, turns }, turns.at(-1)?.state.outcome ?? "rep-ended");
}

export const toTheReason: Move[][] = [
  ["greet", "permission", "open-question"],
  ["thank", "open-question"],
  ["reflect", "open-question"],
  ["own", "probe"],
  ["reflect", "probe"],
];
export const byTheMethod: Move[][] = [
  ...toTheReason,
  ["reflect", "ask-solution"],
  ["thank", "conditional"],
  ["show-change", "dated-step"],
];
