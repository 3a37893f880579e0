import type { StoryKind } from "../story-kind.ts";

/** What led to a silence, and what was said since; one script for each client that shares the story. */
export const lapseScripts: Partial<Record<StoryKind, readonly string[]>> = {
  price: [
    `
-50 | in call    | | {first} compared the new price list with the old one, line by line, on the phone.
-14 | request    | | Guest soap and slippers, price for a yearly agreement
+8  | in e-mail  | | {first}: "The owner says the hotels next door pay less. Can you come closer?"
+10 | out e-mail | | Answered that prices are the same for everybody.
+35 | out call   | | They are "trying another supplier for a while".
`,
  ],
  "bad-service": [
    `
-20 | complaint delivery settled 9 | | Pallet left at the wrong gate; two people carried boxes for an hour before a wedding.
-4  | complaint delivery           | | A day late without a word. They bought napkins in a supermarket at full price.
+7  | in e-mail                    | | {first} asks who pays for the supermarket napkins.
+26 | out call                     | | Talked about the new catalogue. The napkins did not come up.
`,
    `
-16 | complaint quality settled 6 | | A whole case of paper cups leaked at the seam. Replaced.
-1  | complaint service           | | We promised to ring back about the credit note by Friday; two Fridays have gone by.
+11 | in message                  | | {first}: "Is anybody there?"
+40 | out e-mail                  | | The season's price list, sent to all clients.
`,
    `
-9  | complaint delivery | | The wine glasses arrived the evening after the party they were for.
+4  | in call            | | {first} wants to send the glasses back and waits for an answer.
+31 | out e-mail         | | Asked for the number of the delivery note. The glasses are still there.
`,
  ],
  "one-employee": [
    `
-3 | in call           | Rain Mets | {first} rang about the late delivery and was kept on hold for 20 minutes.
+2 | complaint service |           | {first}: "Whoever Rain is, I do not want to speak to him again."
`,
    `
@24 | in call           | Rain Mets | Asked to change the delivery day. Was told that the system does not allow it.
@22 | complaint service |           | Rain at the order desk made fun of {first}'s English. {first} is offended and says so.
`,
    `
-8 | in call           | Rain Mets | {first} rang twice about the glasses; the second time the order desk put the phone down.
+1 | complaint service |           | {first}: the man at the order desk is rude, and not for the first time.
`,
  ],
  "discontinued-product": [
    `
@103 | in e-mail  | | {first} asks why Harbour Roast is missing from the delivery.
@101 | out e-mail | | Told them that the roaster has closed. Offered nothing in its place.
+12  | request    | | Decaf beans like Harbour Roast, 4 cases a month
+34  | out call   | | They get their beans from a local roaster now, "and the cups come with them".
`,
  ],
  neglected: [
    `
+20 | in e-mail | Piret Allik | {first} asked whether we still have the big bowls. Answered with a link to the shop.
`,
    `
+15 | in call | Piret Allik | {first} asked for a catalogue. Posted, nobody rang afterwards.
`,
  ],
};
