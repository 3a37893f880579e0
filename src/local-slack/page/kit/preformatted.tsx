import { type ReactNode, useState } from "react";
import { Icon } from "../shell/icon.tsx";
import { useActions } from "../workspace/actions.ts";

/** Text to be taken as it is, with a button that copies exactly it. */
export function Preformatted({ text }: { readonly text: string }): ReactNode {
  return (
    <div className="pre">
      <pre tabIndex={0}>{text}</pre>
      <CopyButton text={text} />
    </div>
  );
}

function CopyButton({ text }: { readonly text: string }): ReactNode {
  const { notify } = useActions();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), 1600);
    } catch {
      notify("The browser did not allow copying. Select the text and copy it by hand.");
    }
  };
  return (
    <button type="button" className="pre-copy" onClick={() => void copy()}>
      <Icon name={copied ? "check" : "copy"} />
      {copied ? "Copied" : "Copy"}
    </button>
  );
}
