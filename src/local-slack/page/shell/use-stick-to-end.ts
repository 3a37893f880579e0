import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

const nearPx = 80;

/** Keeps a list at its end while the reader is there; otherwise leaves it where the reader is. */
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
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element !== null && ready && atEnd.current) element.scrollTop = element.scrollHeight;
  }, [content, ready]);
  return scroller;
}
