import type { ActionsBlock, Button, KnownBlock } from "@slack/types";
import type { CaseFile } from "#src/core/case/case-file.ts";
import { isOpenCase } from "#src/core/case/case-state.ts";
import type { CaseSheet } from "#src/core/case/case-sheet.ts";
import type { ProgressStrip } from "#src/core/case/progress-strip.ts";
import { STEPS } from "#src/core/case/step.ts";
import type { Day } from "#src/core/day.ts";
import { isFact } from "#src/core/reason/reason-entry.ts";
import { isPrivateEntry } from "#src/core/reason/reason-privacy.ts";
import type { RecordedReason } from "#src/core/reason/recorded-reason.ts";
import { ACT_GROUPS, formOf } from "../case-forms/case-forms.ts";
import { carryAct } from "../case-forms/form-place.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { CLOSED, type Message } from "./alert-card.ts";
import { button, doButton } from "./case-buttons.ts";
import { presentFollowUp, presentWho, reasonButtons } from "./case-sheet-ledger.ts";
import { listUnder, sayConcessions, sayPromises, sayWatchedOrders } from "./case-sheet-lines.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { sayDay } from "./say-day.ts";
import { sayVerdict, WAY_LABEL } from "./say-contact.ts";
import { sayContradictions } from "./say-ledger.ts";
import { SAY_MISSING, sayNext } from "./say-next.ts";
import { sayReason, sayReasonInFull } from "./say-reason.ts";

/** `thread`: for everybody in the channel; `own`: for one person who may see what is in it. */
export type SheetPlace = "thread" | "own";

/** block_id of a sheet that its reader alone sees: it is drawn anew where it stands. */
export const OWN_SHEET = "case-sheet:own";

/** Where a case stands, what is missing, and the one best thing to do now. */
export function presentCaseSheet(
  sheet: CaseSheet,
  { place, today }: { place: SheetPlace; today: Day },
): Message {
  const { file, next } = sheet;
  const name = escapeMrkdwn(file.client.name);
  if (file.isRestricted && place === "thread") return presentHandled(name);
  const says = sayNext(next, today);
  const blocks: KnownBlock[] = [
    section(`*${name}* · ${sayStanding(file)}\n${sayStrip(sheet.strip)}`),
    ...presentNext(sheet, { says, place }),
    ...presentNews(sheet),
    ...presentContact(sheet.contact),
    ...presentMissing(sheet),
    ...presentKnown(file, { place, today }),
    ...presentWho(file, place),
    ...presentFollowUp(file),
    ...presentDoors(sheet, place),
    ...presentMore(sheet, place),
  ];
  return { text: `${name}: ${sayStanding(file)}. ${says}`, blocks };
}

/** What a channel may know of a case that is about one of our people. */
function presentHandled(name: string): Message {
  const text = `${name}: handled by a manager.`;
  return { text, blocks: [section(text)] };
}

function sayStanding({ life, step }: CaseFile): string {
  if (life.state === "closed") return `closed: ${CLOSED[life.as]}`;
  if (life.state === "dismissed") return "not lapsed";
  return STEPS[step].name;
}

/** ET-22: what it takes to win a client back. */
function sayStrip({ reason, contact, time, compromise }: ProgressStrip): string {
  return [
    mark(reason, "reason"),
    mark(contact, "contact"),
    mark(time, "time"),
    mark(compromise, "compromise"),
  ].join("   ");
}

function mark(isThere: boolean, what: string): string {
  return `${isThere ? "✅" : "⬜"} ${what}`;
}

function presentNext(
  { file, next }: CaseSheet,
  { says, place }: { says: string; place: SheetPlace },
): KnownBlock[] {
  const primary = doButton(next.do, file.caseId);
  const help = button(ACTION.howToSay, "How to say it", file.caseId);
  const elements: Button[] = [
    ...(primary === null ? [] : [{ ...primary, style: "primary" } as const]),
    help,
  ];
  const block_id = `${blockOf(place)}:next`;
  return [section(`*Next:* ${says}`), { type: "actions", block_id, elements }];
}

/** EL-16: what the next talk can bring that is new, until it has been held. */
function presentNews({ file: { progress }, next }: CaseSheet): KnownBlock[] {
  const { round, isNew, reachedOn } = progress;
  if (round === 1 || isNew === null || reachedOn !== null || next.why === "cooling-over") return [];
  return [context(`💡 New this time: ${escapeMrkdwn(isNew)}`)];
}

/** Shown only when there is something to heed. */
function presentContact(contact: CaseSheet["contact"]): KnownBlock[] {
  if (contact === null || contact.verdict.may === "yes") return [];
  const { way, verdict, moment } = contact;
  return [context(`☎️ ${WAY_LABEL[way]} now? ${sayVerdict(verdict, moment)}`)];
}

const MOST_MISSING = 4;

function presentMissing({ missing, file }: CaseSheet): KnownBlock[] {
  if (missing.length === 0 || !isOpenCase(file.life)) return [];
  const words = missing.slice(0, MOST_MISSING).map(({ what }) => SAY_MISSING[what]);
  return [context(`Still missing: ${words.join(" · ")}`)];
}

function presentKnown(
  file: CaseFile,
  { place, today }: { place: SheetPlace; today: Day },
): KnownBlock[] {
  const { promises, concessions, watch, reasons, comesBackOn } = file;
  const open = promises.filter(({ isRestricted }) => !isRestricted || place === "own");
  const parts = [
    ...listUnder("Why they left", sayReasons(reasons, place)),
    ...sayContradictions(reasons.filter((entry) => place === "own" || !isPrivateEntry(entry))),
    ...listUnder("Promises", sayPromises(open, today)),
    ...listUnder("Compensation and incentives", sayConcessions(concessions, today)),
    ...listUnder("After they came back", sayWatchedOrders(watch)),
    ...(comesBackOn === null ? [] : [`💤 Comes back by itself on ${sayDay(comesBackOn, today)}.`]),
  ];
  return parts.map((part) => section(part));
}

/** Newest first. A guess is called a guess; what is private is said to be there, and no more. */
function sayReasons(reasons: readonly RecordedReason[], place: SheetPlace): string[] {
  return reasons.map((entry) => {
    if (place === "thread" && isPrivateEntry(entry)) return escapeMrkdwn(sayReason(entry));
    const said = escapeMrkdwn(sayReasonInFull(entry));
    return isFact(entry) ? said : `${said}; not counted yet`;
  });
}

function presentDoors({ file }: CaseSheet, place: SheetPlace): ActionsBlock[] {
  const { caseId } = file;
  const elements: ActionsBlock["elements"] = [
    {
      type: "static_select",
      action_id: ACTION.chooseAct,
      placeholder: plain("Something happened…"),
      option_groups: ACT_GROUPS.map(({ label, acts }) => ({
        label: plain(label),
        options: acts.map((act) => ({
          text: plain(formOf(act).menu, LIMIT.optionText),
          value: carryAct(act, caseId),
        })),
      })),
    },
    button(ACTION.openPromise, "Promise", caseId),
    button(ACTION.openCompensation, "Compensate", caseId),
    button(ACTION.openIncentive, "Incentive", caseId),
    ...(place === "own" || file.concessions.length > 0
      ? [button(ACTION.openConcessions, "Concessions", caseId)]
      : []),
    button(ACTION.handOver, "Hand over", caseId),
    button(ACTION.openReply, "They answered", `case:${caseId}`),
    ...(file.watch === null ? [] : [button(ACTION.openWatch, "Follow their orders", caseId)]),
    ...(place === "own" ? [] : [button(ACTION.openCase, "More…", caseId)]),
  ];
  const block_id = `${blockOf(place)}:doors:${file.progress.events}`; // a new one each time, so that the menu keeps no old choice
  return [{ type: "actions", block_id, elements }];
}

/** What is needed more rarely, where there is room for it. */
function presentMore({ file }: CaseSheet, place: SheetPlace): ActionsBlock[] {
  if (place === "thread") return [];
  const { caseId } = file;
  const elements = [
    button(ACTION.contactRules, "Contact rules", caseId),
    button(ACTION.openDates, "Days they told us of", caseId),
    ...reasonButtons(file),
    button(ACTION.openCase, "Refresh", caseId),
  ];
  return [{ type: "actions", block_id: `${OWN_SHEET}:more`, elements }];
}

function blockOf(place: SheetPlace): string {
  return place === "own" ? OWN_SHEET : "case-sheet";
}
