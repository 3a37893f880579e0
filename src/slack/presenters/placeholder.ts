const SIGN = "⏳";

/** A message that stands where something else will come. */
export function sayStillToCome(text: string): string {
  return `${SIGN} ${text}`;
}

export function isPlaceholder(text: string): boolean {
  return text.startsWith(SIGN);
}
