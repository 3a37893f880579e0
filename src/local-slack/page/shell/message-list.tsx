import { type ReactNode, useMemo } from "react";
import type { ConversationView, MessageView } from "../../protocol.ts";
import { dayName } from "../text/clock-words.ts";
import { conversationTitle, findUser, useDirectory } from "../workspace/directory.ts";
import { groupMessages, type Row } from "../workspace/group-messages.ts";
import { Beginning } from "./beginning.tsx";
import { MessageRow } from "./message-row.tsx";
import { moveFocus } from "./move-focus.ts";
import { Spinner } from "./spinner.tsx";
import { useFirstUnread, useReading } from "./use-reading.ts";
import { useStickToEnd } from "./use-stick-to-end.ts";

export type MessageListProps = {
  readonly conversation: ConversationView;
  /** null until they are loaded */
  readonly messages: readonly MessageView[] | null;
};

/** The messages of a conversation, with day dividers, kept at the end while the reader is there. */
export function MessageList({ conversation, messages }: MessageListProps): ReactNode {
  const directory = useDirectory();
  const firstUnread = useFirstUnread(conversation, messages);
  const rows = useMemo(() => groupMessages(messages ?? [], firstUnread), [messages, firstUnread]);
  const scroller = useStickToEnd(rows, messages !== null);
  useReading(conversation, messages);
  const title = conversationTitle(directory, conversation);
  return (
    <div
      ref={scroller}
      className="messages"
      role="log"
      aria-live="off"
      aria-label={`Messages in ${title}`}
      onKeyDown={moveFocus}
    >
      {messages === null ? (
        <div className="empty">
          <Spinner />
        </div>
      ) : (
        <Beginning conversation={conversation} title={title} />
      )}
      {rows.map((row, index) => (
        <ListRow key={row.key} row={row} last={index === rows.length - 1} />
      ))}
    </div>
  );
}

function ListRow({ row, last }: { readonly row: Row; readonly last: boolean }): ReactNode {
  const directory = useDirectory();
  switch (row.kind) {
    case "day":
      return (
        <div className="day" role="separator">
          <span>{dayName(row.at, Date.now())}</span>
        </div>
      );
    case "unread":
      return (
        <div className="day unread-mark" role="separator">
          <span>New</span>
        </div>
      );
    case "message":
      return (
        <MessageRow
          message={row.message}
          author={findUser(directory, row.message.userId)}
          continues={row.continues}
          inThread={false}
          last={last}
        />
      );
  }
}
