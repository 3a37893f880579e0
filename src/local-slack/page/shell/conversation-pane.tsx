import { type ReactNode, useEffect } from "react";
import type { ConversationView } from "../../protocol.ts";
import { useActions } from "../workspace/actions.ts";
import { rootMessages } from "../workspace/message-store.ts";
import { statusKey } from "../workspace/workspace-state.ts";
import { Composer } from "./composer.tsx";
import { ConversationHead } from "./conversation-head.tsx";
import { DropZone } from "./drop-zone.tsx";
import { HomePane } from "./home-pane.tsx";
import { MessageList } from "./message-list.tsx";
import { PromptChips } from "./prompt-chips.tsx";
import { StatusLine } from "./status-line.tsx";
import type { PaneProps } from "./pane-props.ts";

export type ConversationPaneProps = PaneProps & { readonly conversation: ConversationView };

export function ConversationPane(props: ConversationPaneProps): ReactNode {
  const { conversation, route, go } = props;
  const home = conversation.isApp && route.tab === "home";
  useOpened(props, home);
  return (
    <>
      <ConversationHead
        conversation={conversation}
        tab={home ? "home" : "messages"}
        onTab={(tab) => go({ channel: conversation.id, thread: null, tab })}
      />
      {home ? <HomePane blocks={props.state.snapshot.homeBlocks} /> : <Talk {...props} />}
    </>
  );
}

/** Tells the server what is being looked at, and fetches its messages. */
function useOpened({ conversation, load }: ConversationPaneProps, home: boolean): void {
  const { act, notify } = useActions();
  const { id, isApp } = conversation;
  useEffect(() => {
    const tell = async (): Promise<void> => {
      const tab = home ? "home" : "messages";
      const result = await act({ act: "open", channel: id, tab: isApp ? tab : null });
      if (!result.ok) notify(result.message);
    };
    void tell();
    load(id, null);
  }, [act, notify, load, id, isApp, home]);
}

function Talk({ conversation, state }: ConversationPaneProps): ReactNode {
  const { snapshot } = state;
  const all = state.messages[conversation.id];
  const messages = all === undefined ? null : rootMessages(all);
  return (
    <DropZone channel={conversation.id} threadTs={null}>
      <MessageList conversation={conversation} messages={messages} />
      <div className="foot">
        <StatusLine text={state.statuses[statusKey(conversation.id, null)] ?? ""} />
        {conversation.isApp && snapshot.prompts !== null && (
          <PromptChips channel={conversation.id} prompts={snapshot.prompts} />
        )}
        <Composer conversation={conversation} threadTs={null} commands={snapshot.commands} />
      </div>
    </DropZone>
  );
}
