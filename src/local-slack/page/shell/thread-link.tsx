import type { ReactNode } from "react";
import type { MessageView } from "../../protocol.ts";
import { formatAgo } from "../text/format-slack-date.ts";
import { useActions } from "../workspace/actions.ts";
import { atMs } from "../workspace/group-messages.ts";
import { Icon } from "./icon.tsx";

export function ThreadLink({ message }: { readonly message: MessageView }): ReactNode {
  const { openThread } = useActions();
  const { replyCount, lastReplyTs } = message;
  return (
    <button
      type="button"
      className="thread-link"
      onClick={() => openThread(message.channel, message.ts)}
    >
      <Icon name="reply" />
      <strong>{replyCount === 1 ? "1 reply" : `${replyCount} replies`}</strong>
      {lastReplyTs !== null && (
        <span className="thread-last">last reply {formatAgo(atMs(lastReplyTs), Date.now())}</span>
      )}
    </button>
  );
}
