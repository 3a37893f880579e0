import type { ReactNode } from "react";
import type { UserView } from "../../protocol.ts";

/** The colours stand in the style sheet as .hue-0 to .hue-11. */
const hueCount = 12;

/** Initials on a colour that stays the same for the same id. */
export function Avatar(props: {
  readonly user: UserView;
  readonly size?: "small" | "large";
}): ReactNode {
  const { user, size = "large" } = props;
  const hue = hash(user.id) % hueCount;
  return (
    <span
      className={`avatar avatar-${size} hue-${hue}${user.isBot ? " avatar-app" : ""}`}
      aria-hidden="true"
    >
      {initials(user.name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters
    .map((word) => String.fromCodePoint(word?.codePointAt(0) ?? 63))
    .join("")
    .toLocaleUpperCase();
}

function hash(text: string): number {
  let sum = 0;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum;
}
