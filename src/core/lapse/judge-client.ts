import { type Day, daysBetween } from "../day.ts";
import type { ClientHistory } from "./client-history.ts";
import { causeInClient, causeToHoldBack, type HoldBackCause } from "./hold-back.ts";
import { LONG_SILENCE_DAYS, longSilence } from "./long-silence.ts";
import { isOneTimeBuyer } from "./one-time-buyer.ts";
import { rhythmBreak } from "./rhythm-break.ts";
import type { LapseSignal, Signals } from "./signal.ts";
import type { Standing } from "./standing.ts";

export type Verdict =
  | { readonly kind: "quiet" } // orders as usual, or too early to say
  | {
      readonly kind: "held-back";
      readonly cause: HoldBackCause;
      readonly signals: readonly LapseSignal[]; // what fired; none for a one-time buyer
    }
  | { readonly kind: "lapsed"; readonly signals: Signals };

/** What this morning says of one client. Days after today in the history count as no silence. */
export function judgeClient(client: ClientHistory, standing: Standing, today: Day): Verdict {
  if (isOneTimeBuyer(client)) return judgeOneTimeBuyer(client, today);
  const signal = rhythmBreak(client, today) ?? longSilence(client, today);
  if (signal === null) return { kind: "quiet" };
  const cause = causeToHoldBack({ client, signal, standing, today });
  return cause === null
    ? { kind: "lapsed", signals: [signal] }
    : { kind: "held-back", cause, signals: [signal] };
}

function judgeOneTimeBuyer(client: ClientHistory, today: Day): Verdict {
  if (daysBetween(client.lastOrderOn, today) < LONG_SILENCE_DAYS) return { kind: "quiet" };
  return { kind: "held-back", cause: causeInClient(client, today) ?? "one-time", signals: [] };
}
