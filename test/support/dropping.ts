import type { LocalSlack } from "#src/local-slack/start.ts";
import type { Person } from "#src/local-slack/driver/person.ts";
import type { MessageView } from "#src/local-slack/protocol.ts";
import { type TestCoach, VELLO } from "./coach.ts";

export type Dropping = {
  readonly person: () => Person;
  /** The coach's own messages in the direct message, oldest first. */
  readonly messages: () => readonly MessageView[];
  /** The coach's latest message about a file. */
  readonly about: (fileName: string) => MessageView | undefined;
  readonly text: (fileName: string) => string;
  readonly drop: (fileName: string, content: string | Uint8Array) => Promise<unknown>;
  /** Waits until the message about the file says it. */
  readonly says: (fileName: string, words: RegExp, timeoutMs?: number) => Promise<string>;
  readonly click: (fileName: string, actionId: string, given?: Given) => Promise<unknown>;
  /** What stands in the thread of the message about a file. */
  readonly thread: (fileName: string) => readonly MessageView[];
};

type Given = { readonly value?: string; readonly blockId?: string };

const PATIENCE_MS = 15_000;

/** What a person does with files and sees of them. */
export function dropping(coach: () => TestCoach, user: string = VELLO): Dropping {
  const slack = (): LocalSlack => coach().slack;
  const person = (): Person => slack().as(user);
  const messages = (): readonly MessageView[] =>
    person()
      .messages(person().dm)
      .filter(({ userId }) => userId !== user);
  const about = (fileName: string): MessageView | undefined =>
    messages().findLast(({ blocks }) => JSON.stringify(blocks).includes(fileName));
  const text = (fileName: string): string => JSON.stringify(about(fileName)?.blocks ?? "");
  return {
    person,
    messages,
    about,
    text,
    drop: (fileName, content) => person().dropFile(person().dm, fileName, content),
    async says(fileName, words, timeoutMs = PATIENCE_MS) {
      try {
        await slack().waitFor(() => words.test(text(fileName)), { timeoutMs });
      } catch (fault) {
        const said = `the message about ${fileName} says ${text(fileName)}, not ${words.source}`;
        throw new Error(said, { cause: fault });
      }
      return text(fileName);
    },
    click: (fileName, actionId, given = {}) =>
      person().click({
        channel: person().dm,
        ts: about(fileName)?.ts ?? "",
        actionId,
        ...given,
      }),
    thread: (fileName) => person().messages(person().dm, about(fileName)?.ts ?? ""),
  };
}
