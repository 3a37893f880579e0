import type { FiledErrand } from "#src/core/care/filed-errand.ts";
import type { Message } from "./alert-card.ts";
import { MOOD_LABEL } from "./errand-form.ts";
import { escapeMrkdwn, section } from "./mrkdwn.ts";

/** To the managers, in private: a client is unhappy, or told a manager something else than their rep (FI-063). */
export function presentCareNews(errand: FiledErrand): Message | null {
  const { answer, news, matter } = errand;
  if (answer === null || news === null || answer.mood === null) return null;
  const name = escapeMrkdwn(errand.clientName);
  const mood = MOOD_LABEL[answer.mood].toLowerCase();
  const words = answer.words === "" ? "" : `\n“${escapeMrkdwn(answer.words)}”`;
  const by = escapeMrkdwn(errand.ownerName);
  if (news === "mismatch" && matter.kind === "manager-check" && matter.repMood !== null) {
    const rep = MOOD_LABEL[matter.repMood].toLowerCase();
    const text = `${name}: ${by} heard “${mood}”, their rep last heard “${rep}”.`;
    const next =
      "Two people heard two things. Talk it over with the rep, without blame, and ask the client once more.";
    return { text, blocks: [section(`👂 *${text}*${words}\n${next}`)] };
  }
  const text = `${name} is unhappy, ${by} heard.`;
  const next =
    "Nobody has left yet. Ring them today; what is put right before they leave costs least.";
  return { text, blocks: [section(`⚠️ *${text}*${words}\n${next}`)] };
}
