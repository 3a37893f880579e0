import { createContext, useContext } from "react";
import type { ConversationView, UserView } from "../../protocol.ts";

/** Who and what ids stand for. */
export type Directory = {
  readonly me: UserView;
  readonly users: readonly UserView[];
  readonly conversations: readonly ConversationView[];
};

const nobody: UserView = { id: "", name: "", title: "", isBot: false };

export const DirectoryContext = createContext<Directory>({
  me: nobody,
  users: [],
  conversations: [],
});

export function useDirectory(): Directory {
  return useContext(DirectoryContext);
}

/** Somebody who is not in the list is shown by id rather than hidden. */
export function findUser(directory: Directory, id: string): UserView {
  return directory.users.find((user) => user.id === id) ?? { ...nobody, id, name: id };
}

export function findConversation(directory: Directory, id: string): ConversationView | null {
  return directory.conversations.find((conversation) => conversation.id === id) ?? null;
}

/** A direct message is named after the other person. */
export function conversationTitle(directory: Directory, conversation: ConversationView): string {
  return conversation.kind === "dm"
    ? otherIn(directory, conversation).name
    : `#${conversation.name}`;
}

/** The other side of a direct message; oneself in a conversation with oneself. */
export function otherIn(directory: Directory, conversation: ConversationView): UserView {
  const otherId = conversation.memberIds.find((id) => id !== directory.me.id);
  const found = findUser(directory, otherId ?? directory.me.id);
  return found.name === found.id && conversation.name !== ""
    ? { ...found, name: conversation.name }
    : found;
}
