import { memo, type ReactNode, useState } from "react";
import type { MessageView, UserView } from "../../protocol.ts";
import { Blocks } from "../kit/blocks.tsx";
import { KitSurface, usePlace } from "../kit/kit-surface.tsx";
import { Mrkdwn } from "../kit/rich-text.tsx";
import { clockTime, fullMoment } from "../text/clock-words.ts";
import { atMs } from "../workspace/group-messages.ts";
import { Avatar } from "./avatar.tsx";
import { FileCard } from "./file-card.tsx";
import { Icon } from "./icon.tsx";
import { MessageTools } from "./message-tools.tsx";
import { StreamFoot } from "./stream-foot.tsx";
import { ThreadLink } from "./thread-link.tsx";

export type MessageRowProps = {
  readonly message: MessageView;
  readonly author: UserView;
  readonly continues: boolean;
  readonly inThread: boolean;
  readonly last: boolean;
};

/** One message. Its tools appear while the pointer or the focus is on it. */
export const MessageRow = memo(function MessageRow(props: MessageRowProps): ReactNode {
  const { message, author, continues, inThread } = props;
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const at = atMs(message.ts);
  return (
    <article
      className={rowClass(props)}
      data-ts={message.ts}
      data-channel={message.channel}
      aria-label={`${author.name}, ${fullMoment(at)}`}
      aria-busy={message.streaming || undefined}
      tabIndex={props.last ? 0 : -1}
      onMouseEnter={() => setPointed(true)}
      onMouseLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
      }}
    >
      {continues ? <Moment at={at} className="gutter-time" /> : <Avatar user={author} />}
      <div className="message-body">
        {message.ephemeral && (
          <p className="ephemeral">
            <Icon name="lock" /> Only visible to you
          </p>
        )}
        {!continues && <MessageHead author={author} at={at} />}
        <MessageContent message={message} />
        {!inThread && message.replyCount > 0 && <ThreadLink message={message} />}
      </div>
      {(pointed || focused) && <MessageTools message={message} inThread={inThread} />}
    </article>
  );
});

function rowClass({ continues, message }: MessageRowProps): string {
  return `message${continues ? " message-continues" : ""}${message.ephemeral ? " message-ephemeral" : ""}`;
}

function MessageHead({
  author,
  at,
}: {
  readonly author: UserView;
  readonly at: number;
}): ReactNode {
  return (
    <p className="message-head">
      <strong className="author">{author.name}</strong>
      {author.isBot && <span className="badge">Automated app</span>}
      <Moment at={at} className="moment" />
    </p>
  );
}

function Moment({ at, className }: { readonly at: number; readonly className: string }): ReactNode {
  return (
    <time className={className} dateTime={new Date(at).toISOString()} title={fullMoment(at)}>
      {clockTime(at)}
    </time>
  );
}

const MessageContent = memo(function MessageContent(props: {
  readonly message: MessageView;
}): ReactNode {
  const { message } = props;
  const place = usePlace("message", message.channel, message.ts);
  return (
    <div className="content">
      {message.blocks.length > 0 ? (
        <KitSurface place={place} blocks={message.blocks}>
          <Blocks blocks={message.blocks} />
        </KitSurface>
      ) : (
        <Mrkdwn text={message.text} />
      )}
      {message.files.map((file) => (
        <FileCard key={file.id} file={file} />
      ))}
      {message.streaming && <StreamFoot channel={message.channel} ts={message.ts} />}
      {message.edited && <span className="edited">(edited)</span>}
    </div>
  );
});
