import { useCallback, useState } from "react";
import type { ActResult, ModalView } from "../../protocol.ts";
import { checkState } from "../kit/check-state.ts";
import { placeKey } from "../kit/kit-surface.tsx";
import { readState } from "../kit/read-state.ts";
import { useTyped } from "../kit/typed-store.ts";
import { useActions } from "../workspace/actions.ts";

export type ModalForm = {
  readonly busy: boolean;
  /** block_id -> what is wrong, from the page's own checks or from the app */
  readonly errors: Readonly<Record<string, string>>;
  /** What went wrong with the window as a whole. */
  readonly problem: string | null;
  readonly submit: () => void;
  readonly close: () => void;
  readonly fail: (failure: Failure) => void;
};

type Failure = Extract<ActResult, { ok: false }>;
type Wrong = { readonly errors: Readonly<Record<string, string>>; readonly problem: string | null };

const nothingWrong: Wrong = { errors: {}, problem: null };

/** Submitting and closing one modal; what was typed stays whatever the answer is. */
export function useModalForm(view: ModalView): ModalForm {
  const { act, notify } = useActions();
  const { latest } = useTyped(placeKey({ in: "modal", viewId: view.id }));
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Wrong>(nothingWrong);
  const fail = useCallback((failure: Failure) => {
    const errors = failure.errors ?? {};
    const named = Object.keys(errors).length > 0;
    setWrong({ errors, problem: named ? null : failure.message });
  }, []);
  const submit = async (): Promise<void> => {
    const errors = checkState(view.blocks, latest());
    setWrong({ errors, problem: null });
    if (busy || Object.keys(errors).length > 0) return;
    setBusy(true);
    try {
      const state = readState(view.blocks, latest());
      const result = await act({ act: "submit", viewId: view.id, state });
      if (!result.ok) fail(result);
    } finally {
      setBusy(false);
    }
  };
  const close = async (): Promise<void> => {
    const result = await act({ act: "close", viewId: view.id });
    if (!result.ok) notify(result.message);
  };
  return {
    busy,
    ...wrong,
    submit: () => void submit(),
    close: () => void close(),
    fail,
  };
}
