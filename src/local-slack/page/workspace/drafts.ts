import { useCallback, useState } from "react";

const key = "local-workspace/drafts";

/** Unsent text of each composer, kept in this browser, so that nothing typed is lost. */
export function useDraft(place: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => readDrafts()[place] ?? "");
  const write = useCallback(
    (next: string) => {
      setText(next);
      const { [place]: _old, ...others } = readDrafts();
      localStorage.setItem(
        key,
        JSON.stringify(next === "" ? others : { ...others, [place]: next }),
      );
    },
    [place],
  );
  return [text, write];
}

function readDrafts(): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter((entry) => typeof entry[1] === "string"));
  } catch {
    return {};
  }
}
