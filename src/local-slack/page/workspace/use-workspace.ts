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
  const { fetchInto, fetchSnapshot, hear } = useFetching(server, dispatch);

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
        dispatch({ type: "snapshot", snapshot: await fetchSnapshot() });
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
  }, [server, fetchInto, fetchSnapshot, hear]);
  return { state, server, load, onArrival };
}

type Fetching = {
  readonly fetchInto: (channel: string, thread: string | null) => Promise<void>;
  readonly fetchSnapshot: () => Promise<Snapshot>;
  /** To be told of each change, so that what one overtook is fetched again. */
  readonly hear: (change: Change) => void;
};

function useFetching(server: Server, dispatch: Dispatch<WorkspaceEvent>): Fetching {
  const heard = useRef({ all: 0, ofMessages: 0 });
  const hear = useCallback(({ type }: Change) => {
    heard.current.all += 1;
    if (type === "message" || type === "deleted") heard.current.ofMessages += 1;
  }, []);
  const fetchSnapshot = useCallback(
    () =>
      readUnchanged(
        () => server.snapshot(),
        () => heard.current.all,
      ),
    [server],
  );
  const fetchInto = useCallback(
    async (channel: string, thread: string | null) => {
      try {
        const read = () => server.messages(channel, thread);
        const messages = await readUnchanged(read, () => heard.current.ofMessages);
        dispatch({ type: "loaded", channel, messages });
      } catch {
        dispatch({ type: "online", online: false });
        setTimeout(() => void fetchInto(channel, thread), retryMs);
      }
    },
    [server, dispatch],
  );
  return { fetchInto, fetchSnapshot, hear };
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
