import { type ReactNode, useEffect, useId, useRef } from "react";
import type { ModalView } from "../../protocol.ts";
import { Blocks } from "../kit/blocks.tsx";
import { KitSurface, usePlace } from "../kit/kit-surface.tsx";
import { PlainText } from "../kit/rich-text.tsx";
import { Icon } from "../shell/icon.tsx";
import { Spinner } from "../shell/spinner.tsx";
import { type ModalForm, useModalForm } from "./use-modal-form.ts";

export type ModalDialogProps = {
  readonly view: ModalView;
  /** 0 for the first modal of the stack. */
  readonly depth: number;
  readonly onTop: boolean;
};

/** One modal. The browser's own dialog keeps the focus inside and the page behind it still. */
export function ModalDialog({ view, depth, onTop }: ModalDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const place = usePlace("modal", view.id);
  const form = useModalForm(view);
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    element.showModal();
    if (!focusFirst(element, "[data-first]")) {
      focusFirst(element, ".modal-body :is(input, textarea), [type=submit]");
    }
  }, []);
  useEffect(() => {
    if (dialog.current !== null) focusFirst(dialog.current, ".input-wrong :is(input, textarea)");
  }, [form.errors]);
  return (
    <dialog
      ref={dialog}
      className={onTop ? "dialog modal" : "dialog modal modal-under"}
      aria-labelledby={titleId}
      data-view-id={view.id}
      data-callback-id={view.callbackId}
      onCancel={(event) => {
        event.preventDefault();
        if (event.target === event.currentTarget) form.close();
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.submit();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.submit();
        }}
      >
        <ModalHead titleId={titleId} title={view.title} depth={depth} onClose={form.close} />
        <div className="modal-body" tabIndex={-1}>
          <KitSurface place={place} blocks={view.blocks} errors={form.errors} onFailure={form.fail}>
            <Blocks blocks={view.blocks} />
          </KitSurface>
        </div>
        <ModalFoot view={view} form={form} />
      </form>
    </dialog>
  );
}

function focusFirst(dialog: HTMLElement, selector: string): boolean {
  const found = dialog.querySelector<HTMLElement>(selector);
  found?.focus();
  return found !== null;
}

function ModalHead(props: {
  readonly titleId: string;
  readonly title: string;
  readonly depth: number;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <header className="modal-head">
      {props.depth > 0 && (
        <button type="button" className="icon-button" aria-label="Back" onClick={props.onClose}>
          <Icon name="left" />
        </button>
      )}
      <h2 id={props.titleId}>
        <PlainText text={props.title} />
      </h2>
      <button
        type="button"
        className="icon-button modal-x"
        aria-label="Close this window"
        onClick={props.onClose}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}

function ModalFoot({
  view,
  form,
}: {
  readonly view: ModalView;
  readonly form: ModalForm;
}): ReactNode {
  return (
    <footer className="modal-foot">
      {form.problem !== null && (
        <p className="modal-problem" role="alert">
          {form.problem}
        </p>
      )}
      <div className="dialog-buttons">
        <button type="button" className="button button-plain" onClick={form.close}>
          <PlainText text={view.close} />
        </button>
        {view.submit !== null && (
          <button
            type="submit"
            className="button button-primary"
            aria-busy={form.busy || undefined}
          >
            <PlainText text={view.submit} />
            {form.busy && <Spinner />}
          </button>
        )}
      </div>
    </footer>
  );
}
