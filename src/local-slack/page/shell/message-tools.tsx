import { type ReactNode, useRef, useState } from "react";
import type { MessageView } from "../../protocol.ts";
import { Menu, type MenuItem } from "../kit/menu.tsx";
import { useActions } from "../workspace/actions.ts";
import { useShortcuts } from "../workspace/shortcuts.ts";
import { Icon } from "./icon.tsx";
import { Spinner } from "./spinner.tsx";

export type MessageToolsProps = { readonly message: MessageView; readonly inThread: boolean };

/** What can be done with a message: reply, and whatever shortcuts the app offers. */
export function MessageTools({ message, inThread }: MessageToolsProps): ReactNode {
  const { openThread } = useActions();
  return (
    <div className="tools" role="toolbar" aria-label="Message actions">
      {!inThread && !message.ephemeral && (
        <button
          type="button"
          className="icon-button"
          aria-label="Reply in thread"
          title="Reply in thread"
          onClick={() => openThread(message.channel, message.threadTs ?? message.ts)}
        >
          <Icon name="reply" />
        </button>
      )}
      <MoreButton message={message} />
    </div>
  );
}

function MoreButton({ message }: { readonly message: MessageView }): ReactNode {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { busy, items } = useToolItems(message);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label="More message actions"
        title="More actions"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-busy={busy || undefined}
        onClick={() => setOpen(!open)}
      >
        {busy ? <Spinner /> : <Icon name="more" />}
      </button>
      {open && (
        <Menu
          anchor={button}
          label="Message actions"
          items={items}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function useToolItems(message: MessageView): {
  readonly busy: boolean;
  readonly items: readonly MenuItem[];
} {
  const { act, notify } = useActions();
  const shortcuts = useShortcuts("message");
  const [busy, setBusy] = useState(false);
  const run = async (callbackId: string): Promise<void> => {
    setBusy(true);
    const { channel, ts } = message;
    const result = await act({ act: "shortcut", callbackId, message: { channel, ts } });
    setBusy(false);
    if (!result.ok) notify(result.message);
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(message.text);
    } catch {
      notify("The browser did not allow copying. Select the text and copy it by hand.");
    }
  };
  const own: readonly MenuItem[] = shortcuts.map((shortcut) => ({
    key: shortcut.callbackId,
    label: shortcut.name,
    onPick: () => void run(shortcut.callbackId),
  }));
  return { busy, items: [...own, { key: "copy", label: "Copy text", onPick: () => void copy() }] };
}
