import { createContext, useContext, useEffect, useMemo, useState } from "react";

type Shade = "light" | "dark";
export type Theme = { readonly shade: Shade; readonly toggle: () => void };

export const ThemeContext = createContext<Theme>({ shade: "light", toggle: () => undefined });

export function useTheme(): Theme {
  return useContext(ThemeContext);
}

const key = "local-workspace/theme";

/** The system's shade until the person chooses one; the choice is kept in this browser. */
export function useThemeChoice(): Theme {
  const [chosen, setChosen] = useState<Shade | null>(readChosen);
  const [system, setSystem] = useState<Shade>(() => (darkQuery().matches ? "dark" : "light"));
  useEffect(() => {
    const query = darkQuery();
    const changed = (): void => setSystem(query.matches ? "dark" : "light");
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
  }, []);
  const shade = chosen ?? system;
  useEffect(() => {
    document.documentElement.dataset["theme"] = shade;
  }, [shade]);
  return useMemo(
    () => ({
      shade,
      toggle: () => {
        const next = shade === "dark" ? "light" : "dark";
        localStorage.setItem(key, next);
        setChosen(next);
      },
    }),
    [shade],
  );
}

function darkQuery(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}

function readChosen(): Shade | null {
  const kept = localStorage.getItem(key);
  return kept === "light" || kept === "dark" ? kept : null;
}
