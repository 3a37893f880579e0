import { type ReactNode, useState } from "react";
import type { Snapshot } from "../../protocol.ts";
import { useActions } from "../workspace/actions.ts";
import { Icon } from "./icon.tsx";
import { Spinner } from "./spinner.tsx";

type Prompts = NonNullable<Snapshot["prompts"]>;

export type PromptChipsProps = { readonly channel: string; readonly prompts: Prompts };

/** What the app suggests to ask it; a press says it. */
export function PromptChips({ channel, prompts }: PromptChipsProps): ReactNode {
  const { act, notify } = useActions();
  const [sending, setSending] = useState<string | null>(null);
  const say = async (prompt: Prompts["prompts"][number]): Promise<void> => {
    if (sending !== null) return;
    setSending(prompt.message);
    const result = await act({ act: "say", channel, text: prompt.message, threadTs: null });
    setSending(null);
    if (!result.ok) notify(result.message);
  };
  if (prompts.prompts.length === 0) return null;
  return (
    <div className="prompts" role="group" aria-label={prompts.title || "Suggestions"}>
      {prompts.title !== "" && <span className="prompts-title">{prompts.title}</span>}
      {prompts.prompts.map((prompt) => (
        <button
          key={prompt.message}
          type="button"
          className="prompt"
          title={prompt.message}
          aria-busy={sending === prompt.message || undefined}
          onClick={() => void say(prompt)}
        >
          {sending === prompt.message ? <Spinner /> : <Icon name="spark" />}
          {prompt.title}
        </button>
      ))}
    </div>
  );
}
