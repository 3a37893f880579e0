import { type ReactNode, useMemo } from "react";
import type { ConversationView, Snapshot } from "../../protocol.ts";
import { ConfirmProvider } from "../modal/confirm.tsx";
import { ModalStack } from "../modal/modal-stack.tsx";
import { ActionsContext } from "../workspace/actions.ts";
import { DirectoryContext, findConversation } from "../workspace/directory.ts";
import type { Route } from "../workspace/route.ts";
import { ShortcutsContext } from "../workspace/shortcuts.ts";
import { useRoute } from "../workspace/use-route.ts";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { Announcer } from "./announcer.tsx";
import { Banner } from "./banner.tsx";
import { ConversationPane } from "./conversation-pane.tsx";
import type { PaneProps } from "./pane-props.ts";
import { Sidebar } from "./sidebar.tsx";
import { ThreadPane } from "./thread-pane.tsx";
import { Toasts, useToasts } from "./toasts.tsx";
import { useActionsFor } from "./use-actions-for.ts";
import { usePageTitle } from "./use-page-title.ts";

export type WorkspacePageProps = {
  readonly start: Snapshot;
  readonly onSwitch: (userId: string) => void;
};

/** The page once the workspace is known: sidebar, conversation, thread, and what lies above them. */
export function WorkspacePage({ start, onSwitch }: WorkspacePageProps): ReactNode {
  const { state, server, load, onArrival } = useWorkspace(start);
  const [asked, go] = useRoute();
  const toasts = useToasts();
  const actions = useActionsFor({ server, notify: toasts.add, go });
  const { snapshot } = state;
  const { me, users, conversations } = snapshot;
  const directory = useMemo(() => ({ me, users, conversations }), [me, users, conversations]);
  const conversation = chooseConversation(asked, conversations);
  const route: Route = { ...asked, channel: conversation?.id ?? null };
  usePageTitle(directory, conversation);
  return (
    <DirectoryContext value={directory}>
      <ActionsContext value={actions}>
        <ShortcutsContext value={snapshot.shortcuts}>
          <ConfirmProvider>
            <div className={route.thread === null ? "page" : "page page-threaded"}>
              <Sidebar snapshot={snapshot} route={route} go={go} onSwitch={onSwitch} />
              <main className="main" aria-label="Conversation">
                <Banner appConnected={snapshot.appConnected} online={state.online} />
                <Panes state={state} route={route} go={go} load={load} />
              </main>
              <ThreadPane state={state} route={route} go={go} load={load} />
            </div>
            <ModalStack modals={snapshot.modals} />
            <Toasts toasts={toasts} />
            <Announcer onArrival={onArrival} />
          </ConfirmProvider>
        </ShortcutsContext>
      </ActionsContext>
    </DirectoryContext>
  );
}

function Panes(props: PaneProps): ReactNode {
  const { state, route } = props;
  const conversation =
    route.channel === null ? null : findConversation(state.snapshot, route.channel);
  if (conversation === null) return <p className="empty">There is no conversation here yet.</p>;
  return <ConversationPane key={conversation.id} {...props} conversation={conversation} />;
}

/** The one in the address, else the first channel. */
function chooseConversation(
  route: Route,
  conversations: readonly ConversationView[],
): ConversationView | null {
  return (
    conversations.find((one) => one.id === route.channel) ??
    conversations.find((one) => one.kind !== "dm") ??
    conversations[0] ??
    null
  );
}
