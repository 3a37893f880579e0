import type { ReactNode } from "react";
import { useDirectory } from "../workspace/directory.ts";

/** "Helper is drafting…": what the app says it is doing; keeps its height so that nothing jumps. */
export function StatusLine({ text }: { readonly text: string }): ReactNode {
  const app = useDirectory().users.find((user) => user.isBot);
  return (
    <div className="status" role="status">
      {text !== "" && (
        <>
          <span className="dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {app === undefined ? text : `${app.name} ${text}`}
        </>
      )}
    </div>
  );
}
