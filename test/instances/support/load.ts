import { setTimeout as wait } from "node:timers/promises";
import type { LocalSlack } from "#src/local-slack/start.ts";
import type { MessageView } from "#src/local-slack/protocol.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { ALERTS, JAAN, MARI, VELLO } from "../../support/coach.ts";

export const NAMES = [
  "Aurora Catering",
  "Birch Hotel",
  "Cedar Bakery",
  "Dune Resort",
  "Elm Grocers",
  "Fjord Fishery",
  "Grove Gardens",
  "Harbour Inn",
  "Iris Florists",
  "Juniper Spa",
];

export const PEOPLE = [MARI, JAAN, VELLO];

/** About which client, and the question's own time stamp. */
type Question = { readonly name: string; readonly ts: string };

/** What people did, to be compared with what they saw. */
export type Done = {
  readonly asked: Map<string, Question[]>; // in the direct message, by person, in order
  readonly mentioned: Map<string, string[]>; // in the channel
  readonly taken: { readonly name: string; readonly heard: boolean }[]; // cards clicked
};

function nothingDone(): Done {
  return { asked: byPerson(), mentioned: byPerson(), taken: [] };
}

function byPerson<T>(): Map<string, T[]> {
  return new Map(PEOPLE.map((one) => [one, []]));
}

const GAP_MS = 150;

/** People ask in the direct message, mention the coach in the channel and click cards, until told to stop. */
export async function makeLoad(
  slack: LocalSlack,
  random: () => number,
  isOver: () => boolean,
): Promise<Done> {
  const done = nothingDone();
  for (let turn = 0; !isOver(); turn += 1) {
    const by = PEOPLE[turn % PEOPLE.length] ?? MARI;
    const name = NAMES[Math.floor(random() * NAMES.length)] ?? "";
    const kind = random();
    if (kind < 0.55) await askPrivately(slack, done, { by, name });
    else if (kind < 0.8) await mention(slack, done, { by, name });
    else await take(slack, done, { by, name });
    await wait(GAP_MS);
  }
  return done;
}

type Who = { readonly by: string; readonly name: string };

async function askPrivately(slack: LocalSlack, done: Done, { by, name }: Who): Promise<void> {
  const person = slack.as(by);
  const { ts } = await person.say(person.dm, `why did ${name} leave?`);
  done.asked.get(by)?.push({ name, ts });
}

async function mention(slack: LocalSlack, done: Done, { by, name }: Who): Promise<void> {
  done.mentioned.get(by)?.push(name);
  await slack.as(by).say(ALERTS, `@Win-back coach why did ${name} leave?`);
}

/** Slack does not repeat a click: whoever clicked sees at once that it was not heard. */
async function take(slack: LocalSlack, done: Done, { by, name }: Who): Promise<void> {
  const card = cardOf(slack, name);
  if (card === undefined || !JSON.stringify(card.blocks).includes(ACTION.takeCase)) return;
  const click = { channel: ALERTS, ts: card.ts, actionId: ACTION.takeCase };
  const result = await slack.as(by).click(click);
  done.taken.push({ name, heard: result.ok });
}

export function cardOf(slack: LocalSlack, name: string): MessageView | undefined {
  return slack
    .as(MARI)
    .messages(ALERTS)
    .find(({ text }) => text.startsWith(`${name}:`));
}

/** The names of the clients that the coach told somebody of in a place, in the order of its answers. */
export function answersIn(slack: LocalSlack, by: string, channel: string): string[] {
  return slack
    .as(by)
    .messages(channel)
    .filter(
      ({ userId, ephemeral }) => userId === slack.app.userId && (channel !== ALERTS || ephemeral),
    )
    .flatMap(({ text }) => /Why did \*(?<name>[^*]+)\* leave/u.exec(text)?.groups?.["name"] ?? []);
}
