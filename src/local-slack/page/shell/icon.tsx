import type { ReactNode } from "react";

/** Drawn on a 24 x 24 grid with a stroke. */
const paths = {
  attach:
    "M20 11.5 11.8 19.7a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7l-8.4 8.4a1.6 1.6 0 0 1-2.3-2.3l7.6-7.6",
  bolt: "M13 3 5 13.5h6L10.5 21 19 10h-6z",
  check: "m5 12.5 4.5 4.5L19 7.5",
  close: "M6 6l12 12M18 6 6 18",
  copy: "M9 9h10v11H9zM15 9V4H5v11h4",
  down: "m6 9.5 6 6 6-6",
  file: "M7 3h7l5 5v13H7zM14 3v5h5",
  home: "M4 11.5 12 4.5l8 7M6.5 9.5V20h11V9.5",
  image: "M4 5h16v14H4zM4 16l5-5 4 4 2.5-2.5L20 17M15.5 9.2h.01",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 11v5M12 8h.01",
  left: "m14.5 6-6 6 6 6",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  moon: "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5",
  more: "M5.5 12h.01M12 12h.01M18.5 12h.01",
  reply:
    "M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-5 4v-4.1A2.5 2.5 0 0 1 4 13.5z",
  right: "m9.5 6 6 6-6 6",
  send: "M4.5 12 4 4.5 20.5 12 4 19.5zM4.5 12H12",
  spark: "M12 4v4M12 16v4M4 12h4M16 12h4M7 7l2 2M15 15l2 2M17 7l-2 2M9 15l-2 2",
  stop: "M7 7h10v10H7z",
  sun: "M12 16.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4",
  thumbDown:
    "M17 4v10M17 14l-4 7a2 2 0 0 1-2-2v-4H5.6a2 2 0 0 1-2-2.4l1.3-7A2 2 0 0 1 6.9 4H17M17 4h3.5v10H17",
  thumbUp:
    "M7 20V10M7 10l4-7a2 2 0 0 1 2 2v4h5.4a2 2 0 0 1 2 2.4l-1.3 7a2 2 0 0 1-2 1.6H7M7 20H3.5V10H7",
  trash: "M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13",
  warn: "M12 4 2.8 19.5h18.4zM12 10v4.5M12 17h.01",
} as const;

export type IconName = keyof typeof paths;

/** A picture for a control that has its own words; screen readers skip it. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
