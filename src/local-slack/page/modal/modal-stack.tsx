import type { ReactNode } from "react";
import type { ModalView } from "../../protocol.ts";
import { ModalDialog } from "./modal-dialog.tsx";

/** All open modals; only the top one is to be seen, the ones below keep what was typed into them. */
export function ModalStack({ modals }: { readonly modals: readonly ModalView[] }): ReactNode {
  return modals.map((view, index) => (
    <ModalDialog key={view.id} view={view} depth={index} onTop={index === modals.length - 1} />
  ));
}
