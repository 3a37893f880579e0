import { type Day, dayInZone } from "../day.ts";
import { zoneOfCountry } from "./country-customs.ts";

/** What the clock on the client's wall says. */
export type ClientClock = {
  readonly day: Day;
  readonly hour: number; // 0 to 23
  readonly minute: number;
  readonly zone: string; // IANA
  readonly isGuessed: boolean; // no one zone is known for the country, so it is our own
};

type Where = { readonly now: Date; readonly country: string | null; readonly ownZone: string };

/** The moment as the client's country has it; our own zone where the country is unknown or has several. */
export function clientClock({ now, country, ownZone }: Where): ClientClock {
  const known = zoneOfCountry(country);
  const zone = known ?? ownZone;
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(now);
  const read = (type: "hour" | "minute") =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  return {
    day: dayInZone(now, zone),
    hour: read("hour"),
    minute: read("minute"),
    zone,
    isGuessed: known === null,
  };
}
