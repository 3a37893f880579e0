import { REASONS } from "../reason/taxonomy.ts";
import type { Angle } from "./new-angle.ts";

/** What to begin the talk with, in plain English for the rep; without a word against the other firm (BG-24). */
function sayAngle(angle: Angle): string {
  switch (angle.kind) {
    case "own-plan":
      return `As you planned: ${angle.words}`;
    case "rival-promise":
      return `Ask how it is going with ${angle.rival ?? "the new supplier"}, who promised: ${angle.promised}`;
    case "rival":
      return `Ask how it is going with ${angle.rival ?? "the new supplier"}`;
    case "fixed":
      return `Tell what is put right since: ${angle.what}`;
    case "wish":
      return `Answer what they wished for: ${angle.what}`;
    case "reason":
      return `Talk about what was left aside: ${REASONS[angle.reason].label.toLowerCase()}`;
    case "ask-again":
      return "Ask what would have to be different for them to come back";
  }
}

const LONGEST = 1500; // characters: the whole of it is kept as the reason of an act

/** What the history and the agenda say of a case that is back. */
export function sayComingBack(angles: readonly Angle[]): string {
  const said = angles.map(sayAngle).join(". ");
  return said.length <= LONGEST ? said : `${said.slice(0, LONGEST - 1)}…`;
}
