import type { OpenPages } from "../asking-deps.ts";

/** What opens a window of its own; `rest` is what it is opened for. */
const PAGES: readonly (readonly [words: RegExp, open: keyof OpenPages])[] = [
  [/^held[\s-]?back$/iu, "openHeldBack"],
  [/^(?:alert\s+)?rules$/iu, "openRules"],
  [/^playbook$/iu, "openPlaybook"],
  [/^(?:people|teams?|roles)$/iu, "openPeople"],
  [/^(?:the\s+)?settings?$/iu, "openSettings"],
  [/^(?:privacy|(?:my\s+)?data)$/iu, "openPrivacy"],
  [/^(?:watch(?:es)?|second\s+chances?)$/iu, "openWatches"],
  [/^(?:notices?|changes)$/iu, "openNotices"],
  [/^(?:the\s+)?(?:model|costs?)$/iu, "openModelUse"],
  [/^check(?:\s*:|\s+my(?:\s+(?:own\s+)?(?:message|text))?|$)\s*(?<rest>\S.*)?$/isu, "openCheck"],
  [/^facts(?:\s+(?:of|about|for))?(?:\s+(?<rest>\S.*))?$/isu, "openFacts"],
  [
    /^(?:they\s+(?:answered|replied)|(?:reply|answer)(?:\s+(?:of|from|by))?:?(?:\s+(?<rest>\S.*))?)$/isu,
    "openReply",
  ],
  [/^(?:my\s+)?promises$/iu, "openPromises"],
  [
    /^(?:my\s+|minu\s+)?(?:practi[cs]e|training|harjutami(?:ne|sed)|harjutused|harjoittelu|тренировки|упражнения|εξάσκηση)$/iu,
    "openPractice",
  ],
  [/^(?:assign(?:\s+practice)?|assignments?)$/iu, "openAssignments"],
  [/^(?:the\s+)?survey$/iu, "openSurvey"],
  [/^(?:weekly\s+|week.?s\s+)?digest$/iu, "openDigest"],
  [/^(?:quarterly\s+|quarter.?s\s+)?report$/iu, "openReport"],
];

/** The page that the words behind the command ask for; null: they ask for something else. */
export function readPage(typed: string): { open: keyof OpenPages; rest: string } | null {
  for (const [words, open] of PAGES) {
    const found = words.exec(typed);
    if (found !== null) return { open, rest: found.groups?.["rest"] ?? "" };
  }
  return null;
}
