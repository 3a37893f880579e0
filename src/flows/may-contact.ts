import { clientClock } from "#src/core/contact/client-clock.ts";
import {
  type ContactAsk,
  type ContactGround,
  type ContactVerdict,
  mayContact as judgeContact,
  type Moment,
} from "#src/core/contact/contact-verdict.ts";
import type { ContactPurpose } from "#src/core/contact/contact-way.ts";
import { restDaysOf } from "#src/core/contact/country-customs.ts";
import type { Day } from "#src/core/day.ts";
import type { DraftIntent } from "#src/core/draft/draft-terms.ts";
import type { MethodPolicy } from "#src/core/method-policy.ts";

type ContactRecord = {
  readonly clientName: string;
  readonly ownZone: string; // IANA
  readonly policy: MethodPolicy;
  readonly ground: ContactGround;
};

type Whom = { readonly workspaceId: string; readonly clientId: string; readonly today: Day };

export type MayContactDeps = {
  readonly now: () => Date;
  /** Null: no such client. */
  loadContactRecord(whom: Whom): Promise<ContactRecord | null>;
  /** Public holidays by day; none where the country is unknown. */
  findHolidays(query: {
    readonly country: string | null;
    readonly from: Day;
    readonly days: number;
  }): Promise<ReadonlyMap<Day, string>>;
};

export type ContactGate = ContactRecord & {
  readonly moment: Moment;
  readonly judge: (ask: ContactAsk) => ContactVerdict;
};

const HOLIDAYS_AHEAD_DAYS = 31;

/** What is known about turning to a client now, and the answer for any way of doing it; null: no such client. */
export async function openContactGate(
  deps: MayContactDeps,
  whom: Whom,
): Promise<ContactGate | null> {
  const record = await deps.loadContactRecord(whom);
  if (record === null) return null;
  const { country } = record.ground;
  const clock = clientClock({ now: deps.now(), country, ownZone: record.ownZone });
  const holidays = await deps.findHolidays({ country, from: clock.day, days: HOLIDAYS_AHEAD_DAYS });
  const calendar = { restDays: restDaysOf(country), holidays };
  const moment = { today: whom.today, clock, calendar };
  const given = { ground: record.ground, policy: record.policy, moment };
  return { ...record, moment, judge: (ask) => judgeContact(given, ask) };
}

/** What a draft is for: an apology is never held up, a friendly word is a light touch (ET-20, ET-23). */
export function purposeOf(intent: DraftIntent): ContactPurpose {
  if (intent === "apology") return "apology";
  const isLight = intent === "check-in" || intent === "thank-you" || intent === "farewell";
  return isLight ? "light" : "sales";
}
