export type Tab = "home" | "messages";

/** What the page shows: `#/c/<channel>[/home][/t/<thread ts>]`. */
export type Route = {
  readonly channel: string | null;
  readonly thread: string | null;
  readonly tab: Tab;
};

export function parseRoute(hash: string): Route {
  const found = /^#\/c\/([A-Za-z0-9_-]+)(\/home)?(?:\/t\/([0-9.]+))?/.exec(hash);
  return {
    channel: found?.[1] ?? null,
    thread: found?.[3] ?? null,
    tab: found?.[2] === undefined ? "messages" : "home",
  };
}

export function formatRoute(route: Route): string {
  if (route.channel === null) return "#/";
  const thread = route.thread === null ? "" : `/t/${route.thread}`;
  return `#/c/${route.channel}${route.tab === "home" ? "/home" : ""}${thread}`;
}
