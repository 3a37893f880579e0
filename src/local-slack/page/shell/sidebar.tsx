import type { ReactNode } from "react";
import type { ConversationView, Snapshot } from "../../protocol.ts";
import { otherIn, useDirectory } from "../workspace/directory.ts";
import type { Route } from "../workspace/route.ts";
import { useTheme } from "../workspace/theme.ts";
import { Avatar } from "./avatar.tsx";
import { Icon } from "./icon.tsx";
import { PersonSwitch } from "./person-switch.tsx";

export type SidebarProps = {
  readonly snapshot: Snapshot;
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly onSwitch: (userId: string) => void;
};

export function Sidebar({ snapshot, route, go, onSwitch }: SidebarProps): ReactNode {
  const { conversations } = snapshot;
  const open = (one: ConversationView): void =>
    go({ channel: one.id, thread: null, tab: one.isApp ? "home" : "messages" });
  const group = (title: string, list: readonly ConversationView[]): ReactNode => (
    <Group title={title} list={list} current={route.channel} onOpen={open} />
  );
  return (
    <aside className="sidebar" aria-label="Workspace">
      <header className="sidebar-head">
        <span className="logo" aria-hidden="true">
          <Icon name="home" />
        </span>
        <div className="sidebar-names">
          <span className="sidebar-team">{snapshot.team.name}</span>
          <span className="sidebar-kind">On this machine only</span>
        </div>
        <ThemeButton />
      </header>
      <nav className="sidebar-lists" aria-label="Conversations">
        {group(
          "Apps",
          conversations.filter((one) => one.isApp),
        )}
        {group(
          "Channels",
          conversations.filter((one) => one.kind !== "dm"),
        )}
        {group(
          "Direct messages",
          conversations.filter((one) => one.kind === "dm" && !one.isApp),
        )}
      </nav>
      <PersonSwitch me={snapshot.me} people={snapshot.people} onSwitch={onSwitch} />
    </aside>
  );
}

function ThemeButton(): ReactNode {
  const { shade, toggle } = useTheme();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={shade === "dark" ? "Use light colours" : "Use dark colours"}
      title={shade === "dark" ? "Light" : "Dark"}
      onClick={toggle}
    >
      <Icon name={shade === "dark" ? "sun" : "moon"} />
    </button>
  );
}

function Group(props: {
  readonly title: string;
  readonly list: readonly ConversationView[];
  readonly current: string | null;
  readonly onOpen: (conversation: ConversationView) => void;
}): ReactNode {
  if (props.list.length === 0) return null;
  return (
    <section className="sidebar-group">
      <h2>{props.title}</h2>
      <ul>
        {props.list.map((one) => (
          <li key={one.id}>
            <ConversationLink
              conversation={one}
              current={one.id === props.current}
              onOpen={() => props.onOpen(one)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConversationLink(props: {
  readonly conversation: ConversationView;
  readonly current: boolean;
  readonly onOpen: () => void;
}): ReactNode {
  const { conversation, current, onOpen } = props;
  const directory = useDirectory();
  const { unread, kind, name } = conversation;
  const other = kind === "dm" ? otherIn(directory, conversation) : null;
  const looks = `conversation${current ? " conversation-current" : ""}${unread > 0 ? " conversation-unread" : ""}`;
  return (
    <button
      type="button"
      className={looks}
      data-channel={conversation.id}
      aria-current={current ? "page" : undefined}
      onClick={onOpen}
    >
      {other === null ? <ChannelMark kind={kind} /> : <Avatar user={other} size="small" />}
      <span className="conversation-name">{other?.name ?? name}</span>
      {unread > 0 && <Count unread={unread} />}
    </button>
  );
}

function ChannelMark({ kind }: { readonly kind: ConversationView["kind"] }): ReactNode {
  return (
    <span className="conversation-mark" aria-hidden="true">
      {kind === "private" ? <Icon name="lock" /> : "#"}
    </span>
  );
}

function Count({ unread }: { readonly unread: number }): ReactNode {
  return (
    <span className="count" aria-label={`${unread} unread`}>
      {unread > 99 ? "99+" : unread}
    </span>
  );
}
