import { isWorkingDay } from "../agenda/working-day.ts";
import type { WinBackCase } from "../case/case-state.ts";
import { addDays, type Day, daysBetween } from "../day.ts";
import type { DraftChannel, DraftIntent } from "./draft-terms.ts";

export type SentOutcome =
  | {
      readonly ok: true;
      readonly isRepeat: boolean; // it was marked before
      readonly draftId: string; // the version that went out, which may be another one on a repeat
      readonly caseState: WinBackCase["state"] | null; // null: the draft belongs to no case
    }
  | { readonly ok: false; readonly why: "no-such-draft" };

/** That a draft went out, as its reader sees it. */
export type SentMark = {
  readonly on: Day;
  readonly byName: string | null; // null: the one who said so is not known by name
  readonly followUpOn: Day | null; // when the sender is reminded; null: nothing to wait for, or it is settled
  readonly isTextKept: boolean; // with the case, word for word
  readonly alike: SentBefore | null; // another one for the same purpose, shortly before
};

/** One that went out to the same client for the same purpose. */
export type SentBefore = { readonly on: Day; readonly byName: string | null };

/** The channel of the contact that a sent draft is. */
export function touchChannelOf(channel: DraftChannel): (typeof TOUCH_OF)[DraftChannel] {
  return TOUCH_OF[channel];
}

const TOUCH_OF = {
  "e-mail": "e-mail",
  letter: "letter",
  "phone-script": "call",
  "short-message": "message",
  "visit-plan": "visit",
} as const satisfies Record<DraftChannel, string>;

/** The contact's own id, so that it is written once whatever happens. */
export function touchRefOf(draftId: string): string {
  return `draft:${draftId}`;
}

/** Days in which an answer comes, if one comes. Ours: the sources give none. Null: it was answered on the spot. */
const ANSWER_DAYS: Readonly<Record<DraftChannel, number | null>> = {
  "e-mail": 7,
  letter: 10,
  "short-message": 3,
  "phone-script": null,
  "visit-plan": null,
};

const ALIKE_DAYS = 7; // after a talk, when nothing is waited for

const EXPECTS_NOTHING: readonly DraftIntent[] = ["thank-you", "farewell"];

type Sent = { readonly intent: DraftIntent; readonly channel: DraftChannel; readonly on: Day };

/** The working day on which somebody asks why no answer came (FI-121); null: none is waited for. */
export function followUpDay(
  { intent, channel, on }: Sent,
  workingDays: readonly number[], // ISO: Monday is 1
): Day | null {
  const days = ANSWER_DAYS[channel];
  if (days === null || EXPECTS_NOTHING.includes(intent)) return null;
  let day = addDays(on, days);
  while (workingDays.length > 0 && !isWorkingDay(day, workingDays)) day = addDays(day, 1);
  return day;
}

/** Whether another one for the same purpose would come before they had time to answer this one. */
export function isTooSoonAfter({ channel, on }: Omit<Sent, "intent">, today: Day): boolean {
  const days = ANSWER_DAYS[channel] ?? ALIKE_DAYS;
  const passed = daysBetween(on, today);
  return passed >= 0 && passed <= days;
}

/** The follow-up's own key, so that it is planned once. */
export function followUpKeyOf(draftId: string): string {
  return `follow-up:${draftId}`;
}
