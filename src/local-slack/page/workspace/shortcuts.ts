import { createContext, useContext } from "react";
import type { Snapshot } from "../../protocol.ts";

type Shortcut = Snapshot["shortcuts"][number];

export const ShortcutsContext = createContext<readonly Shortcut[]>([]);

/** The app's shortcuts of one type. */
export function useShortcuts(type: Shortcut["type"]): readonly Shortcut[] {
  return useContext(ShortcutsContext).filter((shortcut) => shortcut.type === type);
}
