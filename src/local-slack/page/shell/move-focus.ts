import type { KeyboardEvent } from "react";

/** Arrow keys go from message to message while one of them has the focus. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target;
  if (!(from instanceof HTMLElement) || !from.matches("article[data-ts]")) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("article[data-ts]")];
  const at = all.indexOf(from);
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    Home: 0,
    End: all.length - 1,
  };
  const to = steps[event.key];
  if (to === undefined) return;
  event.preventDefault();
  all[Math.max(0, Math.min(to, all.length - 1))]?.focus();
}
