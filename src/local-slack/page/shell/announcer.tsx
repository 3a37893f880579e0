import { type ReactNode, type RefObject, useEffect, useState } from "react";
import type { MessageView } from "../../protocol.ts";
import { findUser, useDirectory } from "../workspace/directory.ts";

/** Reads new messages of others out to screen readers, once each. */
export function Announcer(props: {
  readonly onArrival: RefObject<((message: MessageView) => void) | null>;
}): ReactNode {
  const { onArrival } = props;
  const directory = useDirectory();
  const [said, setSaid] = useState("");
  const [lastTs, setLastTs] = useState("");
  useEffect(() => {
    onArrival.current = (message) => {
      const isNew = message.ts > lastTs && !message.edited;
      if (!isNew || message.userId === directory.me.id) return;
      setLastTs(message.ts);
      setSaid(`${findUser(directory, message.userId).name}: ${message.text}`);
    };
  }, [onArrival, directory, lastTs]);
  return (
    <div className="hidden" aria-live="polite">
      {said}
    </div>
  );
}
