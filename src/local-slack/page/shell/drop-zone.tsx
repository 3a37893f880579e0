import { type DragEvent, type ReactNode, useState } from "react";
import { useUploads } from "./use-uploads.ts";
import { Icon } from "./icon.tsx";

/** A conversation onto which files can be dropped. */
export function DropZone(props: {
  readonly channel: string;
  readonly threadTs: string | null;
  readonly children: ReactNode;
}): ReactNode {
  const { send, uploading } = useUploads(props.channel, props.threadTs);
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className="talk"
      onDragOver={drag}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(nodeOf(event.relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        send([...event.dataTransfer.files]);
      }}
    >
      {props.children}
      {over && (
        <div className="drop" aria-hidden="true">
          <Icon name="attach" /> Drop to send it here
        </div>
      )}
      {uploading !== null && (
        <p className="uploading" role="status">
          Sending {uploading}…
        </p>
      )}
    </div>
  );
}

function nodeOf(target: EventTarget | null): Node | null {
  return target instanceof Node ? target : null;
}
