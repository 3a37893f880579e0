import { type Day, daysBetween } from "../day.ts";
import type { MethodPolicy } from "../method-policy.ts";
import { mailCustomOf } from "./country-customs.ts";

/** What one person there has said about being mailed. */
export type MailWish = {
  readonly mailOk: boolean; // false: the books say that they do not want it
  readonly consentOn: Day | null;
  readonly objectedOn: Day | null;
};

export type MailConsent =
  | { readonly may: "yes"; readonly because: "consent" | "recent-client" }
  | { readonly may: "ask"; readonly why: "no-consent" | "client-too-long-ago" } // by another way, first
  | { readonly may: "no"; readonly why: "objected" | "no-mail" };

export type MailGrounds = {
  readonly wish: MailWish;
  readonly country: string | null; // ISO 3166-1 alpha-2
  readonly lastPurchaseOn: Day | null;
  readonly today: Day;
  readonly policy: MethodPolicy["consent"];
};

/**
 * Whether a former client may be mailed. What they have said themselves counts before any country's custom, and the
 * newer of a yes and a no counts; on one day the no.
 */
export function mailConsent(grounds: MailGrounds): MailConsent {
  const { wish, country, policy } = grounds;
  const { consentOn, objectedOn } = wish;
  if (objectedOn !== null && (consentOn === null || objectedOn >= consentOn))
    return { may: "no", why: "objected" };
  if (consentOn !== null) return { may: "yes", because: "consent" };
  if (!wish.mailOk) return { may: "no", why: "no-mail" };
  if (mailCustomOf(country, policy.byCountry) === "consent")
    return { may: "ask", why: "no-consent" };
  return isRecent(grounds)
    ? { may: "yes", because: "recent-client" }
    : { may: "ask", why: "client-too-long-ago" };
}

function isRecent({ lastPurchaseOn, today, policy }: MailGrounds): boolean {
  return lastPurchaseOn !== null && daysBetween(lastPurchaseOn, today) <= policy.formerClientDays;
}
