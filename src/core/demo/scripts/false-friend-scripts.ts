import type { StoryKind } from "../story-kind.ts";

/** What explains a silence that is no loss. */
export const falseFriendScripts: Partial<Record<StoryKind, readonly string[]>> = {
  "one-time": [
    `
+12 | out e-mail | | Thanked them for the order; they had said that it was for one event.
`,
  ],
  "moved-to-sister": [
    `
+3 | in e-mail | | {first}: "From now on please invoice Tiina Köök OÜ. Same kitchen, same people."
`,
  ],
  "closed-down": [
    `
-10 | in call   | | {first} closes the café for good at the end of the month.
+15 | in e-mail | | {first} thanks us for the years. The last invoice is paid.
`,
  ],
  "long-cycle": [
    `
+20 | out call | | Shelves are full; the next big order comes as usual in about half a year.
`,
  ],
  "known-pause": [
    `
-6  | in call  | | Kitchen and rooms are being rebuilt; they will buy again when the doors open.
+30 | out call | | The builders are late. {first} will ring when there is a date.
`,
  ],
  "do-not-contact": [
    `
+14 | in e-mail | | {first}: "Please do not write or call any more."
`,
    `
+22 | in call | | {first} asked to be left alone, politely and clearly.
`,
  ],
};

/** What the client's card says for good. */
export const standingNotes: Partial<Record<StoryKind, string>> = {
  "summer-season": "Buys from May to July only.",
  "christmas-season": "Buys for the Christmas season only.",
  "school-break": "No orders in the school holidays.",
  "one-time": "One event, one order.",
  "moved-to-sister": "Buys through Tiina Köök OÜ now.",
  "sister-company": "Same kitchen as Pagar Tiina OÜ.",
  "closed-down": "Closed for good.",
  "long-cycle": "Fills the store room about twice a year.",
  "known-pause": "Rebuilding; has asked us to wait until they ring.",
  "do-not-contact": "Has asked not to be contacted.",
};
