import type { ContactFor } from "#src/core/case/contact-for.ts";
import { WHO } from "./say-advice.ts";

/** Who should make the next contact, in a sentence; nothing in it comes from data. */
export function sayContactFor({ by, because }: ContactFor): string {
  switch (because) {
    case "no-reason-yet":
      return "No reason is known yet, so the same rep should go on.";
    case "do-not-contact":
      return "They are not to be contacted by anybody.";
    case "left-twice":
      return "They left for the second time: only the director speaks with them, and only if they call.";
    case "employee":
      return "Here a manager should make the contact.";
    case "policy":
      return `For this reason our rule is: ${WHO[by]}.`;
    case "reason":
      return `For this reason the contact is best made by ${WHO[by]}.`;
  }
}
