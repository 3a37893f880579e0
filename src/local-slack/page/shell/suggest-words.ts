import type { Snapshot, UserView } from "../../protocol.ts";

export type Command = Snapshot["commands"][number];

export type Suggestion = {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly detail: string;
  /** The composer's text once it is taken. */
  readonly text: string;
};

const most = 8;

/** What may be meant by a text that ends in "/…" or "@…". */
export function suggestWords(
  text: string,
  known: { readonly commands: readonly Command[]; readonly users: readonly UserView[] },
): readonly Suggestion[] {
  if (/^\/\S*$/.test(text)) return suggestCommands(text, known.commands);
  const started = /(?:^|\s)@([\p{L}\p{N}_.-]*)$/u.exec(text);
  if (started?.[1] === undefined) return [];
  return suggestPeople(text, started[1], known.users);
}

function suggestCommands(text: string, commands: readonly Command[]): readonly Suggestion[] {
  return commands
    .filter((command) => command.command.startsWith(text.toLowerCase()))
    .slice(0, most)
    .map((command) => ({
      key: command.command,
      label: command.command,
      hint: command.hint,
      detail: command.description,
      text: `${command.command} `,
    }));
}

function suggestPeople(
  text: string,
  started: string,
  users: readonly UserView[],
): readonly Suggestion[] {
  const before = text.slice(0, text.length - started.length);
  return users
    .filter((user) =>
      user.name
        .toLocaleLowerCase()
        .split(/\s+/)
        .some((word) => word.startsWith(started.toLocaleLowerCase())),
    )
    .slice(0, most)
    .map((user) => ({
      key: user.id,
      label: user.name,
      hint: "",
      detail: user.title,
      text: `${before}${user.name} `,
    }));
}
