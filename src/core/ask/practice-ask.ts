const SHOW =
  "(?:(?:show|open|see|näita|ava|näytä|avaa|покажи|отвори|δείξε)\\s+(?:me\\s+|mulle\\s+)?)?";
const MY = "(?:(?:my|the|minu|mu|oma|minun|моя|мои|моите|моята|мой)\\s+)?";

/** One's own practice as a whole, in the six languages; "practise price with Kask" is about a talk. */
const PRACTICE = [
  "practi[cs]e",
  "practice\\s+(?:plan|progress|record|list)",
  "training",
  "progress",
  "harjutami(?:ne|sed|si)",
  "harjutus(?:ed|i)?",
  "edenemine",
  "harjoittelu(?:ni)?",
  "harjoitukse(?:t|ni)",
  "edistymi(?:nen|seni)",
  "тренировк[аи]",
  "практика",
  "упражнени[яе]",
  "прогресс?",
  "εξάσκηση",
  "πρόοδος",
].join("|");

const WHAT_TO_PRACTISE = [
  "what\\s+(?:should|do|can|shall)\\s+(?:i|we)\\s+practi[cs]e(?:\\s+(?:today|next|now))?",
  "what(?:'s|\\s+is)\\s+(?:due|next)\\s+(?:to|in)\\s+(?:my\\s+)?practi[cs]e",
  "mida\\s+(?:(?:ma|me|täna)\\s+)*(?:peaks(?:in|ime)?\\s+)?(?:täna\\s+)?harjuta(?:da|ma|n)(?:\\s+täna)?",
].join("|");

const LEAGUE =
  "(?:practice\\s+)?league(?:\\s+table)?|(?:harjutus)?liiga|(?:harjoitus)?liiga|лига|λίγκα";

const practiceAlone = new RegExp(
  `^\\W*(?:${SHOW}${MY}(?:${PRACTICE})|${WHAT_TO_PRACTISE})[\\s.!?…]*$`,
  "iu",
);
const leagueAlone = new RegExp(`^\\W*${SHOW}${MY}(?:${LEAGUE})[\\s.!?…]*$`, "iu");

/** Whether the whole message asks for one's practice, or for the team's league; null: neither. */
export function practiceAskIn(text: string): "practice" | "league" | null {
  if (practiceAlone.test(text)) return "practice";
  return leagueAlone.test(text) ? "league" : null;
}
