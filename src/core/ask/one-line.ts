/** A text on one line without its marks of emphasis: enough to understand what somebody asks. */
export function inOneLine(text: string): string {
  return text
    .replace(/[*_~`]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
