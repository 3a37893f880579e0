import { z } from "zod";
import { REASON_IDS } from "./reason/taxonomy.ts";
import { CONTACT_BY } from "./reason/taxonomy/reason-kind.ts";

const days = (fallback: number) => z.number().int().min(0).max(1100).default(fallback);
const hours = (fallback: number) => z.number().int().min(0).max(240).default(fallback);
const share = (fallback: number) => z.number().min(0).max(1).default(fallback);
const minor = (fallback: number) => z.number().int().min(0).max(1e11).default(fallback); // minor units of the workspace's currency
const hourOfDay = (fallback: number) => z.number().int().min(0).max(24).default(fallback);

const reason = z.enum(REASON_IDS);

/** How a company follows the method where its sources differ (register C), and the numbers they leave open (register D). */
export const methodPolicySchema = z.object({
  /** C1: when the reason is asked for. A campaign asks only with an offer ready (FI-020, FI-021). */
  reasonTiming: z.enum(["ask-now", "with-offer"]).default("ask-now"),
  /** C2 (ET-17, EL-16, FI-096): after a clear no. */
  persistence: z
    .object({
      coolingDays: days(75),
      mostAttempts: z.number().int().min(1).max(10).default(4), // sales talks, each with something new
      lightTouchesAQuarter: z.number().int().min(0).max(6).default(2), // ET-23
      overPromiseDays: days(150), // FI-095: when a rival's promise without a date is looked at
      unreachedAttempts: z.number().int().min(1).max(10).default(3), // tries to reach anybody before the case counts as unreachable
    })
    .prefault({}),
  /** C3, EL-02, EL-03: contact at once, an offer only after reason and approval. */
  firstResponse: z
    .object({ contactWithinDays: days(1), panicHours: hours(24) }) // ET-19: no offer to gold before that without approval
    .prefault({}),
  /** C4 (EL-05, FI-026). */
  channelByTier: z
    .object({
      gold: z.enum(["visit", "call", "letter"]).default("visit"),
      silver: z.enum(["visit", "call", "letter"]).default("call"),
      copper: z.enum(["visit", "call", "letter"]).default("call"),
      ownFault: z.enum(["visit", "call", "letter"]).default("visit"),
    })
    .prefault({}),
  /** C5, D6 (FI-144, FI-145, FI-086, BG-37). Amounts are minor units. */
  concessions: z
    .object({
      compensationShare: share(0.2), // of the problem order, never of the next one
      incentiveCapMinor: minor(50_000), // the most that any incentive may cost
      incentiveValidDays: days(60),
      repFreeMinor: minor(5_000), // a rep may give this much without asking
      managerFreeMinor: minor(200_000), // above this even a manager needs an admin
      claimAcceptedMinor: minor(5_000), // BG-37: claims up to this are accepted without question
      claimsCountDays: days(365), // BG-36: how far back repeated claims are counted
      claimsAreMany: z.number().int().min(1).max(50).default(3), // from so many on nothing is free of approval
      surpriseCapMinor: minor(2_500), // RU-20
      marginShare: share(0.25), // of revenue, where the books do not say
      hourCostMinor: minor(3_000), // of a rep's working hour (FI-194)
      hoursACase: z.number().min(0).max(200).default(4),
      acquisitionCostMinor: minor(0), // of a new client, to compare with (FI-024); 0: unknown
    })
    .prefault({}),
  /** C7 (ET-09, BG-23): `auto` admits only a known fault; `soft` never does without a manager's word. */
  apologyMode: z.enum(["auto", "soft"]).default("auto"),
  /** C8: who makes the contact, where a company differs from the taxonomy. */
  whoContacts: z.partialRecord(reason, z.enum(CONTACT_BY).nullable()).default({}), // null: as the taxonomy says
  /** Days until the next try after a clear no, by reason; null or none: the cooling time. */
  tryAgainDays: z.partialRecord(reason, days(60).nullable()).default({}),
  /** C16: "you have surely had a slip yourself" (EL-19). */
  appealToBetterNature: z.boolean().default(false),
  /** C15 and BG-04 to BG-06: how often to be in touch. */
  contact: z
    .object({
      gapDays: z
        .object({ gold: days(21), silver: days(45), copper: days(120) }) // a client of the tier is not left longer (FI-161)
        .prefault({}),
      fruitlessTouches: z.number().int().min(1).max(20).default(3), // then the gap grows (BG-06)
      growBy: z.number().min(1).max(5).default(1.5),
      nearerBy: share(0.8), // of the tier's gap for each further input that speaks for it (BG-04)
      leastDays: days(7), // no reckoning goes below this
      potentialTimes: z.number().min(1).max(100).default(1.5), // a best year of so many times the last one is potential
      manyOrdersAYear: z.number().min(1).max(400).default(12),
      manyLines: z.number().int().min(1).max(1000).default(4),
      serviceLines: z.array(z.string().min(1).max(200)).max(200).default([]), // product lines that take explaining or servicing
      quietFromHour: hourOfDay(18), // of the client's day
      quietUntilHour: hourOfDay(9),
    })
    .prefault({}),
  /** Per country of the client (ISO 3166-1 alpha-2): may a former business client be mailed? */
  consent: z
    .object({
      byCountry: z
        .partialRecord(
          z.string().regex(/^[A-Z]{2}$/, "expected a country code such as EE"),
          z.enum(["opt-out", "consent"]).nullable(), // null: as the coach takes for granted
        )
        .default({}),
      formerClientDays: days(730), // with opt-out: a purchase within this time allows mail until they object
    })
    .prefault({}),
  /** FI-090, BG-03. */
  watch: z
    .object({
      orders: z.number().int().min(1).max(20).default(3),
      confirmWithinDays: days(1),
      sendWithinDays: days(5),
      deliverWithinDays: days(10),
      askWithinDays: days(3),
    })
    .prefault({}),
  promises: z
    .object({
      remindDaysBefore: days(1),
      escalateAfterDays: days(1),
      mostOpen: z.number().int().min(1).max(100).default(8), // of one person: from so many on a new one is warned of (FI-091)
      leastOnTimeShare: share(0.8), // FI-091: below it a new one is warned of
    })
    .prefault({}),
  prevention: z
    .object({
      checkAfterDeliveryDays: days(1), // BG-03
      managerChecksAMonth: z.number().int().min(0).max(100).default(4), // FI-063
      noticeDays: days(30), // FI-190
      thankEvery: z.enum(["never", "month", "quarter", "half-year"]).default("half-year"), // FI-156
      giftCapMinor: minor(5_000), // C21
      careTasksADay: z.number().int().min(0).max(50).default(3), // for one person: prevention must not crowd out win-back
    })
    .prefault({}),
  /** C20 (FI-089): a manager may open a second campaign by hand. */
  secondLossCampaign: z.boolean().default(false),
});

export type MethodPolicy = z.infer<typeof methodPolicySchema>;

export const DEFAULT_METHOD_POLICY: MethodPolicy = methodPolicySchema.parse({});
