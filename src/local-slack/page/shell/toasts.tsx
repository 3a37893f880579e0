import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Icon } from "./icon.tsx";

type Toast = { readonly id: number; readonly text: string };

export type ToastList = {
  readonly list: readonly Toast[];
  readonly add: (text: string) => void;
  readonly remove: (id: number) => void;
};

const shownMs = 8000;

export function useToasts(): ToastList {
  const [list, setList] = useState<readonly Toast[]>([]);
  const next = useRef(0);
  const remove = useCallback((id: number) => {
    setList((old) => old.filter((toast) => toast.id !== id));
  }, []);
  const add = useCallback(
    (text: string) => {
      next.current += 1;
      const id = next.current;
      setList((old) => [...old.filter((toast) => toast.text !== text), { id, text }].slice(-3));
      setTimeout(() => remove(id), shownMs);
    },
    [remove],
  );
  return useMemo(() => ({ list, add, remove }), [list, add, remove]);
}

/** Passing notes about what did not work, above everything else. */
export function Toasts({ toasts }: { readonly toasts: ToastList }): ReactNode {
  const layer = useRef<HTMLDivElement>(null);
  const count = toasts.list.length;
  useEffect(() => {
    // Shown anew each time, so that the notes lie above a dialog opened since.
    if (layer.current?.matches(":popover-open") === true) layer.current.hidePopover();
    if (count > 0) layer.current?.showPopover();
  }, [count]);
  return (
    <div ref={layer} popover="manual" className="toasts" role="status" aria-label="Notes">
      {toasts.list.map((toast) => (
        <div key={toast.id} className="toast">
          <Icon name="warn" />
          <span>{toast.text}</span>
          <button
            type="button"
            className="icon-button"
            aria-label="Dismiss"
            onClick={() => toasts.remove(toast.id)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
