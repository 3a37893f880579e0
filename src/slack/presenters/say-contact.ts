import type { NotNowWhy, NoWhy, ContactVerdict } from "#src/core/contact/contact-verdict.ts";
import type { ClientClock } from "#src/core/contact/client-clock.ts";
import type { ContactWay } from "#src/core/contact/contact-way.ts";
import type { TouchReason } from "#src/core/contact/touch-interval.ts";
import type { TouchPlan } from "#src/core/contact/touch-brake.ts";
import type { Day } from "#src/core/day.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { count, sayDay } from "./say-day.ts";

export const WAY_LABEL: Readonly<Record<ContactWay, string>> = {
  call: "A call",
  visit: "A visit",
  video: "A video call",
  "e-mail": "An e-mail",
  message: "A text message",
  letter: "A letter",
};

type Reading = {
  readonly today: Day;
  readonly clock: Pick<ClientClock, "hour" | "minute">; // of the client
};

/** Whether they may be contacted this way, and the way out where they may not; mrkdwn. */
export function sayVerdict(verdict: ContactVerdict, reading: Reading): string {
  switch (verdict.may) {
    case "yes":
      return "yes";
    case "no":
      return `no. ${NO[verdict.why]}`;
    case "ask":
      return `ask first. ${ASK[verdict.why]}`;
    case "not-now":
      return `not now. ${sayNotNow(verdict, reading)}`;
  }
}

type NotNow = Extract<ContactVerdict, { may: "not-now" }>;

/** Why it should wait, and for how long; mrkdwn. */
export function sayNotNow(
  { why, holiday, until }: Omit<NotNow, "may" | "contactId">,
  reading: Reading,
): string {
  const day = sayDay(until.day, reading.today);
  const from =
    until.hour === null ? `From ${day}.` : `From ${sayTime(until.hour, 0)} their time on ${day}.`;
  const because =
    why === "holiday" && holiday !== null
      ? `It is a holiday there (${escapeMrkdwn(holiday)}).`
      : sayWhy(why, reading);
  return `${because} ${from}`;
}

function sayWhy(why: NotNowWhy, { clock }: Reading): string {
  if (why !== "quiet-hours") return NOT_NOW[why];
  return `It is ${sayTime(clock.hour, clock.minute)} there.`;
}

function sayTime(hour: number, minute: number): string {
  return `${hour}:${String(minute).padStart(2, "0")}`;
}

const NOT_NOW = {
  holiday: "It is a holiday there.",
  weekend: "It is the weekend there.",
  cooling: "They said no and want time. An apology or a small word without an offer is fine.",
  "too-much": "They said that we ring or write too often.",
  fruitless: "Our last contacts brought nothing, so one more would only wear them out.",
} as const;

export const ASK = {
  "no-consent":
    "In their country a former client must have agreed to mail: ask on the phone, then record it under Contact rules.",
  "client-too-long-ago":
    "They last bought too long ago for unasked mail: ask on the phone, then record it under Contact rules.",
} as const;

export const NO: Readonly<Record<NoWhy, string>> = {
  "client-do-not-contact": "This client must not be contacted. Only a manager can lift that.",
  "closed-down": "This client has closed down.",
  "asked-to-stop":
    "They asked us to stop, so nothing goes out. Close the case well; only a manager can let it through.",
  "left-twice":
    "They left a second time, so there is no campaign any more. A friendly word without an offer is fine; only the director lets more through.",
  "no-win-back":
    "It was decided not to win this client back. A friendly word is fine; only a manager lets more through.",
  "nobody-left":
    "Everybody we know there asked to be left alone. Find another person, or part well.",
  "contact-do-not-contact": "This person asked to be left alone. Turn to somebody else there.",
  objected: "They want no more mail from us. Call, or write a letter.",
  "no-mail": "Our books say that they want no mail. Call, or ask them and record their yes.",
};

const BECAUSE: Readonly<Record<TouchReason, string>> = {
  potential: "a much better year before",
  orders: "they order often",
  lines: "they buy many of our lines",
  service: "they buy goods that need service",
};

/** How often to be in touch and why; mrkdwn. */
export function sayTouches(
  { interval, days, brake, hasFloor, fruitless, nextOn }: TouchPlan,
  today: Day,
): string {
  const { own, because, tierDays } = interval;
  const from =
    own === null
      ? [
          `${count(tierDays, "day")} for their tier`,
          ...because.map((one) => `nearer: ${BECAUSE[one]}`),
        ]
      : [own.why === null ? "set by hand" : `set by hand: ${escapeMrkdwn(own.why)}`];
  const next =
    nextOn === null || nextOn <= today
      ? "the next one may be today"
      : `the next one from ${sayDay(nextOn, today)}`;
  const lines = [`Every ${count(days, "day")} (${from.join("; ")}), ${next}.`];
  if (brake === "fruitless")
    lines.push(
      `Longer than ${count(interval.days, "day")}: our last ${count(fruitless, "contact")} brought no order, answer or news.`,
    );
  if (brake === "too-much")
    lines.push(`Longer than ${count(interval.days, "day")}: they said that it is too much.`);
  if (hasFloor)
    lines.push("A more persistent rival is the reason, so contacts do not become fewer.");
  return lines.join("\n");
}
