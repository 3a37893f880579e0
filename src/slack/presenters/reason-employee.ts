import type { InputBlock, PlainTextOption } from "@slack/types";
import { type EmployeeProblem, LONGEST_ROLE } from "#src/core/reason/employee-meant.ts";
import { LIMIT } from "../vocabulary.ts";
import { plain } from "./mrkdwn.ts";

const MOST_OPTIONS = 100; // of a Slack menu

/** Asks which of our people it was, for the reasons that are about one; a role will do where nobody is a member. */
export function pickEmployee(
  colleagues: readonly { readonly memberId: string; readonly name: string }[],
): InputBlock[] {
  const options: PlainTextOption[] = colleagues
    .slice(0, MOST_OPTIONS)
    .map(({ memberId, name }) => ({ text: plain(name, LIMIT.optionText), value: memberId }));
  const role: InputBlock = {
    type: "input",
    block_id: "aboutRole",
    optional: true,
    label: plain("… or their role with us"),
    hint: plain("As “the driver” or “accounts”. Only managers see who was meant."),
    element: { type: "plain_text_input", action_id: "value", max_length: LONGEST_ROLE },
  };
  if (options.length === 0) return [role];
  const who: InputBlock = {
    type: "input",
    block_id: "aboutId",
    optional: true,
    label: plain("If it is about one of our people: who?"),
    element: {
      type: "static_select",
      action_id: "value",
      placeholder: plain("Choose"),
      options,
    },
  };
  return [who, role];
}

export function sayEmployeeProblem({ why }: EmployeeProblem): string {
  switch (why) {
    case "who-missing":
      return "Say who it was: choose them, or write their role below. Write “not known” if nobody knows.";
    case "nobody-to-name":
      return "Leave this empty, or choose a reason above that is about one of our people.";
    case "role-too-long":
      return `Shorten this to ${LONGEST_ROLE} characters.`;
  }
}
