import { type ReactNode, useState } from "react";
import { useActions } from "../workspace/actions.ts";
import { Icon } from "./icon.tsx";

/** Below a message that is still being written: a sign of life and a way to stop it. */
export function StreamFoot(props: { readonly channel: string; readonly ts: string }): ReactNode {
  const { act, notify } = useActions();
  const [stopping, setStopping] = useState(false);
  const stop = async (): Promise<void> => {
    setStopping(true);
    const result = await act({ act: "stop", channel: props.channel, ts: props.ts });
    setStopping(false);
    if (!result.ok) notify(result.message);
  };
  return (
    <div className="stream-foot">
      <span className="caret" aria-hidden="true" />
      <button
        type="button"
        className="button button-plain button-small"
        aria-busy={stopping || undefined}
        onClick={() => void stop()}
      >
        <Icon name="stop" />
        {stopping ? "Stopping…" : "Stop"}
      </button>
    </div>
  );
}
