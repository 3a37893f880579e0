import type { KnownBlock } from "@slack/types";
import type { ObjectionProgress } from "#src/core/practice/objection-progress.ts";
import { LATELY, type Skill } from "#src/core/practice/skills.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import type { PracticeView } from "#src/flows/show-practice.ts";
import { LIMIT } from "../vocabulary.ts";
import { context, plain, section } from "./mrkdwn.ts";
import { CRITERION_LABEL } from "./rehearsal-criteria.ts";
import { lowerFirst, OBJECTION_LABEL } from "./rehearsal-words.ts";
import { count, sayDay } from "./say-day.ts";
import { drawBar, sayShare } from "./say-share.ts";

/** First to best, an objection a line. */
export function presentProgress(view: PracticeView): KnownBlock[] {
  const { progress } = view;
  if (progress.length === 0) return [];
  const untried = OBJECTIONS.filter((one) => progress.every(({ objection }) => objection !== one));
  const names = untried.map((one) => lowerFirst(OBJECTION_LABEL[one])).join(", ");
  return [
    { type: "header", text: plain("First to best", LIMIT.headerText) },
    section(progress.map((one) => sayProgress(one, view)).join("\n")),
    context(
      `Share of a scorecard's points: █ your first talk, ▓ your best since. ${untried.length === 0 ? "You have tried all of them." : `Not tried yet: ${names}.`}`,
    ),
  ];
}

function sayProgress(
  { objection, first, best, last, tries, replays }: ObjectionProgress,
  { due, today }: PracticeView,
): string {
  const again = due.find((one) => one.objection === objection);
  const next =
    again === undefined || again.dueOn <= today ? "now" : `on ${sayDay(again.dueOn, today)}`;
  const replayed = replays === 0 ? "" : ` and ${count(replays, "replay")}`;
  return `\`${drawBar(first, best)}\` *${OBJECTION_LABEL[objection]}*  ${sayShare(first)} → *${sayShare(best)}*, last ${sayShare(last)}  ·  ${count(tries, "talk")}${replayed}  ·  again ${next}`;
}

/** Each criterion of the scorecard: the last talks against those before. */
export function presentSkills({ skills }: PracticeView): KnownBlock[] {
  if (skills.length === 0) return [];
  return [
    { type: "header", text: plain("Skills", LIMIT.headerText) },
    section(skills.map(saySkill).join("\n")),
    context(
      `The bar is your last ${LATELY} whole talks that showed the skill; ▲ better than before, ▼ worse.`,
    ),
  ];
}

function saySkill({ id, lately, before }: Skill): string {
  const now = lately.met / lately.of;
  const sofar = before.of === 0 ? "" : `, before ${before.met} of ${before.of}`;
  return `\`${drawBar(now)}\` ${trendMark({ lately, before })}${CRITERION_LABEL[id]}: ${lately.met} of ${lately.of}${sofar}`;
}

const FEWEST_TO_COMPARE = 3; // talks before; fewer say nothing

function trendMark({ lately, before }: Pick<Skill, "lately" | "before">): string {
  if (before.of < FEWEST_TO_COMPARE) return "";
  const change = lately.met / lately.of - before.met / before.of;
  if (change === 0) return "";
  return change > 0 ? "▲ " : "▼ ";
}
