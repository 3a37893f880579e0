import { type ReactNode, useEffect } from "react";
import type { ConversationView, MessageView } from "../../protocol.ts";
import {
  conversationTitle,
  findConversation,
  findUser,
  useDirectory,
} from "../workspace/directory.ts";
import { threadMessages } from "../workspace/message-store.ts";
import { statusKey } from "../workspace/workspace-state.ts";
import { Composer } from "./composer.tsx";
import { DropZone } from "./drop-zone.tsx";
import { Icon } from "./icon.tsx";
import { MessageRow } from "./message-row.tsx";
import { moveFocus } from "./move-focus.ts";
import { StatusLine } from "./status-line.tsx";
import { useStickToEnd } from "./use-stick-to-end.ts";
import type { PaneProps } from "./pane-props.ts";

/** The thread in the address, beside its conversation. */
export function ThreadPane(props: PaneProps): ReactNode {
  const { route, go, state, load } = props;
  const { channel, thread } = route;
  useEffect(() => {
    if (channel !== null && thread !== null) load(channel, thread);
  }, [load, channel, thread]);
  const conversation = channel === null ? null : findConversation(state.snapshot, channel);
  if (thread === null || conversation === null) return null;
  const close = (): void => go({ ...route, thread: null });
  const messages = threadMessages(state.messages[conversation.id] ?? [], thread);
  return (
    <aside
      className="thread"
      aria-label="Thread"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) close();
      }}
    >
      <ThreadHead conversation={conversation} onClose={close} />
      <DropZone channel={conversation.id} threadTs={thread}>
        <ThreadMessages key={thread} messages={messages} />
        <div className="foot">
          <StatusLine text={state.statuses[statusKey(conversation.id, thread)] ?? ""} />
          <Composer
            key={thread}
            conversation={conversation}
            threadTs={thread}
            commands={state.snapshot.commands}
          />
        </div>
      </DropZone>
    </aside>
  );
}

function ThreadHead(props: {
  readonly conversation: ConversationView;
  readonly onClose: () => void;
}): ReactNode {
  const directory = useDirectory();
  return (
    <header className="head thread-head">
      <div className="head-row">
        <h2>Thread</h2>
        <p className="head-topic">{conversationTitle(directory, props.conversation)}</p>
        <button
          type="button"
          className="icon-button"
          aria-label="Close thread"
          onClick={props.onClose}
        >
          <Icon name="close" />
        </button>
      </div>
    </header>
  );
}

function ThreadMessages({ messages }: { readonly messages: readonly MessageView[] }): ReactNode {
  const directory = useDirectory();
  const scroller = useStickToEnd(messages, messages.length > 0);
  const [root, ...replies] = messages;
  const row = (message: MessageView, last: boolean): ReactNode => (
    <MessageRow
      key={message.ts}
      message={message}
      author={findUser(directory, message.userId)}
      continues={false}
      inThread
      last={last}
    />
  );
  return (
    <div
      ref={scroller}
      className="messages"
      role="log"
      aria-live="off"
      aria-label="Messages in this thread"
      onKeyDown={moveFocus}
    >
      {root !== undefined && row(root, replies.length === 0)}
      {replies.length > 0 && (
        <div className="replies-rule" role="separator">
          <span>{replies.length === 1 ? "1 reply" : `${replies.length} replies`}</span>
        </div>
      )}
      {replies.map((reply, index) => row(reply, index === replies.length - 1))}
    </div>
  );
}
