/** The three clients that the product's pages and examples speak about, by their number. */
export const starScripts: Readonly<Record<string, string>> = {
  // Kask OÜ: let down twice, then spoken to rudely; nobody has answered.
  "1001": `
-34 | complaint delivery settled 3 |           | The van came at 14:40 instead of before 9. Lunch for 180 went out on borrowed plates.
-33 | in call                      | Rain Mets | {first} rang the order desk about the late van. Rain promised it would not happen again.
-13 | complaint delivery           |           | Late for the second time in three weeks, and half the bowls were missing. Nobody rang to warn them.
-12 | in call                      | Rain Mets | {first} asked for the missing bowls, was told to read his own order confirmation. The call ended there.
-6  | complaint service            |           | {first} wants to know why the order desk is rude to him and who will call him back.
+5  | out e-mail                   |           | Sent the corrected delivery note. The delay itself was not mentioned.
+20 | in e-mail                    |           | {first}: "Weeks have passed and nobody tells me what went wrong. We manage without you for now."
+33 | out call                     |           | Rang at noon, kitchen too busy to talk. No new time agreed.
`,
  // Kohvik Põhja: came for Harbour Roast, and Harbour Roast is gone.
  "1002": `
@104 | in call    | | {first} asked where the Harbour Roast is. Told her that the roaster has closed and the beans are gone.
@96  | request    | | Harbour Roast espresso beans, 12 cases, or the same roast under another name
@95  | out e-mail | | Sent the Quay Blend price list. No sample, not a word about the taste.
@80  | in e-mail  | | {first}: "Our regulars notice. Quay Blend is too dark for filter. Have you anything lighter?"
+9   | request    | | A light filter roast, 6 kg to try before choosing
+30  | out call   | | {first} was tasting beans from somebody else. Did not ask from whom.
`,
  // Aurora Catering: a price rise in the middle of fixed wedding quotes.
  "6001": `
-66 | in e-mail  | | {first}: "8 % at once is a lot. We quote weddings a year ahead at fixed prices."
-64 | out e-mail | | Sent the letter about the new prices once more. Did not say what they get for them.
-21 | request    | | Kraft bowls and lids for the wedding season, 40 cases, at the old price if we can
-3  | out call   | | Held the price of the lids only. {first} placed the order, not happy.
+6  | in call    | | {first} has a quote about 6 % under ours and has to show it to her director.
+12 | request    | | Dinner napkins and birch forks for 3,000 guests: "your best price, please"
+27 | out call   | | Left a message with a colleague of hers.
`,
};
