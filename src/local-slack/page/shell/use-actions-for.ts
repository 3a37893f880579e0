import { useMemo } from "react";
import type { Actions } from "../workspace/actions.ts";
import type { Route } from "../workspace/route.ts";
import type { Server } from "../workspace/server.ts";

/** Builds what the parts of the page can do from the server and the address. */
export function useActionsFor(parts: {
  readonly server: Server;
  readonly notify: (text: string) => void;
  readonly go: (route: Route) => void;
}): Actions {
  const { server, notify, go } = parts;
  return useMemo(
    () => ({
      act: server.act,
      upload: server.upload,
      notify,
      openChannel: (channel) => go({ channel, thread: null, tab: "messages" }),
      openThread: (channel, thread) => go({ channel, thread, tab: "messages" }),
    }),
    [server, notify, go],
  );
}
