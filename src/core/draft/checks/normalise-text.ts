/** Text as it is kept and checked: composed letters, plain spaces and line ends, nothing invisible. */
export function normaliseText(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/[\u00A0\u202F]/gu, " ")
    .replaceAll(INVISIBLE, "")
    .replaceAll(/[ \t]+$/gmu, "")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();
}

// Control characters but tab and line feed; zero-width, direction and tag characters.
const INVISIBLE = /(?![\n\t])\p{Cc}|\p{Cf}/gu;
