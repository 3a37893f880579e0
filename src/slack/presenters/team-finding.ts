import type { TeamFinding } from "#src/core/lapse/team-finding.ts";
import type { Message } from "./alert-card.ts";
import { clip, context, escapeMrkdwn, section } from "./mrkdwn.ts";
import { count } from "./say-day.ts";

const NAMES_SHOWN = 12;

/** To a manager, in private: figures about one of our people, as something to look into and not as a verdict (RU-30). */
export function presentTeamFinding(finding: TeamFinding): Message {
  const person = escapeMrkdwn(finding.person);
  const headline = `${person} dealt with ${sayTroubled(finding)} of late.`;
  const figures = sayFigures(finding);
  return {
    text: `${headline} ${figures}`,
    blocks: [
      section(`👥 *${headline}*\n${figures}`),
      section(escapeMrkdwn(clip(sayNames(finding.clientNames), 2_000))),
      context(
        "Only managers are told. Figures can have many causes: a hard client list, one bad delivery, or how people are treated. Ask before you judge, and let somebody else call these clients meanwhile.",
      ),
    ],
  };
}

function sayTroubled({ about, troubled }: TeamFinding): string {
  const clients = count(troubled, "client");
  return about === "losses" ? `${clients} who are slipping away` : `${clients} who complained`;
}

function sayFigures(finding: TeamFinding): string {
  const { troubled, dealtWith, othersTroubled, othersDealtWith } = finding;
  return `That is ${troubled} of the ${count(dealtWith, "client")} they had to do with just before. Of the ${othersDealtWith} they had nothing to do with it is ${othersTroubled}.`;
}

function sayNames(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).join(", ");
  const more = names.length - NAMES_SHOWN;
  return more > 0 ? `${shown} and ${more} more` : shown;
}
