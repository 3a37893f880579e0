/** Text as it is kept and checked: composed letters, plain spaces and line ends, nothing invisible. */
export function normaliseText(text: string): string {
  const composed = text.normalize("NFC");
  if (composed.search(UNEVEN) < 0) return composed.trim(); // as most texts are
  return composed
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/[\u00A0\u202F]/gu, " ")
    .replaceAll(INVISIBLE, "")
    .replaceAll(/[ \t]+$/gmu, "")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();
}

// Control characters but tab and line feed; zero-width, direction and tag characters.
const INVISIBLE = /[[\p{Cc}\p{Cf}]--[\n\t]]/gv;
// Anything that is mended above.
const UNEVEN = /[[\p{Cc}\p{Cf}\u00A0\u202F]--[\n\t]]|[ \t]$|\n{3}/mv;
