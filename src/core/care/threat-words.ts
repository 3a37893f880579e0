/**
 * "Otherwise no goods will arrive" (FI-188): what frightens a client instead of showing what they gain. Word starts in
 * the languages of our clients; each is a threat by itself, whatever stands around it.
 */
const THREATS: readonly RegExp[] = [
  /\b(?:otherwise|or else|failing which)\b/iu,
  /\b(?:will|shall) (?:not|no longer) (?:be )?(?:deliver|ship|accept|process|serv|suppl)\w*/iu,
  /\bwill be (?:refused|rejected|cancelled|blocked|penalised|fined|charged a penalty)\b/iu,
  /\b(?:penalt(?:y|ies)|sanctions?)\b/iu,
  /(?<!\p{L})(?:vastasel juhul|muidu|trahv\p{L}*|leppetrahv\p{L}*|sanktsioon\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:muuten|muussa tapauksessa|sakko\p{L}*|seuraamus\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:иначе|в противном случае|штраф\p{L}*|санкци\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:в противен случай|глоб\p{L}*|неустойк\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:διαφορετικά|αλλιώς|πρόστιμ\p{L}*|κυρώσεις)(?!\p{L})/iu,
];

/** The first threat in a text, as it stands there; null: none. */
export function findThreat(text: string): string | null {
  for (const threat of THREATS) {
    const found = threat.exec(text);
    if (found !== null) return found[0];
  }
  return null;
}
