import type { CONTACT_WAYS } from "../case/method-act.ts";

export type ContactWay = (typeof CONTACT_WAYS)[number];

/** What a contact is for: an apology is allowed at once, a word without an offer while a case cools (ET-20, ET-23). */
export type ContactPurpose = "sales" | "light" | "apology";

/** Somebody is disturbed at that moment, where a letter lies until it is read. */
export function disturbs(way: ContactWay): boolean {
  return way !== "e-mail" && way !== "letter";
}

/** What the laws on unasked-for messages are about. */
export function isElectronic(way: ContactWay): boolean {
  return way === "e-mail" || way === "message";
}
