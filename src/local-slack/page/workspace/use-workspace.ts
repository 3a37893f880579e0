import {
  type Dispatch,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "react";
import type { Change, MessageView, Snapshot } from "../../protocol.ts";
import { readUnchanged } from "./read-unchanged.ts";
import { connectServer, type Server } from "./server.ts";
import {
  nextState,
  startState,
  type WorkspaceEvent,
  type WorkspaceState,
} from "./workspace-state.ts";

const retryMs = 1500;

export type LoadedWorkspace = {
  readonly state: WorkspaceState;
  readonly server: Server;
  readonly load: (channel: string, thread: string | null) => void;
  /** Called for each message that arrives while the page is open. */
  readonly onArrival: RefObject<((message: MessageView) => void) | null>;
};

/** Keeps the workspace's state in step with the server, also over a lost line. */
export function useWorkspace(start: Snapshot): LoadedWorkspace {
  const [state, dispatch] = useReducer(nextState, start, startState);
  const server = useMemo(() => connectServer(start.me.id), [start.me.id]);
  const loaded = useRef(new Map<string, { channel: string; thread: string | null }>());
  const onArrival = useRef<((message: MessageView) => void) | null>(null);
  const { fetchInto, hear } = useFetching(server, dispatch);

  const load = useCallback(
    (channel: string, thread: string | null) => {
      loaded.current.set(`${channel} ${thread ?? ""}`, { channel, thread });
      void fetchInto(channel, thread);
    },
    [fetchInto],
  );
  useEffect(() => {
    // What happened between the first snapshot and the first word on the line counts as lost, too.
    let lost = true;
    const catchUp = async (): Promise<void> => {
      try {
        dispatch({ type: "snapshot", snapshot: await server.snapshot() });
        for (const { channel, thread } of loaded.current.values()) await fetchInto(channel, thread);
      } catch {
        // The line is lost again; the next time it is there, this begins anew.
        dispatch({ type: "online", online: false });
        lost = true;
      }
    };
    return server.watch({
      onChange: (change) => {
        hear(change);
        dispatch({ type: "change", change });
        if (change.type === "message") onArrival.current?.(change.message);
      },
      onLine: (online) => {
        dispatch({ type: "online", online });
        if (online && lost) void catchUp();
        lost = !online;
      },
    });
  }, [server, fetchInto, hear]);
  return { state, server, load, onArrival };
}

type Fetching = {
  readonly fetchInto: (channel: string, thread: string | null) => Promise<void>;
  /** To be told of each change, so that a list which one overtook is fetched again. */
  readonly hear: (change: Change) => void;
};

function useFetching(server: Server, dispatch: Dispatch<WorkspaceEvent>): Fetching {
  const changes = useRef(0); // of messages, heard on the line
  const hear = useCallback((change: Change) => {
    if (change.type === "message" || change.type === "deleted") changes.current += 1;
  }, []);
  const fetchInto = useCallback(
    async (channel: string, thread: string | null) => {
      try {
        const read = () => server.messages(channel, thread);
        const messages = await readUnchanged(read, () => changes.current);
        dispatch({ type: "loaded", channel, messages });
      } catch {
        dispatch({ type: "online", online: false });
        setTimeout(() => void fetchInto(channel, thread), retryMs);
      }
    },
    [server, dispatch],
  );
  return { fetchInto, hear };
}

export type Start =
  | { readonly at: "loading" }
  | { readonly at: "failed"; readonly message: string }
  | { readonly at: "ready"; readonly snapshot: Snapshot };

/** The first snapshot; asks again until the server answers. */
export function useStart(user: string): Start {
  const [start, setStart] = useState<Start>({ at: "loading" });
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      try {
        const snapshot = await connectServer(user).snapshot();
        if (current) setStart({ at: "ready", snapshot });
      } catch (error) {
        if (!current) return;
        setStart({ at: "failed", message: error instanceof Error ? error.message : String(error) });
        timer = setTimeout(() => void ask(), retryMs);
      }
    };
    void ask();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [user]);
  return start;
}
