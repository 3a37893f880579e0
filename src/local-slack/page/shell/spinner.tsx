import type { ReactNode } from "react";

/** Something is being worked on; the control around it says so with aria-busy. */
export function Spinner(): ReactNode {
  return <span className="spinner" aria-hidden="true" />;
}
