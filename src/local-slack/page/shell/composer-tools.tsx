import { type ReactNode, useRef, useState } from "react";
import { Menu } from "../kit/menu.tsx";
import { useActions } from "../workspace/actions.ts";
import { useShortcuts } from "../workspace/shortcuts.ts";
import { Icon } from "./icon.tsx";
import { Spinner } from "./spinner.tsx";
import { useUploads } from "./use-uploads.ts";

export type ComposerToolsProps = {
  readonly channel: string;
  readonly threadTs: string | null;
  readonly sending: boolean;
  readonly empty: boolean;
};

export function ComposerTools(props: ComposerToolsProps): ReactNode {
  const { channel, threadTs, sending, empty } = props;
  return (
    <div className="composer-tools">
      <AttachButton channel={channel} threadTs={threadTs} />
      <ShortcutsButton />
      <span className="composer-keys" aria-hidden="true">
        <kbd>Enter</kbd> sends, <kbd>Shift</kbd> <kbd>Enter</kbd> breaks the line
      </span>
      <button type="submit" className="send" aria-label="Send" disabled={empty && !sending}>
        {sending ? <Spinner /> : <Icon name="send" />}
      </button>
    </div>
  );
}

type Where = Pick<ComposerToolsProps, "channel" | "threadTs">;

function AttachButton({ channel, threadTs }: Where): ReactNode {
  const { uploading, send } = useUploads(channel, threadTs);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label="Files to send"
        onChange={(event) => {
          send([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      <button
        type="button"
        className="icon-button"
        aria-label="Attach a file"
        title="Attach a file"
        aria-busy={uploading !== null || undefined}
        onClick={() => picker.current?.click()}
      >
        {uploading === null ? <Icon name="attach" /> : <Spinner />}
      </button>
    </>
  );
}

function ShortcutsButton(): ReactNode {
  const { act, notify } = useActions();
  const shortcuts = useShortcuts("global");
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const run = async (callbackId: string): Promise<void> => {
    setBusy(true);
    const result = await act({ act: "shortcut", callbackId, message: null });
    setBusy(false);
    if (!result.ok) notify(result.message);
  };
  if (shortcuts.length === 0) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label="Shortcuts"
        title="Shortcuts"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-busy={busy || undefined}
        onClick={() => setOpen(!open)}
      >
        {busy ? <Spinner /> : <Icon name="bolt" />}
      </button>
      {open && (
        <Menu
          anchor={button}
          label="Shortcuts"
          align="start"
          onClose={() => setOpen(false)}
          items={shortcuts.map((shortcut) => ({
            key: shortcut.callbackId,
            label: shortcut.name,
            onPick: () => void run(shortcut.callbackId),
          }))}
        />
      )}
    </>
  );
}
