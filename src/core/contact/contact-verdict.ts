import type { Day } from "../day.ts";
import type { MethodPolicy } from "../method-policy.ts";
import type { ClientClock } from "./client-clock.ts";
import { type ContactPurpose, type ContactWay, disturbs, isElectronic } from "./contact-way.ts";
import { type MailConsent, mailConsent, type MailWish } from "./mail-consent.ts";
import { type QuietTime, quietTimeNow, type RestCalendar } from "./quiet-time.ts";
import type { TouchPlan } from "./touch-brake.ts";

/** A person at the client. */
export type Person = MailWish & {
  readonly contactId: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly doNotContact: boolean;
};

/** Why nobody campaigns for the client any more; the first forbids every contact, the others those that sell. */
export const CAMPAIGN_ENDS = ["asked-to-stop", "left-twice", "no-win-back"] as const;
export type CampaignEnd = (typeof CAMPAIGN_ENDS)[number];

/** What is known of a client when somebody wants to turn to them. */
export type ContactGround = {
  readonly doNotContact: boolean; // the client as a whole
  readonly isClosedDown: boolean;
  readonly ended: CampaignEnd | null; // null too where a manager has let it through
  readonly country: string | null; // ISO 3166-1 alpha-2; of the client, else our own
  readonly lastPurchaseOn: Day | null;
  readonly coolingUntil: Day | null; // of the open case, after a clear no
  readonly persons: readonly Person[];
  readonly touches: TouchPlan;
};

export type Moment = {
  readonly today: Day; // of the workspace
  readonly clock: ClientClock;
  readonly calendar: RestCalendar;
};

export type ContactAsk = {
  readonly contactId: string | null; // null: whoever may best be turned to
  readonly way: ContactWay;
  readonly purpose: ContactPurpose;
};

type Until = { readonly day: Day; readonly hour: number | null }; // the hour is of the client's clock

export type NotNowWhy = QuietTime["why"] | "cooling" | "too-much" | "fruitless";
type AskWhy = Extract<MailConsent, { may: "ask" }>["why"];
export type NoWhy =
  | "client-do-not-contact"
  | "closed-down"
  | CampaignEnd
  | "nobody-left" // everybody we know there has asked us to stop
  | "contact-do-not-contact"
  | "objected"
  | "no-mail";

/** Whether somebody may turn to a client now, this way and for this purpose. */
export type ContactVerdict =
  | { readonly may: "yes"; readonly contactId: string | null }
  | {
      readonly may: "not-now";
      readonly contactId: string | null;
      readonly why: NotNowWhy;
      readonly holiday: string | null;
      readonly until: Until;
    }
  | { readonly may: "ask"; readonly contactId: string | null; readonly why: AskWhy }
  | { readonly may: "no"; readonly contactId: string | null; readonly why: NoWhy };

type Given = {
  readonly ground: ContactGround;
  readonly moment: Moment;
  readonly policy: Pick<MethodPolicy, "contact" | "consent">;
};

/**
 * What forbids it comes first, then what must be asked beforehand, then what speaks for another day. A client or a
 * person who wants to be left alone always wins (register C15).
 */
export function mayContact(given: Given, ask: ContactAsk): ContactVerdict {
  const person = choosePerson(given, ask);
  const contactId = person?.contactId ?? null;
  const forbidden = forbids(given.ground, person) ?? endForbids(given.ground, ask.purpose);
  if (forbidden !== null) return { may: "no", contactId, why: forbidden };
  const mail = isElectronic(ask.way) && person !== null ? consentOf(given, person) : null;
  if (mail !== null && mail.may !== "yes") return { ...mail, contactId };
  const later = notNow(given, ask);
  return later === null ? { may: "yes", contactId } : { may: "not-now", contactId, ...later };
}

function forbids(ground: ContactGround, person: Person | null): NoWhy | null {
  if (ground.doNotContact) return "client-do-not-contact";
  if (ground.isClosedDown) return "closed-down";
  if (person === null) return ground.persons.length > 0 ? "nobody-left" : null;
  return person.doNotContact ? "contact-do-not-contact" : null;
}

/** C15, FI-089, EL-22: a friend plan and an apology are no campaign, and to who asked us to stop nothing goes. */
function endForbids({ ended }: ContactGround, purpose: ContactPurpose): NoWhy | null {
  return ended === "asked-to-stop" || purpose === "sales" ? ended : null;
}

/** The one who was named, else the first who can be reached this way without asking, else the first who may be at all. */
function choosePerson(given: Given, { contactId, way }: ContactAsk): Person | null {
  const { persons } = given.ground;
  const named = persons.find((person) => person.contactId === contactId);
  if (named !== undefined) return named;
  const free = persons.filter(({ doNotContact }) => !doNotContact);
  const reachable = free.find((person) => canBeReached(given, person, way));
  return reachable ?? free[0] ?? null;
}

function canBeReached(given: Given, person: Person, way: ContactWay): boolean {
  if (way === "e-mail") return person.email !== null && consentOf(given, person).may === "yes";
  return way === "call" || way === "message" ? person.phone !== null : true;
}

function consentOf({ ground, moment, policy }: Given, wish: Person): MailConsent {
  const { country, lastPurchaseOn } = ground;
  return mailConsent({
    wish,
    country,
    lastPurchaseOn,
    today: moment.today,
    policy: policy.consent,
  });
}

type Later = Pick<Extract<ContactVerdict, { may: "not-now" }>, "why" | "holiday" | "until">;

function notNow(given: Given, { way, purpose }: ContactAsk): Later | null {
  return (
    coolsStill(given, purpose) ??
    isBraked(given, purpose) ??
    (disturbs(way) ? isQuietThere(given) : null)
  );
}

/** ET-20: the apology is allowed at once, the sales offer is not; light touches have a plan of their own. */
function coolsStill({ ground, moment }: Given, purpose: ContactPurpose): Later | null {
  const until = ground.coolingUntil;
  if (purpose !== "sales" || until === null || until <= moment.today) return null;
  return { why: "cooling", holiday: null, until: { day: until, hour: null } };
}

function isBraked({ ground, moment }: Given, purpose: ContactPurpose): Later | null {
  const { brake, nextOn } = ground.touches;
  if (purpose === "apology" || brake === null || nextOn === null || nextOn <= moment.today)
    return null;
  return { why: brake, holiday: null, until: { day: nextOn, hour: null } };
}

function isQuietThere({ moment, policy }: Given): Later | null {
  return quietTimeNow(moment.clock, moment.calendar, policy.contact);
}
