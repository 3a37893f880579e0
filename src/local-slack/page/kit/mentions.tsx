import type { ReactNode } from "react";
import { formatSlackDate } from "../text/format-slack-date.ts";
import { useActions } from "../workspace/actions.ts";
import { findConversation, findUser, useDirectory } from "../workspace/directory.ts";

export function UserMention({ id }: { readonly id: string }): ReactNode {
  const directory = useDirectory();
  const mine = directory.me.id === id;
  return (
    <span className={mine ? "mention mention-me" : "mention"}>@{findUser(directory, id).name}</span>
  );
}

export function ChannelMention({ id }: { readonly id: string }): ReactNode {
  const directory = useDirectory();
  const { openChannel } = useActions();
  const channel = findConversation(directory, id);
  if (channel === null) return <span className="mention">#{id}</span>;
  return (
    <button type="button" className="mention mention-link" onClick={() => openChannel(id)}>
      #{channel.name}
    </button>
  );
}

/** `drawn` is what the renderer made of the name: the name itself when it knows no such emoji. */
export function EmojiText(props: { readonly name: string; readonly drawn: string }): ReactNode {
  const { name, drawn } = props;
  const bare = drawn.replaceAll(":", "");
  if (bare === name) return <span>:{name}:</span>;
  return (
    <span role="img" aria-label={name.replaceAll("_", " ")} className="emoji">
      {drawn}
    </span>
  );
}

export function DateText(props: {
  readonly seconds: number;
  readonly format: string;
  readonly fallback: string;
}): ReactNode {
  const at = new Date(props.seconds * 1000);
  if (Number.isNaN(at.getTime())) return <span>{props.fallback}</span>;
  return (
    <time dateTime={at.toISOString()}>
      {formatSlackDate(props.seconds, props.format, { now: Date.now() })}
    </time>
  );
}
