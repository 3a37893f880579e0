import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

const nearPx = 80;

/** True when what is new begins above what can be seen at the end, and the list was moved there. */
function showNew(element: HTMLElement): boolean {
  const mark = element.querySelector<HTMLElement>(".unread-mark");
  if (mark === null) return false;
  const above = mark.getBoundingClientRect().top - element.getBoundingClientRect().top;
  if (above >= 0) return false;
  element.scrollTop += above - nearPx / 4;
  return true;
}

/**
 * Keeps a list at its end while the reader is there; otherwise leaves it where the reader is. The first time it shows
 * what is new, if something is.
 */
export function useStickToEnd(content: unknown, ready: boolean): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const scrolled = (): void => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < nearPx;
    };
    const resized = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    });
    element.addEventListener("scroll", scrolled, { passive: true });
    resized.observe(element);
    return () => {
      element.removeEventListener("scroll", scrolled);
      resized.disconnect();
    };
  }, []);
  const shown = useRef(false);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || !ready) return;
    if (atEnd.current) element.scrollTop = element.scrollHeight;
    if (!shown.current) atEnd.current = !showNew(element);
    shown.current = true;
  }, [content, ready]);
  return scroller;
}
