import { createContext, useContext } from "react";
import type { Act, ActResult } from "../../protocol.ts";

/** Where a file goes; `threadTs` null: into the conversation itself. */
export type Upload = {
  readonly channel: string;
  readonly threadTs: string | null;
  readonly file: File;
};

/** What any part of the page can do; the object stays the same while the person does. */
export type Actions = {
  readonly act: (act: Act) => Promise<ActResult>;
  readonly upload: (to: Upload) => Promise<ActResult>;
  /** Shows a passing note. */
  readonly notify: (text: string) => void;
  readonly openChannel: (channel: string) => void;
  readonly openThread: (channel: string, threadTs: string) => void;
};

const none: ActResult = { ok: false, message: "The page is not ready yet." };

export const ActionsContext = createContext<Actions>({
  act: () => Promise.resolve(none),
  upload: () => Promise.resolve(none),
  notify: () => undefined,
  openChannel: () => undefined,
  openThread: () => undefined,
});

export function useActions(): Actions {
  return useContext(ActionsContext);
}
