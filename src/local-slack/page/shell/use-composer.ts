import { type KeyboardEvent, useRef, useState } from "react";
import type { Act } from "../../protocol.ts";
import { encodeTyped } from "../text/encode-typed.ts";
import { useActions } from "../workspace/actions.ts";
import { conversationTitle, type Directory, useDirectory } from "../workspace/directory.ts";
import { useDraft } from "../workspace/drafts.ts";
import type { ComposerProps } from "./composer-props.ts";
import { type Command, type Suggestion, suggestWords } from "./suggest-words.ts";

export type ComposerState = {
  readonly text: string;
  readonly label: string;
  readonly sending: boolean;
  readonly suggestions: readonly Suggestion[];
  readonly at: number;
  /** How the command that stands in the text goes on. */
  readonly hint: string;
  readonly write: (text: string) => void;
  readonly take: (suggestion: Suggestion) => void;
  readonly dismiss: () => void;
  readonly send: () => void;
  readonly keyDown: (event: KeyboardEvent) => void;
};

export function useComposer(props: ComposerProps): ComposerState {
  const directory = useDirectory();
  const { conversation, threadTs, commands } = props;
  const [text, setText] = useDraft(`${directory.me.id} ${conversation.id} ${threadTs ?? ""}`);
  const { sending, send } = useSending(props, { text, setText });
  const list = useSuggestions(text, { commands: threadTs === null ? commands : [], directory });
  const write = (next: string): void => {
    setText(next);
    list.reopen();
  };
  const take = (suggestion: Suggestion): void => write(suggestion.text);
  const keyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (list.keyDown(event, take)) event.preventDefault();
    else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      send();
    }
  };
  const { suggestions, at, dismiss } = list;
  const title = conversationTitle(directory, conversation);
  const label = threadTs === null ? `Message ${title}` : "Reply…";
  const hint = hintFor(text, commands);
  return { text, label, sending, suggestions, at, hint, write, take, dismiss, send, keyDown };
}

/** Sends what was typed; a failure puts it back. */
function useSending(
  { conversation, threadTs, commands }: ComposerProps,
  draft: { readonly text: string; readonly setText: (text: string) => void },
): { readonly sending: boolean; readonly send: () => void } {
  const directory = useDirectory();
  const { act, notify } = useActions();
  const [sending, setSending] = useState(0);
  const latest = useRef(draft);
  latest.current = draft;
  const send = async (): Promise<void> => {
    const typed = draft.text.trim();
    if (typed === "") return;
    const planned = planAct(typed, { channel: conversation.id, threadTs, commands, directory });
    if (typeof planned === "string") {
      notify(planned);
      return;
    }
    draft.setText("");
    setSending((count) => count + 1);
    const result = await act(planned);
    setSending((count) => count - 1);
    if (result.ok) return;
    notify(result.message);
    const since = latest.current.text;
    latest.current.setText(since === "" ? typed : `${typed}\n${since}`);
  };
  return { sending: sending > 0, send: () => void send() };
}

/** The act a text asks for, or why it cannot be done. */
function planAct(
  typed: string,
  where: {
    readonly channel: string;
    readonly threadTs: string | null;
    readonly commands: readonly Command[];
    readonly directory: Directory;
  },
): Act | string {
  const { channel, threadTs, commands, directory } = where;
  const found = /^(\/\S+)\s*([\s\S]*)$/.exec(typed);
  if (found?.[1] === undefined) {
    const channels = directory.conversations.filter((one) => one.kind !== "dm");
    const text = encodeTyped(typed, { users: directory.users, channels });
    return { act: "say", channel, text, threadTs };
  }
  if (threadTs !== null) return "Commands cannot be used in threads. Use the conversation itself.";
  const command = commands.find((one) => one.command === found[1]?.toLowerCase());
  if (command === undefined) return `${found[1]} is not a command here. Type "/" to see them.`;
  return { act: "command", channel, command: command.command, text: found[2] ?? "" };
}

function hintFor(text: string, commands: readonly Command[]): string {
  const command = commands.find((one) => text.startsWith(`${one.command} `));
  return command === undefined ? "" : `${command.command} ${command.hint}`.trim();
}

function useSuggestions(
  text: string,
  known: { readonly commands: readonly Command[]; readonly directory: Directory },
) {
  const [dismissed, setDismissed] = useState(true);
  const [moved, setMoved] = useState(0);
  const users = known.directory.users;
  const suggestions = dismissed ? [] : suggestWords(text, { commands: known.commands, users });
  const count = suggestions.length;
  const at = Math.min(moved, Math.max(0, count - 1));
  const dismiss = (): void => setDismissed(true);
  const keyDown = (event: KeyboardEvent, take: (suggestion: Suggestion) => void): boolean => {
    const chosen = suggestions[at];
    if (chosen === undefined) return false;
    const complete = text.trim() === chosen.label;
    const deeds: Readonly<Record<string, () => void>> = {
      ArrowDown: () => setMoved((at + 1) % count),
      ArrowUp: () => setMoved((at - 1 + count) % count),
      Tab: () => take(chosen),
      Escape: dismiss,
      ...(event.shiftKey || complete ? {} : { Enter: () => take(chosen) }),
    };
    const deed = deeds[event.key];
    deed?.();
    return deed !== undefined;
  };
  const reopen = (): void => {
    setDismissed(false);
    setMoved(0);
  };
  return { suggestions, at, dismiss, reopen, keyDown };
}
