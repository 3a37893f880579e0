import { setTimeout as wait } from "node:timers/promises";
import type { Person } from "#src/local-slack/driver/person.ts";
import type { MessageView } from "#src/local-slack/protocol.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { ALERTS, JAAN, MARI, VELLO } from "../../support/coach.ts";
import { type Company, moveOn } from "./company.ts";
import type { Act, ActName } from "./plan.ts";

/** What somebody did, and what they may expect of it. */
export type Expected = {
  readonly what: ActName;
  readonly by: string; // Slack user id
  /** Where the answer is to stand. */
  readonly channel: string;
  readonly threadTs: string | null;
  /** Stands in the answer and in nobody else's. */
  readonly mark: string;
  /** Slack itself said that nothing happened. */
  readonly wasRefused: boolean;
  /** When it was asked, in Slack's notation. */
  readonly ts: string;
};

export type Doing = {
  readonly company: Company;
  /** A word that was never used before. */
  readonly newWord: () => string;
  /** Slipping away, with a card in the channel. */
  readonly lapsed: string[];
  /** Cards that nobody has taken yet. */
  readonly untaken: string[];
};

type Do = (doing: Doing, act: Act, person: Person) => Promise<readonly Expected[]>;

const PEOPLE = [MARI, JAAN, VELLO] as const;

export async function doAct(doing: Doing, act: Act): Promise<readonly Expected[]> {
  const person = doing.company.slack.as(PEOPLE[act.who] ?? MARI);
  return DO[act.name](doing, act, person);
}

const BETWEEN_QUESTIONS_MS = 20; // nobody types faster

const question = (word: string): string => `write a letter to ${word} Brothers`;

const DO: Readonly<Record<ActName, Do>> = {
  async thread({ newWord }, { questions }, person) {
    const rootWord = newWord();
    const root = await person.say(person.dm, question(rootWord));
    const common = {
      what: "thread",
      by: person.id,
      channel: person.dm,
      wasRefused: false,
    } as const;
    const asked: Expected[] = [{ ...common, threadTs: null, mark: rootWord, ts: root.ts }];
    for (let at = 0; at < questions; at += 1) {
      await wait(BETWEEN_QUESTIONS_MS);
      const mark = newWord();
      const { ts } = await person.say(person.dm, question(mark), root.ts);
      asked.push({ ...common, threadTs: root.ts, mark, ts });
    }
    return asked;
  },
  async mention({ newWord, company }, _act, person) {
    const mark = newWord();
    const said = await person.say(ALERTS, `<@${company.slack.app.userId}> ${question(mark)}`);
    return [expected(person, { what: "mention", channel: ALERTS, mark, ts: said.ts })];
  },
  async command({ newWord }, _act, person) {
    const mark = newWord();
    const ts = now();
    const { ok } = await person.command(ALERTS, `/winback ${question(mark)}`);
    return [
      { ...expected(person, { what: "command", channel: ALERTS, mark, ts }), wasRefused: !ok },
    ];
  },
  async take({ untaken, company }, _act, person) {
    const name = untaken.pop();
    const card = name === undefined ? undefined : cardOf(person, company, name);
    if (name === undefined || card === undefined) return [];
    const ts = now();
    const { ok } = await person.click({ channel: ALERTS, ts: card.ts, actionId: ACTION.takeCase });
    return [
      { ...expected(person, { what: "take", channel: ALERTS, mark: name, ts }), wasRefused: !ok },
    ];
  },
  async draft({ lapsed }, _act, person) {
    const name = lapsed.pop();
    if (name === undefined) return [];
    const said = await person.say(person.dm, `write an apology for ${name}`);
    return [expected(person, { what: "draft", channel: person.dm, mark: name, ts: said.ts })];
  },
  async morning({ company, newWord, lapsed, untaken }, { questions }, person) {
    const names = Array.from({ length: 2 }, () => `${newWord()} AS`);
    const ts = now();
    await moveOn(company, names);
    for (let times = 0; times < questions; times += 1)
      await company.queue.send("morning.run", { workspaceId: company.workspaceId });
    await company.queue.send("company.tick", { workspaceId: company.workspaceId });
    lapsed.push(...names);
    untaken.push(...names);
    return names.map((mark) => expected(person, { what: "morning", channel: ALERTS, mark, ts }));
  },
};

type Place = Pick<Expected, "what" | "channel" | "mark" | "ts">;

function expected(person: Person, place: Place): Expected {
  return { ...place, by: person.id, threadTs: null, wasRefused: false };
}

function cardOf(person: Person, { slack }: Company, name: string): MessageView | undefined {
  return person
    .messages(ALERTS)
    .find((one) => one.userId === slack.app.userId && one.text.startsWith(name));
}

/** In Slack's notation. */
function now(): string {
  return (Date.now() / 1000).toFixed(6);
}
