import { createContext, useCallback, useContext, useMemo, useState } from "react";
import type { StateValues } from "../../protocol.ts";
import type { ElementValue } from "./element-value.ts";

/** What was typed or chosen but belongs to the page, by surface; lives as long as the page. */
export type TypedStore = Map<string, StateValues>;

export const TypedStoreContext = createContext<TypedStore>(new Map());

export type Typed = {
  readonly values: StateValues;
  /** The values at this moment, also inside a handler that was made earlier. */
  readonly latest: () => StateValues;
  readonly edit: (blockId: string, actionId: string, value: ElementValue) => void;
};

export function useTyped(key: string): Typed {
  const store = useContext(TypedStoreContext);
  const [values, setValues] = useState<StateValues>(() => store.get(key) ?? {});
  const latest = useCallback(() => store.get(key) ?? {}, [store, key]);
  const edit = useCallback(
    (blockId: string, actionId: string, value: ElementValue) => {
      const old = store.get(key) ?? {};
      const next = { ...old, [blockId]: { ...old[blockId], [actionId]: value } };
      store.set(key, next);
      setValues(next);
    },
    [store, key],
  );
  return useMemo(() => ({ values, latest, edit }), [values, latest, edit]);
}
