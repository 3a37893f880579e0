import type { Button, KnownBlock, ModalView } from "@slack/types";
import type { ConcessionsView } from "#src/flows/show-concessions.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { concessionButtons } from "./concession-buttons.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { sayConcession, sayMinor, sayTerms, sayWorth, STATE } from "./say-concession.ts";

export const CONCESSIONS_TITLE = "Concessions";

const LIMITS_KEY = "number.repFree"; // of the playbook, where a company sets its figures
const SHOWN = 15; // the newest

/** What was given in a case, whether more is worth it, and the two ways to give: for harm, and as an invitation. */
export function presentConcessions(view: ConcessionsView, note: string | null = null): ModalView {
  const { clientName, desk, caseId } = view;
  return {
    type: "modal",
    title: plain(CONCESSIONS_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    private_metadata: caseId,
    blocks: [
      ...(note === null ? [] : [section(`⚠️ ${escapeMrkdwn(note)}`)]),
      section(
        `*${escapeMrkdwn(clip(clientName, 150))}*  ·  ${desk.tier}\n${sayWorth(desk.worth, desk.currency)}`,
      ),
      ...presentPast(view),
      { type: "divider" },
      section(
        "*Compensation* makes good what we did wrong: a fixed sum from the order that went wrong.\n*An incentive* invites them back: something without money first, once, up to a sum and a day.",
      ),
      context(sayLimits(view)),
      {
        type: "actions",
        elements: [
          open(ACTION.openCompensation, "Compensate…", caseId),
          open(ACTION.openIncentive, "Offer an incentive…", caseId),
          ...(view.reader.role === "rep" ? [] : [open(ACTION.openPlaybook, "Limits…", LIMITS_KEY)]),
        ],
      },
    ],
  };
}

function open(action_id: string, text: string, value: string): Button {
  return { type: "button", action_id, text: plain(text), value };
}

function sayLimits({ desk, reader }: ConcessionsView): string {
  const { freeMinor, capLeftMinor, currency, isOnlyGuess } = desk;
  const free =
    reader.role === "admin"
      ? "You may approve any sum."
      : `You may give ${sayMinor(freeMinor, currency)} here without asking.`;
  const cap = `Incentives in this case: ${sayMinor(capLeftMinor, currency)} left.`;
  const guess = isOnlyGuess ? " The reason is only a guess, so no more than the free limit." : "";
  return `${free} ${cap}${guess} Nothing is said to the client before it is approved.`;
}

function presentPast({ concessions, desk, reader }: ConcessionsView): KnownBlock[] {
  if (concessions.length === 0) return [context("Nothing was asked for in this case yet.")];
  const shown = concessions.slice(0, SHOWN).flatMap((one): KnownBlock[] => {
    const isOwn = reader.role !== "rep" || one.askedBy === reader.slackUserId;
    const note = one.decisionNote === null ? "" : `\n>${escapeMrkdwn(clip(one.decisionNote, 300))}`;
    const terms = [STATE[one.state], ...sayTerms(one, desk.today)].join("  ·  ");
    return [
      section(`${sayConcession(one)}\n${terms}${note}`),
      ...concessionButtons(one, { isOwn }),
    ];
  });
  const more = concessions.length - SHOWN;
  return more > 0 ? [...shown, context(`And ${more} older.`)] : shown;
}
