import type { Standing } from "#src/core/access/standing.ts";

/** Why nothing is done for somebody; unsure: Slack did not say who they are. */
export type Refused = Exclude<Standing, "colleague"> | "unsure";

/** What they are told: why, and what can be done about it. */
export function sayNoColleague(why: Refused): string {
  return WORDS[why];
}

const WORDS: Readonly<Record<Refused, string>> = {
  guest:
    "Sorry, I only work with full members of this workspace, and you are a guest here, so I have done nothing. Whoever looks after the workspace can make you a full member.",
  stranger:
    "Sorry, I only work with people of the company I belong to, so I have done nothing. If you need something from them, please ask your contact there.",
  left: "Sorry, your account in this workspace is not active, so I have done nothing. Whoever looks after the workspace can turn it on again.",
  bot: "I only answer people.",
  unsure:
    "Sorry, Slack did not tell me in time who you are, so I have done nothing. Please try again in a minute.",
};
