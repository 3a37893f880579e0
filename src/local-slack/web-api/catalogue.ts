import { appMethods } from "./app-methods.ts";
import { assistantMethods } from "./assistant-methods.ts";
import { chatMethods } from "./chat-methods.ts";
import { conversationMethods } from "./conversation-methods.ts";
import { fileMethods } from "./file-methods.ts";
import { historyMethods } from "./history-methods.ts";
import type { Method } from "./method.ts";
import { oauthMethods } from "./oauth-methods.ts";
import { reactionMethods } from "./reaction-methods.ts";
import { streamMethods } from "./stream-methods.ts";
import { usergroupMethods } from "./usergroup-methods.ts";
import { userMethods } from "./user-methods.ts";
import { viewMethods } from "./view-methods.ts";

/** Every Web API method that the local workspace knows. */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    ...appMethods,
    ...assistantMethods,
    ...chatMethods,
    ...conversationMethods,
    ...fileMethods,
    ...historyMethods,
    ...oauthMethods,
    ...reactionMethods,
    ...streamMethods,
    ...usergroupMethods,
    ...userMethods,
    ...viewMethods,
  }),
);
