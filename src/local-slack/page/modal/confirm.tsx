import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { type Json, textOf } from "../kit/read-json.ts";
import { PlainText, TextObject } from "../kit/rich-text.tsx";

type Ask = (question: Json) => Promise<boolean>;

const ConfirmContext = createContext<Ask>(() => Promise.resolve(false));

/** Asks the question of a confirm object; true when the person agreed. */
export function useConfirm(): Ask {
  return useContext(ConfirmContext);
}

type Open = { readonly question: Json; readonly answer: (agreed: boolean) => void };

export function ConfirmProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [open, setOpen] = useState<Open | null>(null);
  const ask = useCallback<Ask>(
    (question) =>
      new Promise((resolve) => {
        setOpen({
          question,
          answer: (agreed) => {
            setOpen(null);
            resolve(agreed);
          },
        });
      }),
    [],
  );
  return (
    <ConfirmContext value={ask}>
      {children}
      {open !== null && <ConfirmDialog {...open} />}
    </ConfirmContext>
  );
}

function ConfirmDialog({ question, answer }: Open): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const danger = question["style"] === "danger";
  return (
    <dialog
      ref={dialog}
      className="dialog confirm"
      role="alertdialog"
      aria-labelledby="confirm-title"
      aria-describedby="confirm-text"
      onCancel={(event) => {
        event.preventDefault();
        answer(false);
      }}
    >
      <h2 id="confirm-title">
        <PlainText text={textOf(question["title"])} />
      </h2>
      <div id="confirm-text" className="confirm-text">
        <TextObject text={question["text"]} />
      </div>
      <div className="dialog-buttons">
        <button type="button" className="button button-plain" onClick={() => answer(false)}>
          {textOf(question["deny"]) || "Cancel"}
        </button>
        <button
          type="button"
          className={`button ${danger ? "button-danger-full" : "button-primary"}`}
          autoFocus
          onClick={() => answer(true)}
        >
          {textOf(question["confirm"]) || "Yes"}
        </button>
      </div>
    </dialog>
  );
}
