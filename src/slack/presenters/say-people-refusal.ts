import type { PeopleRefusal } from "#src/core/access/people.ts";
import { LONGEST_TEAM_NAME, type TeamFault } from "#src/core/access/team-wish.ts";
import { TEAM_INPUT } from "./people-forms.ts";

const WORDS: Readonly<Record<PeopleRefusal, string>> = {
  "not-for-you": "Only an admin, or a manager of all teams, changes this.",
  "no-such-person": "They are not in the list any more. Close this and look again.",
  "no-such-team": "That team is not there any more. Close this and look again.",
  "admins-only": "Only an admin says who is an admin.",
  "last-admin": "They are the only admin. Make somebody else an admin first.",
  "last-leader":
    "Nobody would look after everything any more. Make somebody else an admin, or a manager of no team, first.",
};

export function sayPeopleRefusal(why: PeopleRefusal): string {
  return WORDS[why];
}

/** Beneath the fields of the form, by block_id. */
export function sayTeamFaults(faults: readonly TeamFault[]): Record<string, string> {
  return Object.fromEntries(faults.map((fault) => [TEAM_INPUT[fault.field], sayFault(fault)]));
}

function sayFault(fault: TeamFault): string {
  switch (fault.why) {
    case "missing":
      return "Give the team a name.";
    case "too-long":
      return `Use at most ${LONGEST_TEAM_NAME} characters.`;
    case "taken":
      return "Another team has this name.";
    case "same-group":
      return "Its reps and its managers cannot be the same user group.";
  }
}

/** Why a channel cannot be a team's. */
export function sayUnfitChannel(why: "unseen" | "shared" | "no-channel"): string {
  switch (why) {
    case "unseen":
      return "I cannot post there: invite me to the channel first.";
    case "shared":
      return "People of another company read this channel; choose one of your own.";
    case "no-channel":
      return "Choose a channel, not a direct message.";
  }
}
