import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from "react";

export type PopupProps = {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly align?: "start" | "end";
  readonly matchWidth?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

const gap = 6;

/** A layer above everything, dialogs included, that keeps to its anchor. A press elsewhere closes it. */
export function Popup(props: PopupProps): ReactNode {
  const { anchor, onClose, align = "start", matchWidth = false } = props;
  const layer = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useLayoutEffect(() => {
    const element = layer.current;
    if (element === null) return undefined;
    element.showPopover();
    const place = (): void => placeAt(element, anchor.current, { align, matchWidth });
    const pressed = (event: Event): void => {
      const target = event.target;
      if (!(target instanceof Node)) return;
      if (!element.contains(target) && anchor.current?.contains(target) !== true) close.current();
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    document.addEventListener("pointerdown", pressed, true);
    return () => {
      observer.disconnect();
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
      document.removeEventListener("pointerdown", pressed, true);
    };
  }, [anchor, align, matchWidth]);
  return (
    <div ref={layer} popover="manual" className={`popup ${props.className ?? ""}`}>
      {props.children}
    </div>
  );
}

function placeAt(
  layer: HTMLElement,
  anchor: HTMLElement | null,
  how: { readonly align: "start" | "end"; readonly matchWidth: boolean },
): void {
  if (anchor === null) return;
  const box = anchor.getBoundingClientRect();
  if (how.matchWidth) layer.style.minWidth = `${box.width}px`;
  const below = window.innerHeight - box.bottom - 2 * gap;
  const above = box.top - 2 * gap;
  const height = layer.scrollHeight;
  const goesUp = height > below && above > below;
  layer.style.maxHeight = `${Math.max(120, Math.min(360, goesUp ? above : below))}px`;
  const shown = layer.offsetHeight;
  layer.style.top = `${goesUp ? box.top - gap - shown : box.bottom + gap}px`;
  const wanted = how.align === "end" ? box.right - layer.offsetWidth : box.left;
  const most = window.innerWidth - layer.offsetWidth - gap;
  layer.style.left = `${Math.max(gap, Math.min(wanted, most))}px`;
}
