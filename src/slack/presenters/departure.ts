import type { Message } from "./alert-card.ts";
import { escapeMrkdwn, section } from "./mrkdwn.ts";

const MOST_NAMED = 10;

export type DepartureNews = {
  readonly memberName: string;
  readonly clientNames: readonly string[];
  readonly clients: number;
};

/** To the managers of who cannot use the coach any more: what they had in hand has nobody now. */
export function presentDeparture({ memberName, clientNames, clients }: DepartureNews): Message {
  const name = escapeMrkdwn(memberName);
  const text = `${name} has left the workspace, or is only a guest now. I send them nothing more.`;
  const lines = [
    text,
    sayCases(clientNames),
    clients === 0
      ? null
      : `In the data they still look after ${clients} ${clients === 1 ? "client" : "clients"}: name a new owner there, with the next file.`,
  ];
  return { text, blocks: [section(lines.filter((line) => line !== null).join("\n"))] };
}

function sayCases(names: readonly string[]): string {
  if (names.length === 0) return "No open case was theirs.";
  const named = names.slice(0, MOST_NAMED).map((one) => `• ${escapeMrkdwn(one)}`);
  const more = names.length - named.length;
  const head =
    names.length === 1
      ? "One open case has nobody now:"
      : `${names.length} open cases have nobody now:`;
  return [head, ...named, ...(more === 0 ? [] : [`and ${more} more`])].join("\n");
}
