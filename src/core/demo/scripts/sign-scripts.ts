import type { StoryKind } from "../story-kind.ts";

/** What is said while a client still buys but shows a sign; one script for each client that shares it. */
export const signScripts: Partial<Record<StoryKind, readonly string[]>> = {
  "three-requests": [
    `
@25 | request    | | Dinner plates for a second dining room, 20 cases
@23 | out e-mail | | Sent the quote for the plates.
@15 | request    | | The same plates, 10 cases, and can they be paid for in two parts
@6  | request    | | Soup bowls instead of plates, 12 cases, price only
@5  | out e-mail | | Sent the third quote. Did not ask what was wrong with the first two.
`,
    `
@24 | request    | | Quay Blend coffee beans, 8 cases a month, price for half a year
@22 | out e-mail | | Sent the quote, valid for two weeks.
@16 | request    | | Vanilla syrup and cocoa, price for 6 cases of each
@7  | request    | | Paper cups with a print of their own, 10 cases
`,
  ],
  "no-reply": [
    `
@24 | out e-mail?  | | Asked which day suits a call about the summer order.
@20 | out message? | | "Would Tuesday at 10 suit you?" Read, not answered.
@13 | out call?    | | Called at the time agreed with the reception. Nobody picked up.
@6  | out e-mail?  | | Two questions about the summer order, easy to answer with yes or no. Nothing.
`,
    `
@26 | out e-mail?  | | Sent samples' tracking and asked how the cups suit the new machine.
@19 | out call?    | | Call agreed for 15:00. The waiter said {first} had just left.
@12 | out call?    | | Agreed a second time with the waiter, called on the minute. Not there.
@5  | out message? | | Asked whether another person looks after supplies now. Read, not answered.
`,
  ],
  "smaller-orders": [
    `
@41 | in call    | | {first}: "We take less for now." No reason given.
@20 | out e-mail | | Sent the offer of the month.
`,
    `
@60 | in e-mail | | They leave out slippers and trays "until further notice".
`,
  ],
  "rarer-orders": [
    `
@47 | in call | Piret Allik | {first} asked about a smaller minimum order: they "spread their suppliers" now.
`,
    `
@33 | out visit | | Saw boxes of another wholesaler in the store room. Did not bring it up.
`,
  ],
  dissatisfied: [
    `
@17 | complaint quality | | 6 of 20 cases of bowls arrived crushed. Photos sent.
@11 | in e-mail         | | {first} asks for the credit note a second time.
`,
    `
@26 | complaint delivery | | The van came at dinner time and blocked the terrace, for the second time in a month.
@12 | in call            | | {first} asks whether anybody has read the complaint.
`,
  ],
  "slow-drift-frequency": [
    `
@35 | in call | | {first} says the calendar is full until the end of the season.
`,
    `
@28 | out visit | | Kitchen busy, two new cooks. So it is not for lack of guests.
`,
  ],
  "slow-drift-value": [
    `
@30 | in call | | {first} says that bookings are up on last year.
`,
    `
@50 | out call | | {first} buys plates "where it is cheapest that week".
`,
  ],
  "money-trouble": [
    `
@70 | in e-mail | | {first} asks to pay in 60 days instead of 14.
@44 | out call  | | Accounts rang about two invoices three weeks overdue. They will pay in parts.
@18 | in call   | | {first}: "Half the rooms are empty, we buy only what we must."
`,
    `
@65 | in call    | | Their bank has cut the overdraft; {first} asks for smaller deliveries, paid on the day.
@30 | out e-mail | | Agreed to payment on delivery for two months.
`,
  ],
  "dropped-line": [
    `
@70 | in call | | {first} gets cups and bags with a print of their own from somebody else now.
`,
    `
@52 | out call | | Asked about plates. "We lease them now, washing included."
`,
  ],
  cancelled: [
    `
@10 | in e-mail  | | {first}: "We have signed with one supplier for everything. Please close our account."
@8  | out e-mail | | Confirmed that the account will be closed. Did not ask why.
`,
    `
@6 | in call | | {first} ends the standing order: "It was a good run, but we are moving on."
`,
  ],
};
