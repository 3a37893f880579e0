export type SplitText = {
  readonly parts: readonly string[]; // one at least
  readonly joints: readonly string[]; // what stood between the parts; one fewer than there are parts
};

const JOINTS = ["\n\n", "\n", " "] as const; // the best place to part a text first

/** Parts a text into pieces of at most `limit` characters, between paragraphs, lines or words where that goes. */
export function splitText(text: string, limit: number): SplitText {
  const parts: string[] = [];
  const joints: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const { end, joint } = findSeam(rest, limit);
    parts.push(rest.slice(0, end));
    joints.push(joint);
    rest = rest.slice(end + joint.length);
  }
  return { parts: [...parts, rest], joints };
}

/** Puts the pieces together again. */
export function joinText({ parts, joints }: SplitText): string {
  return parts.map((part, index) => `${part}${joints[index] ?? ""}`).join("");
}

function findSeam(text: string, limit: number): { end: number; joint: string } {
  for (const joint of JOINTS) {
    const end = text.lastIndexOf(joint, limit);
    if (end > limit / 2) return { end, joint };
  }
  const isPair = /[\uD800-\uDBFF]/u.test(text.charAt(limit - 1)); // half of a character is none
  return { end: isPair ? limit - 1 : limit, joint: "" };
}
