import type { KnownBlock, SectionBlock } from "@slack/types";
import { isStepId, STEPS } from "#src/core/case/step.ts";
import type { Day } from "#src/core/day.ts";
import type { Amount } from "#src/core/digest/lapse-fact.ts";
import type { Approvals } from "#src/core/home/approvals.ts";
import type { BoardCase } from "#src/core/home/case-board.ts";
import { type CaseFilter, isFiltered } from "#src/core/home/case-filter.ts";
import { formatMoney } from "#src/core/money.ts";
import { BOARD_CASES_A_PAGE, type TeamHome } from "#src/flows/show-home-team.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { presentAnswers } from "./concession-message.ts";
import { homeButtons } from "./home-buttons.ts";
import { presentFilters } from "./home-filters.ts";
import { sayLate } from "./home-own.ts";
import { presentPaging, sayShown } from "./home-paging.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { button } from "./practice-buttons.ts";
import { sayConcession } from "./say-concession.ts";
import { count, sayDay } from "./say-day.ts";
import { sayDue } from "./say-due.ts";
import { TIER_MARK } from "./tier-mark.ts";

type Looking = { readonly today: Day; readonly filter: CaseFilter };

/** A manager's: what is at risk, what waits for their word, and the team's cases through a filter. */
export function presentBoard(home: TeamHome, { today, filter }: Looking): KnownBlock[] {
  const { board, approvals } = home;
  return [
    { type: "header", text: plain("The team's open cases", LIMIT.headerText) },
    section(saySummary(home)),
    homeButtons([
      [ACTION.openDigest, "This week so far"],
      [ACTION.openReport, "Quarterly report"],
      [ACTION.listPromises, "Promises"],
      [ACTION.listWatches, "Second chances"],
      [ACTION.openAssignments, "Practice asked for"],
    ]),
    ...presentApprovals(approvals, today),
    { type: "divider" },
    ...presentFilters(filter, board.holders),
    ...presentCases(home, { today, filter }),
    ...presentPaging(board),
  ];
}

function saySummary({ board, promises, scope }: TeamHome): string {
  const { due, later, snoozed, nobodys, overdue, atRisk, hidden } = board.counts;
  if (atRisk.lapses === 0)
    return "The team has no open cases. I look at the orders every working morning.";
  const money = ({ minor }: Amount): string =>
    formatMoney({ minor, currency: board.currency }, "en");
  const whose = scope.of === "team" ? " among your team’s clients" : "";
  return [
    `*${money(atRisk)} a year at risk*${whose} with ${count(atRisk.lapses, "client")}`,
    `*${count(due.lapses, "case")} due*  ·  ${later.lapses} can wait  ·  ${snoozed.lapses} snoozed`,
    `Nobody has ${nobodys.lapses} (${money(nobodys)})  ·  ${overdue.lapses} late (${money(overdue)})  ·  ${sayPromises(promises)}`,
    ...(hidden === 0
      ? []
      : [`🔒 ${count(hidden, "case")} of them ${hidden === 1 ? "is" : "are"} for others to see`]),
  ].join("\n");
}

function sayPromises({ open, overdue }: TeamHome["promises"]): string {
  if (open === 0) return "no open promises";
  return `${count(open, "open promise")}${overdue === 0 ? "" : `, ${overdue} late`}`;
}

function presentApprovals({ waiting, first }: Approvals, today: Day): KnownBlock[] {
  if (waiting === 0) return [];
  const more = waiting - first.length;
  return [
    { type: "divider" },
    section(`✋ *${count(waiting, "concession")} ${waiting === 1 ? "waits" : "wait"} for a word*`),
    ...first.flatMap((one): KnownBlock[] => {
      const who = escapeMrkdwn(clip(one.askedByName ?? "A colleague", NAME_SHOWN));
      const client = escapeMrkdwn(clip(one.clientName, NAME_SHOWN));
      const text = `*${client}*  ·  ${one.tier}  ·  asked by ${who} on ${sayDay(one.askedOn, today)}\n${sayConcession(one)}`;
      return [section(text), presentAnswers(one)];
    }),
    ...(more > 0 ? [context(`And ${more} more; each was sent to you when it was asked.`)] : []),
  ];
}

function presentCases({ board }: TeamHome, { today, filter }: Looking): KnownBlock[] {
  if (board.shown.length === 0)
    return isFiltered(filter) ? [section("No case fits this. “Show all” lifts the filter.")] : [];
  const shown = sayShown(board, BOARD_CASES_A_PAGE);
  return [
    ...(shown === "" ? [] : [context(shown)]),
    ...board.shown.map((one) => presentCase(one, today)),
  ];
}

const NAME_SHOWN = 80;

function sayHolder({ ownerName, holderName }: BoardCase): string {
  if (holderName === null) return "nobody’s client";
  const name = escapeMrkdwn(clip(holderName, NAME_SHOWN));
  return ownerName === null ? `${name}’s client` : name;
}

function presentCase(one: BoardCase, today: Day): SectionBlock {
  const { tier, clientName, atRisk, ownerName, due, lateDays, step, snoozedUntil } = one;
  const money = `${formatMoney(atRisk, "en")} a year`;
  const at = ownerName !== null && isStepId(step) ? `  ·  ${STEPS[step].name}` : "";
  const isSnoozed = snoozedUntil !== null && snoozedUntil > today;
  const waits = isSnoozed ? `💤 Snoozed until ${sayDay(snoozedUntil, today)}` : sayDue(due, today);
  const text = `${TIER_MARK[tier]} *${escapeMrkdwn(clip(clientName, NAME_SHOWN))}*  ·  ${money}  ·  ${sayHolder(one)}\n${waits}${sayLate(lateDays)}${at}`;
  return { ...section(text), accessory: button(ACTION.openCase, "Case", one.caseId) };
}
