import type { ClaimWords } from "./lexicon.ts";
import { wordPattern } from "./word-pattern.ts";

const WE = "(?:i|we)";
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?";

/** What sounds like a promise, and the days that bind it. */
export const englishPromises: Pick<ClaimWords, "promise" | "ifYou" | "date"> = {
  promise: [
    wordPattern(
      `${WE}(?: can| do| hereby|'d like to| want to| would like to)? (?!cannot|can't|can not|won't|don't|never|not)(?:\\p{L}+ )?(?:promise|guarantee|assure|commit|vow|swear|pledge)`,
      "(?:my|our) (?:promise|guarantee|commitment|pledge)",
      `${WE}(?:'ll| will| shall)(?! (?:be (?:glad|happy|pleased|grateful|brief|honest|frank|direct|delighted|there if|here if|sorry)|gladly|happily|of course (?:understand|respect)|(?:fully |entirely |of course )?(?:understand|respect|accept)|not (?:keep|take|bother|press|disturb|call|write|push|ask|argue|insist|make (?:any|a)|pretend|repeat|hide|blame)|listen|leave (?:it|you|the)|always (?:be (?:glad|happy)|value|remember)|remember|miss|never know|have to|need to|gratefully|keep (?:it|this) (?:short|brief)|stop here|ask (?:just|only|you)|only))`,
      `${WE}(?: am|'m| are|'re) going to`,
      "you have (?:my|our) word",
      "(?:it|this|that|such (?:a )?\\p{L}+|mistakes?|delays?|problems?)(?: \\p{L}+)? (?:will|won't|'ll|shall) (?:not |never )?(?:ever )?(?:happen|occur|recur|be repeated|repeat)",
      "never (?:ever )?(?:happen|occur|be repeated|again)",
      "(?:not|never|n't) (?:happen|occur|be repeated) again",
      "you (?:can|may|could) (?:always |fully |now |safely |absolutely |completely )*(?:expect|count on|rely on|be (?:sure|certain|confident|assured)|depend on|trust (?:us|me|that))",
      "rest assured",
      "(?:cannot|can't|won't|will not|never) (?:re-?occur|recur|repeat itself)",
      "(?:today|tomorrow|next) \\p{L}+ you will",
      "from now on",
      "(?:as soon as (?:possible|we can|i can)|asap|a\\.s\\.a\\.p)",
      "in the near future",
      "in due course",
      "(?:at the|at your) (?:earliest|first) (?:opportunity|convenience)",
      "without (?:any )?(?:further )?delay",
      "one of these days",
      "(?:very |quite |really )?(?:shortly)",
    ),
    {
      all: [
        wordPattern(
          "(?<!as )soon",
          "sometime",
          "at some point",
          "in a while",
          "later",
          "immediately",
          "right away",
          "promptly",
          "quickly",
          "in the (?:coming|next) (?:days|weeks|months)",
        ),
        wordPattern(
          `(?:${WE}(?:'ll| will| can|'m| am| are|'re)?|you(?:'ll| will| shall| are going to) (?:get|receive|have|hear|see)|will)`,
        ),
      ],
      within: 14,
      notInQuestion: true,
      unless: wordPattern(
        "how soon",
        "too soon",
        "hope\\p{L}*",
        "sorry",
        "apologi\\p{L}*",
        "hear from you",
        "see you",
        "sooner or later",
        "(?:complained|answered|replied|told|wrote|called)",
        "would",
        "could",
      ),
    },
    {
      all: [
        wordPattern(
          "(?:you|your \\p{L}+|the \\p{L}+|all|every \\p{L}+|everything|next \\p{L}+|a \\p{L}+|an \\p{L}+|our \\p{L}+|(?:my|our) \\p{L}+|each \\p{L}+|new \\p{L}+|replacements?|somebody|someone|deliveries|orders|goods)(?:'ll| will| shall)",
        ),
        wordPattern(
          "(?:receive|get|have|see|hear|be|arrive|come|go|leave|reach|run|work|contact|call|visit|improve|notice|find|experience|always|never|bring|deliver|send|check|handle)",
        ),
      ],
      within: 6,
      inOrder: true,
      notInQuestion: true,
      unless: wordPattern(
        "if",
        "whether",
        "when(?:ever)?",
        "whatever",
        "hope\\p{L}*",
        "you will (?:tell|understand|find (?:it|the) |be able to tell|forgive|decide|agree|see (?:that|why|from))",
        "expired?",
        "no longer",
        "will (?:always )?be (?:glad|happy|welcome|valued|open|a pleasure|grateful)",
        "think",
        "believe",
        "(?:is|are) valid",
        "wonder\\p{L}*",
        "ask\\p{L}*",
      ),
    },
    {
      all: [
        wordPattern(
          "(?:next time|this time|in (?:the )?future|going forward|hereafter|henceforth|always)",
        ),
        wordPattern("(?:will|'ll|we|shall|going to)"),
        wordPattern(
          "(?:deliver\\p{L}*|on time|check\\p{L}*|better|right|differently|call|answer\\p{L}*|happen|arrive|perfect\\p{L}*|reliable|punctual|smooth\\p{L}*|be)",
        ),
      ],
      within: 14,
      notInQuestion: true,
      unless: wordPattern(
        "if",
        "would",
        "could",
        "glad",
        "happy",
        "welcome",
        "grateful",
        "did",
        "were",
        "have always",
        "had",
      ),
    },
  ],
  ifYou: wordPattern(
    "(?:if|should|whenever|when|once|in case|as soon as|unless) (?:and when )?(?:you|your|that|it|this|the time|anything)",
  ),
  date: wordPattern(
    WEEKDAY,
    "today",
    "tonight",
    "tomorrow",
    "this (?:morning|afternoon|evening|week)",
    "(?:by |at |before )?(?:the )?end of (?:the|this|next) (?:day|week|month|business)",
    "(?:next|coming) week",
    "end of (?:\\p{L}+ )?\\p{L}+ ?\\d*",
    "(?:within|in|after|at most|under) (?:the next )?(?:\\d+|an?|one|two|three|four|five|seven|ten|twenty-four|forty-eight|fourteen) (?:working |business )?(?:minutes?|hours?|days?|weeks?)",
    "\\d{1,2} ?(?:a\\.?m|p\\.?m|o'clock)",
    `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )${MONTH}`,
    `${MONTH} (?:the )?\\d{1,2}(?:st|nd|rd|th)?`,
    `(?:by|in|until|before) (?:early |mid-?|late )?${MONTH}`,
    "\\d{1,2}[./]\\d{1,2}",
    "\\d{4}-\\d{2}-\\d{2}",
    "(?:the )?\\d{1,2}(?:st|nd|rd|th)",
  ),
};
