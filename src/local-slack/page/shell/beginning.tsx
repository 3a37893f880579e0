import type { ReactNode } from "react";
import type { ConversationView } from "../../protocol.ts";
import { otherIn, useDirectory } from "../workspace/directory.ts";
import { Avatar } from "./avatar.tsx";
import { Icon } from "./icon.tsx";

export type BeginningProps = { readonly conversation: ConversationView; readonly title: string };

/** What stands above the first message. */
export function Beginning({ conversation, title }: BeginningProps): ReactNode {
  const { kind, topic } = conversation;
  return (
    <div className="beginning">
      <Mark conversation={conversation} />
      <p className="beginning-title">{title}</p>
      <p>
        {kind === "dm"
          ? `This is the beginning of your conversation with ${title}.`
          : `This is the beginning of ${title}.`}
      </p>
      {topic !== "" && <p>{topic}</p>}
    </div>
  );
}

function Mark({ conversation }: Pick<BeginningProps, "conversation">): ReactNode {
  const directory = useDirectory();
  if (conversation.kind === "dm") return <Avatar user={otherIn(directory, conversation)} />;
  return (
    <span className="beginning-mark" aria-hidden="true">
      {conversation.kind === "private" ? <Icon name="lock" /> : "#"}
    </span>
  );
}
