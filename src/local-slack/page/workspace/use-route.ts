import { useCallback, useEffect, useState } from "react";
import { formatRoute, parseRoute, type Route } from "./route.ts";

/** The route in the address, and a way to change it. */
export function useRoute(): readonly [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const changed = (): void => setRoute(parseRoute(location.hash));
    window.addEventListener("hashchange", changed);
    return () => window.removeEventListener("hashchange", changed);
  }, []);
  const go = useCallback((next: Route) => {
    if (location.hash === formatRoute(next)) return;
    location.hash = formatRoute(next);
  }, []);
  return [route, go];
}

/** Which person the address names (`?user=U…`). */
export function userInAddress(): string {
  return new URLSearchParams(location.search).get("user") ?? "";
}

export function addressFor(user: string): string {
  return `${location.pathname}?${new URLSearchParams({ user }).toString()}${location.hash}`;
}
