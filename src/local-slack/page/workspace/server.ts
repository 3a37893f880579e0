import type { Act, ActResult, Change, MessageView, Snapshot } from "../../protocol.ts";
import type { Upload } from "./actions.ts";

/** The page's one way to its own server. `user` is empty until a person has been chosen. */
export type Server = {
  readonly snapshot: () => Promise<Snapshot>;
  readonly messages: (channel: string, thread: string | null) => Promise<readonly MessageView[]>;
  readonly act: (act: Act) => Promise<ActResult>;
  readonly upload: (to: Upload) => Promise<ActResult>;
  readonly watch: (watcher: Watcher) => () => void;
};

type Watcher = {
  readonly onChange: (change: Change) => void;
  /** Called with false when the line is lost, with true when it is there (again). */
  readonly onLine: (online: boolean) => void;
};

export function connectServer(user: string): Server {
  return {
    snapshot: async () => {
      const snapshot: Snapshot = await readJson(`/ui/snapshot?${query({ user })}`);
      return snapshot;
    },
    messages: async (channel, thread) => {
      const asked = thread === null ? { user, channel } : { user, channel, thread };
      const messages: readonly MessageView[] = await readJson(`/ui/messages?${query(asked)}`);
      return messages;
    },
    act: (act) => post(`/ui/act?${query({ user })}`, JSON.stringify(act), "application/json"),
    upload: ({ channel, threadTs, file }) =>
      post(
        `/ui/files?${query({ user, channel, name: file.name, thread: threadTs ?? "" })}`,
        file,
        file.type === "" ? "application/octet-stream" : file.type,
      ),
    watch: (watcher) => watch(`/ui/changes?${query({ user })}`, watcher),
  };
}

function query(values: Readonly<Record<string, string>>): string {
  return new URLSearchParams(values).toString();
}

async function readJson(url: string) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

async function post(url: string, body: BodyInit, type: string): Promise<ActResult> {
  try {
    const response = await fetch(url, {
      method: "POST",
      body,
      headers: { "content-type": type },
    });
    const text = await response.text();
    return readResult(response, text);
  } catch {
    return { ok: false, message: "The local server does not answer. Is it still running?" };
  }
}

function readResult(response: Response, text: string): ActResult {
  try {
    const result: ActResult = JSON.parse(text);
    if (typeof result.ok === "boolean") return result;
  } catch {
    // Not JSON: said below, with the status.
  }
  return {
    ok: false,
    message: `The local server answered ${response.status}. ${text.slice(0, 120)}`,
  };
}

function watch(url: string, watcher: Watcher): () => void {
  const source = new EventSource(url);
  source.addEventListener("open", () => watcher.onLine(true));
  source.addEventListener("error", () => watcher.onLine(false));
  source.addEventListener("message", (event: MessageEvent<string>) => {
    const change: Change = JSON.parse(event.data);
    watcher.onChange(change);
  });
  return () => source.close();
}
