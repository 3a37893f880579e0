/** What a client answered, as a person passes it on. */
export type ReportedReply = {
  readonly name: string | null; // as it was typed; null: "they"
  readonly words: string; // theirs, as they were pasted; empty: none yet
};

const LONGEST_NAME = 120; // characters

/** "They answered: …", "Kask OÜ replied: …", "nad vastasid: …"; null: it is something else. */
export function findReportedReply(text: string): ReportedReply | null {
  const { who, from, words = "" } = PASSED_ON.exec(text)?.groups ?? {};
  if (who === undefined && from === undefined) return null;
  const name = (from ?? who ?? "").trim();
  if (name.length > LONGEST_NAME) return null;
  return { name: THEY.test(name) ? null : name, words: words.trim() };
}

const PASSED_ON =
  /^\s*(?:(?<who>[^\n:?]*?\S)\s+(?:(?:has|have|just)\s+)*(?:answered|replied|responded|wrote(?:\s+back)?|vastas(?:id)?|kirjutas(?:id)?(?:\s+(?:vastu|tagasi))?)(?:\s+(?:me|us|meile|mulle|this))?|(?:reply|answer|response|vastus)(?:\s+(?:of|from|by))?\s+(?<from>[^\n:?]*?\S))\s*:\s*(?<words>.*)$/isu;

const THEY =
  /^(?:and\s+|ja\s+)?(?:they|he|she|them|him|her|(?:the|our)\s+client|(?:the|our)\s+customer|nad|nemad|ta|tema|neilt|temalt|klient|kliendilt|kliendid)$/iu;
