import type { ReactNode } from "react";
import type { ConversationView } from "../../protocol.ts";
import { findUser, otherIn, useDirectory } from "../workspace/directory.ts";
import type { Tab } from "../workspace/route.ts";
import { Avatar } from "./avatar.tsx";
import { Icon } from "./icon.tsx";

export type ConversationHeadProps = {
  readonly conversation: ConversationView;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
};

export function ConversationHead({ conversation, tab, onTab }: ConversationHeadProps): ReactNode {
  return (
    <header className="head">
      <div className="head-row">
        {conversation.kind === "dm" ? (
          <PersonTitle conversation={conversation} />
        ) : (
          <ChannelTitle conversation={conversation} />
        )}
      </div>
      {conversation.isApp && <Tabs tab={tab} onTab={onTab} />}
    </header>
  );
}

type TitleProps = { readonly conversation: ConversationView };

function PersonTitle({ conversation }: TitleProps): ReactNode {
  const other = otherIn(useDirectory(), conversation);
  return (
    <>
      <Avatar user={other} size="small" />
      <h1>{other.name}</h1>
      {conversation.isApp && <span className="badge">Automated app</span>}
      <p className="head-topic">{conversation.isApp ? conversation.topic : other.title}</p>
    </>
  );
}

function ChannelTitle({ conversation }: TitleProps): ReactNode {
  return (
    <>
      <h1>
        <span className="head-mark">
          {conversation.kind === "private" ? <Icon name="lock" /> : "#"}
        </span>
        {conversation.name}
      </h1>
      <p className="head-topic">{conversation.topic}</p>
      <Members conversation={conversation} />
    </>
  );
}

function Members({ conversation }: TitleProps): ReactNode {
  const directory = useDirectory();
  const people = conversation.memberIds.map((id) => findUser(directory, id));
  const names = people.map((person) => person.name).join(", ");
  return (
    <div className="members" title={names} role="img" aria-label={`Members: ${names}`}>
      {people.slice(0, 4).map((person) => (
        <Avatar key={person.id} user={person} size="small" />
      ))}
      <span className="members-count">{people.length}</span>
    </div>
  );
}

function Tabs(props: { readonly tab: Tab; readonly onTab: (tab: Tab) => void }): ReactNode {
  return (
    <div
      className="tabs"
      role="tablist"
      aria-label="App"
      onKeyDown={(event) => {
        if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
          props.onTab(props.tab === "home" ? "messages" : "home");
        }
      }}
    >
      {(["home", "messages"] as const).map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          className="tab"
          aria-selected={props.tab === name}
          onClick={() => props.onTab(name)}
        >
          {name === "home" ? "Home" : "Messages"}
        </button>
      ))}
    </div>
  );
}
