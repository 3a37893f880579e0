import type { Person } from "#src/local-slack/driver/person.ts";
import type { MessageView } from "#src/local-slack/protocol.ts";
import { ALERTS } from "../../support/coach.ts";
import type { Expected } from "./acts.ts";
import type { Company } from "./company.ts";
import type { ActName } from "./plan.ts";

/** What somebody got for what they did. */
export type Got =
  | "answered"
  | "told" // that it did not work and what to do
  | "refused" // Slack itself said that nothing happened
  | "told, then answered"
  | "nothing"
  | "twice"
  | "out of order"
  | "left hanging"; // a message that says that something is being done, and no end of it

export type Reading = { readonly expected: Expected; readonly got: Got };

const TOLD = /sorry|went wrong|interrupted|again/iu;
const WHISPERED: readonly ActName[] = ["take", "command", "mention", "draft"];
const HANGING = /^⏳/u;
const OF_A_CLICK = /what you pressed|your command|the form you sent/u;

/** What everybody has got by now. */
export async function readAnswers(
  company: Company,
  all: readonly Expected[],
): Promise<readonly Reading[]> {
  const taken = await readTaken(company, all);
  const readings = all.map((expected): Reading & { readonly places: readonly string[] } => {
    const places = expected.what === "take" ? taken(expected) : answersTo(company, expected);
    return { expected, places, got: gotBy(expected, places) };
  });
  const inOrder = readings.map(({ expected, got, places }): Reading => ({
    expected,
    got:
      got === "answered" && isOvertaken(company, { expected, places }, readings)
        ? "out of order"
        : got,
  }));
  return withTold(company, inOrder);
}

function gotBy({ wasRefused }: Expected, places: readonly string[]): Got {
  if (places.length > 1) return "twice";
  if (places.length === 1) return "answered";
  return wasRefused ? "refused" : "nothing";
}

type Placed = { readonly expected: Expected; readonly places: readonly string[] };

/** A question in the same thread that Slack sent only after this one had arrived has been answered earlier. */
function isOvertaken(company: Company, one: Placed, readings: readonly Placed[]): boolean {
  const { threadTs, channel, ts } = one.expected;
  if (threadTs === null) return false;
  const arrivedAt = timesOf(company, ts).arrivedAt;
  return readings.some(
    ({ expected: other, places: [answeredAt] }) =>
      other.threadTs === threadTs &&
      other.channel === channel &&
      other.ts > ts &&
      answeredAt !== undefined &&
      answeredAt < (one.places[0] ?? "") &&
      arrivedAt < timesOf(company, other.ts).sentAt,
  );
}

/** When Slack first sent a message to the coach, and when the coach first said that it has it. */
function timesOf({ slack }: Company, ts: string): { sentAt: number; arrivedAt: number } {
  const sendings = slack.delivered.filter(({ payload }) => Object(payload["event"]).ts === ts);
  const arrived = sendings.filter(({ answer }) => answer.ok);
  return {
    sentAt: Math.min(...sendings.map((one) => one.sentAt)),
    arrivedAt: Math.min(...arrived.map((one) => one.answeredAt)),
  };
}

/** When the answers to it were given. */
function answersTo(company: Company, expected: Expected): string[] {
  const person = company.slack.as(expected.by);
  const { mark, what } = expected;
  const says = (text: string): boolean => {
    if (what === "morning") return text.startsWith(mark);
    if (what === "draft") return text.includes(mark) && !HANGING.test(text);
    return text.includes(`${mark} `);
  };
  return saidTo(company, person, expected)
    .filter(({ text, ts }) => says(text) && ts > expected.ts)
    .map(({ ts }) => ts);
}

function saidTo(company: Company, person: Person, { channel, threadTs }: Expected): MessageView[] {
  const { userId: app } = company.slack.app;
  return person
    .messages(channel, threadTs ?? undefined)
    .filter(({ userId, ts }) => userId === app && ts !== threadTs);
}

async function readTaken(
  { sql, workspaceId }: Company,
  all: readonly Expected[],
): Promise<(expected: Expected) => string[]> {
  if (!all.some(({ what }) => what === "take")) return () => [];
  const { rows } = await sql.query<{ name: string; by: string | null }>(
    `select c.name, m."slackUserId" as by from "Case" k
     join "Client" c on c.id = k."clientId" join "Member" m on m.id = k."ownerId"
     where c."workspaceId" = $1`,
    [workspaceId],
  );
  return ({ mark, by, ts }) =>
    rows.filter((row) => row.name === mark && row.by === by).map(() => ts);
}

/** Whoever got nothing may have been told so; one word to them counts for one thing that they did. */
function withTold(company: Company, readings: readonly Reading[]): readonly Reading[] {
  const words = new Map<string, number>();
  const since = readings.reduce(
    (first, { expected }) => (expected.ts < first ? expected.ts : first),
    "9",
  );
  for (const by of new Set(readings.map(({ expected }) => expected.by)))
    words.set(by, countTold(company, by, { since, readings }));
  const settled = readings.map((reading): Reading => {
    const left = words.get(reading.expected.by) ?? 0;
    if (reading.got !== "nothing" || left === 0) return reading;
    words.set(reading.expected.by, left - 1);
    return { ...reading, got: "told" };
  });
  // What is whispered cannot be looked up in Slack: who may have missed it is told so.
  for (const {
    expected: { what, by },
  } of settled)
    if (WHISPERED.includes(what)) words.set(by, (words.get(by) ?? 0) - 1);
  return settled.map((reading) => markHanging(company, reading, words));
}

type Since = { readonly since: string; readonly readings: readonly Reading[] };

function countTold(company: Company, by: string, { since, readings }: Since): number {
  const person = company.slack.as(by);
  const roots = [
    ...new Set(
      readings.flatMap(({ expected: { threadTs, by: other } }) =>
        other === by && threadTs !== null ? [threadTs] : [],
      ),
    ),
  ];
  const said = [
    ...person.messages(person.dm),
    ...roots.flatMap((root) => person.messages(person.dm, root).filter(({ ts }) => ts !== root)),
    ...person.messages(ALERTS).filter(({ ephemeral }) => ephemeral),
  ];
  const marks = readings.map(({ expected }) => expected.mark);
  return said.filter(
    ({ userId, ts, text }) =>
      userId === company.slack.app.userId &&
      ts > since &&
      TOLD.test(text) &&
      !HANGING.test(text) &&
      !marks.some((mark) => text.includes(mark)),
  ).length;
}

function markHanging(company: Company, reading: Reading, words: Map<string, number>): Reading {
  const { expected, got } = reading;
  const left = words.get(expected.by) ?? 0;
  const isThread = expected.what === "thread";
  if (got === "answered" && isThread && left > 0 && isToldThere(company, expected)) {
    words.set(expected.by, left - 1);
    return { expected, got: "told, then answered" };
  }
  if (expected.what !== "draft" || got === "answered") return reading;
  const hangs = saidTo(company, company.slack.as(expected.by), expected).some(
    ({ text, ts }) => HANGING.test(text) && ts > expected.ts,
  );
  return hangs ? { expected, got: "left hanging" } : reading;
}

/** Word of a click can come twice, since nobody can look up a whisper: that is no word of a question. */
function isToldThere(company: Company, expected: Expected): boolean {
  return saidTo(company, company.slack.as(expected.by), expected).some(
    ({ text, ts, ephemeral }) =>
      ts > expected.ts && !ephemeral && TOLD.test(text) && !OF_A_CLICK.test(text),
  );
}
