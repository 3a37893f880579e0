import { dayKey, formatter } from "./format-slack-date.ts";

/** "14:05" */
export function clockTime(at: number): string {
  return formatter("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
}

/** "Tuesday, 4 March 2025 at 14:05" */
export function fullMoment(at: number): string {
  const day = formatter("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(at);
  return `${day} at ${clockTime(at)}`;
}

/** "Today", "Yesterday", else the weekday and date; with the year when it is another one. */
export function dayName(at: number, now: number): string {
  const key = dayKey(at);
  if (key === dayKey(now)) return "Today";
  if (key === dayKey(now - 86_400_000)) return "Yesterday";
  const sameYear = key.slice(0, 4) === dayKey(now).slice(0, 4);
  return formatter("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
  }).format(at);
}

/** 1.4 MB and the like. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const steps = ["kB", "MB", "GB"];
  const power = Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** power;
  return `${amount >= 10 ? Math.round(amount) : amount.toFixed(1)} ${steps[power - 1] ?? "B"}`;
}
