import type { ReactNode } from "react";

/** What the app says it is doing; keeps its height so that nothing jumps. */
export function StatusLine({ text }: { readonly text: string }): ReactNode {
  return (
    <div className="status" role="status">
      {text !== "" && (
        <>
          <span className="dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {text}
        </>
      )}
    </div>
  );
}
