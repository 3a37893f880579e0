import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import type { Message } from "./alert-card.ts";
import { context, escapeMrkdwn, section } from "./mrkdwn.ts";
import { sayOutcome } from "./rehearsal-outcome.ts";
import { OBJECTION_LABEL, lowerFirst, sayWho } from "./rehearsal-words.ts";

/** The message that the talk's thread hangs on. */
export function presentRehearsalRoot(view: RehearsalView): Message {
  const about = `${escapeMrkdwn(sayWho(view))}, ${lowerFirst(OBJECTION_LABEL[view.objection])}`;
  const { replayFrom } = view;
  const again = replayFrom === null ? "" : ` · replayed from turn ${replayFrom}`;
  const title = `🎭 *Practice: ${about}* · ${view.difficulty}${again}`;
  const note =
    "This is an automated practice partner; nothing is sent to anyone. Only you see this, unless you share it.";
  const { outcome, debrief } = view;
  if (outcome === null || debrief === null)
    return {
      text: `Practice: ${about}. ${note}`,
      blocks: [section(`${title}\nThe talk is in the thread below. 👇`), context(note)],
    };
  const { points, outOf } = debrief.scorecard;
  const result = `*${points} of ${outOf} points.* ${sayOutcome(outcome)}`;
  return {
    text: `Practice: ${about}. ${result}`,
    blocks: [section(`${title}\n${result}`), context(note)],
  };
}
