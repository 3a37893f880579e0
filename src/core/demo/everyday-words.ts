import type { ComplaintRow } from "../import/rows.ts";

/** What reps write down on an ordinary day; English, because they are the rep's records. */

export const outgoingNotes = [
  "Checked that the last delivery was complete. It was.",
  "Told them about the new cup sizes.",
  "Short catch-up, all well, next order as usual.",
  "Sent the delivery calendar for the holidays.",
  "Left two samples of the new napkins.",
  "Agreed to put the rinse aid on the standing order.",
  "Asked how the new bowls stack. Well, they say.",
  "Dropped by with the catalogue, had a coffee.",
  "Went through last quarter's orders together, nothing to change.",
  "Thanked them for paying early.",
  "Told them which day we are closed next month.",
  "Rang about a pallet left behind; driver takes it next week.",
] as const;

export const invitations = [
  { asked: "Asked which day suits for the monthly delivery.", reply: "Wednesdays, before ten." },
  { asked: "Asked what they need for the coming holidays.", reply: "Will send a list on Monday." },
  {
    asked: "Asked whether the samples were any good.",
    reply: "Liked the thick ones, not the thin.",
  },
  { asked: "Proposed a visit to go through the range.", reply: "Yes, gladly, after two." },
  { asked: "Asked who orders while {first} is away.", reply: "Nobody, {first} is never away." },
] as const;

export const incomingNotes = [
  "Asked about delivery times before a holiday.",
  "Wanted a copy of an invoice.",
  "Added one case to tomorrow's delivery.",
  "Asked for next year's calendar with the delivery days.",
  "Asked whether paper bags come in brown as well.",
  "New person in accounts, wanted our bank details confirmed.",
  "Ordered by voice message from the market. Written down and read back.",
  "Asked for a sample of the smaller bowl.",
  "Sent a photo of their new shelves, all ours.",
  "Asked to have the invoice on the 1st from now on.",
  "New delivery address for one day, a street fair.",
  "Praised the driver by name.",
] as const;

export const settledComplaints: readonly { about: ComplaintRow["about"]; text: string }[] = [
  { about: "delivery", text: "One case short. Sent with the next van." },
  { about: "delivery", text: "Came after lunch instead of before. Apologised, route changed." },
  { about: "quality", text: "A few glasses chipped. Credited." },
  { about: "quality", text: "Lids did not fit the bowls, wrong batch. Exchanged." },
  { about: "product", text: "Wrong size of napkin. Exchanged the same week." },
  { about: "price", text: "Invoice showed last week's price. Corrected." },
  { about: "service", text: "Waited two days for a call back. Rang and said sorry." },
];

export const habitNotes = [
  "Deliver before 9.",
  "Side entrance, ring twice.",
  "Prefers e-mail to calls.",
  "Never ring on Fridays.",
  "Likes to hear about new products first.",
  "Pays on the day.",
] as const;
