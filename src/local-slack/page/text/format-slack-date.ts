const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date_num: { year: "numeric", month: "2-digit", day: "2-digit" },
  date_slash: { year: "numeric", month: "2-digit", day: "2-digit" },
  date: { year: "numeric", month: "long", day: "numeric" },
  date_short: { year: "numeric", month: "short", day: "numeric" },
  date_long: { weekday: "long", year: "numeric", month: "long", day: "numeric" },
  time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  time_secs: { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" },
};

export type Clock = { readonly now: number; readonly timeZone?: string };

/** Fills Slack's date tokens ({date_short}, {time}, {ago}, ...) for an instant in unix seconds. */
export function formatSlackDate(seconds: number, format: string, clock: Clock): string {
  const at = seconds * 1000;
  return format.replace(/\{(\w+)\}/g, (token, name: string) => fill(at, name, clock) ?? token);
}

function fill(at: number, name: string, clock: Clock): string | null {
  if (name === "ago") return formatAgo(at, clock.now);
  const pretty = name.endsWith("_pretty");
  const options = formats[pretty ? name.slice(0, -"_pretty".length) : name];
  if (options === undefined || Number.isNaN(new Date(at).getTime())) return null;
  const near = pretty ? nearDay(at, clock) : null;
  if (near !== null) return near;
  const zone = clock.timeZone === undefined ? {} : { timeZone: clock.timeZone };
  const locale = name === "date_num" ? "sv-SE" : "en-GB";
  return formatter(locale, { ...options, ...zone }).format(at);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter is slow, and a channel asks for hundreds. */
export function formatter(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const kept = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, kept);
  return kept;
}

const dayMs = 86_400_000;

function nearDay(at: number, clock: Clock): string | null {
  for (const [days, word] of [
    [0, "today"],
    [-1, "yesterday"],
    [1, "tomorrow"],
  ] as const) {
    if (dayKey(at, clock.timeZone) === dayKey(clock.now + days * dayMs, clock.timeZone))
      return word;
  }
  return null;
}

/** The calendar day of an instant (unix ms) as YYYY-MM-DD, in the given zone or the reader's own. */
export function dayKey(at: number, timeZone?: string): string {
  return formatter("sv-SE", timeZone === undefined ? {} : { timeZone }).format(at);
}

const steps = [
  { unit: "minute", ms: 60_000, below: 60 },
  { unit: "hour", ms: 3_600_000, below: 24 },
  { unit: "day", ms: dayMs, below: 30 },
  { unit: "month", ms: 30 * dayMs, below: 12 },
] as const;

/** "just now", "5 minutes ago", "in 2 days". Both instants in unix ms. */
export function formatAgo(at: number, now: number): string {
  const distance = at - now;
  if (Math.abs(distance) < 45_000) return "just now";
  const words = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
  for (const { unit, ms, below } of steps) {
    const count = Math.round(distance / ms);
    if (Math.abs(count) < below) return words.format(count, unit);
  }
  return words.format(Math.round(distance / (365 * dayMs)), "year");
}
