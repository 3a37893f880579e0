import type { KnownBlock } from "@slack/types";
import { mailCustomOf } from "#src/core/contact/country-customs.ts";
import { defaultEntry, type EntryId, RED_LINES } from "#src/core/playbook/entries.ts";
import type { Line } from "#src/core/playbook/entry.ts";
import { METHOD_CHOICES } from "#src/core/playbook/method-choices.ts";
import { METHOD_NUMBERS, sayNumber } from "#src/core/playbook/method-numbers.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";
import type { PlaybookItem } from "#src/core/playbook/playbook-item.ts";
import { type KnownEntry, openPlaybook } from "#src/core/playbook/playbook.ts";
import { METHODS_BY_SIGN } from "#src/core/playbook/signs.ts";
import { REASONS } from "#src/core/reason/taxonomy.ts";
import type { WorkspaceSettings } from "#src/core/workspace-settings.ts";
import { context, escapeMrkdwn, section } from "./mrkdwn.ts";
import {
  CONDITION_WORDS,
  LINES_TITLE,
  MAIL_WORDS,
  sayCountry,
  sayHeldBy,
  SIGN_NAME,
} from "./playbook-words.ts";
import { sayContactBy, sayTryAgain } from "./say-advice.ts";
import { count } from "./say-day.ts";

export type Reading = { readonly settings: WorkspaceSettings; readonly currency: string };

/** What an item says now, and how it ships where a company has changed it. */
export type ShownItem = {
  readonly blocks: readonly KnownBlock[];
  readonly isChanged: boolean;
};

export function showItem(item: PlaybookItem, reading: Reading): ShownItem {
  switch (item.is) {
    case "entry":
      return showEntry(item.id, reading);
    case "sign":
      return showSign(item, reading);
    case "number":
      return showNumber(item, reading);
    case "choice":
      return showChoice(item, reading);
    case "who":
      return showWho(item, reading);
    case "again":
      return showAgain(item, reading);
    case "country":
      return showCountry(item, reading);
    case "lines":
      return showLines(reading);
  }
}

/** What an item is called in a menu. */
export function titleOf(item: PlaybookItem): string {
  switch (item.is) {
    case "entry":
      return defaultEntry(item.id).title;
    case "sign":
      return SIGN_NAME[item.sign];
    case "number":
      return METHOD_NUMBERS[item.name].title;
    case "choice":
      return METHOD_CHOICES[item.name].title;
    case "who":
    case "again":
      return REASONS[item.reason].label;
    case "country":
      return sayCountry(item.country);
    case "lines":
      return LINES_TITLE;
  }
}

function showEntry(id: EntryId, { settings, currency }: Reading): ShownItem {
  const entry = openPlaybook(settings, currency).entry(id);
  const isClaim = id.startsWith("claim.");
  return {
    isChanged: entry.isChanged,
    blocks: [
      ...presentEntry(entry),
      ...Object.entries(RED_LINES)
        .filter(([line]) => line === id)
        .map(([, { heldBy }]) => context(`Held by: ${sayHeldBy(heldBy)}`)),
      context(
        `${isClaim ? "An author's own figure, not ours. " : ""}In the method: ${entry.from.join(", ")}`,
      ),
    ],
  };
}

/** What to do, what to say and what to leave; mrkdwn with a company's words escaped. */
export function presentEntry({ title, advice, say, avoid }: KnownEntry): KnownBlock[] {
  return [
    section(`*${escapeMrkdwn(title)}*\n${escapeMrkdwn(advice)}`),
    ...(say.length === 0 ? [] : [section(`*Say*\n${say.map(sayLine).join("\n")}`)]),
    ...(avoid.length === 0 ? [] : [section(`*Leave*\n${sayList(avoid)}`)]),
  ];
}

export function sayLine({ text, when }: Line): string {
  const condition = when === null ? "" : ` _(${CONDITION_WORDS[when]})_`;
  return `> ${escapeMrkdwn(text)}${condition}`;
}

export function sayList(texts: readonly string[]): string {
  return texts.map((text) => `• ${escapeMrkdwn(text)}`).join("\n");
}

function showSign(
  { sign }: Extract<PlaybookItem, { is: "sign" }>,
  { settings, currency }: Reading,
): ShownItem {
  const playbook = openPlaybook(settings, currency);
  const shipped = METHODS_BY_SIGN[sign];
  const ids = playbook.methodsFor(sign);
  const isChanged = ids.join() !== shipped.join();
  const name = (id: EntryId) => playbook.entry(id).title;
  const list = ids.map((id, at) => `${at + 1}. ${escapeMrkdwn(name(id))}`).join("\n");
  return {
    isChanged,
    blocks: [
      section(`*${SIGN_NAME[sign]}*\nWhat to come with, best first:\n${list}`),
      ...(isChanged ? [context(`As it ships: ${shipped.map(name).join("; ")}`)] : []),
      context("In the method: FI-150. Its table has lost its lines, so set it to what you know."),
    ],
  };
}

function showNumber(
  { name }: Extract<PlaybookItem, { is: "number" }>,
  { settings, currency }: Reading,
): ShownItem {
  const { title, from } = METHOD_NUMBERS[name];
  const now = sayNumber(name, { policy: settings.method, currency });
  const shipped = sayNumber(name, { policy: DEFAULT_METHOD_POLICY, currency });
  return {
    isChanged: now !== shipped,
    blocks: [
      section(`*${title}*\n${now}`),
      context(`As it ships: ${shipped}. In the method: ${from.join(", ")}`),
    ],
  };
}

function showChoice(
  { name }: Extract<PlaybookItem, { is: "choice" }>,
  { settings }: Reading,
): ShownItem {
  const { title, read, options, from } = METHOD_CHOICES[name];
  const label = (value: string) => options.find((one) => one.value === value)?.label ?? value;
  const now = read(settings.method);
  const shipped = read(DEFAULT_METHOD_POLICY);
  return {
    isChanged: now !== shipped,
    blocks: [
      section(`*${title}*\n${label(now)}`),
      context(`As it ships: ${label(shipped)}. In the method: ${from.join(", ")}`),
    ],
  };
}

function showWho(
  { reason }: Extract<PlaybookItem, { is: "who" }>,
  { settings }: Reading,
): ShownItem {
  const { label, contactBy } = REASONS[reason];
  const own = settings.method.whoContacts[reason] ?? null;
  const shipped = contactBy.map(sayContactBy).join(", or ");
  return {
    isChanged: own !== null,
    blocks: [
      section(`*${label}*\nMakes the contact: ${own === null ? shipped : sayContactBy(own)}`),
      context(`As it ships: ${shipped}. Whoever hurt a client is never sent back to them.`),
    ],
  };
}

function showAgain(
  { reason }: Extract<PlaybookItem, { is: "again" }>,
  { settings }: Reading,
): ShownItem {
  const own = settings.method.tryAgainDays[reason] ?? null;
  const { coolingDays } = settings.method.persistence;
  const [advised = "*When:* not again by our own doing"] = sayTryAgain(REASONS[reason].tryAgain);
  const days = count(own ?? coolingDays, "day");
  const isCooling = own === null ? ", the cooling time" : "";
  return {
    isChanged: own !== null,
    blocks: [
      section(
        `*${REASONS[reason].label}*\nNext try after a clear no: ${days}${isCooling}\n${advised}, says the method`,
      ),
    ],
  };
}

function showCountry(
  { country }: Extract<PlaybookItem, { is: "country" }>,
  { settings }: Reading,
): ShownItem {
  const now = mailCustomOf(country, settings.method.consent.byCountry);
  const shipped = mailCustomOf(country, {});
  return {
    isChanged: now !== shipped,
    blocks: [
      section(`*${sayCountry(country)}*\nA former client may be mailed: ${MAIL_WORDS[now]}`),
      context(
        `As it ships: ${MAIL_WORDS[shipped]}. A careful default of ours and no legal advice: check it with your lawyer.`,
      ),
    ],
  };
}

function showLines({ settings }: Reading): ShownItem {
  const { serviceLines } = settings.method.contact;
  return {
    isChanged: serviceLines.length > 0,
    blocks: [
      section(
        `*${LINES_TITLE}*\n${serviceLines.length === 0 ? "None is named yet." : sayList(serviceLines)}`,
      ),
      context("Who buys them is contacted more often. In the method: BG-04"),
    ],
  };
}
