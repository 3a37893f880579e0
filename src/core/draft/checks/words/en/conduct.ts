import { englishBlame } from "./blame.ts";
import { englishRivals } from "./rival.ts";
import { englishPleas } from "./pleading.ts";
import { englishPrivate } from "./private.ts";
import type { ConductWords } from "../../lexicon.ts";
import { wordList } from "../../word-list.ts";
import { wordPattern } from "../../word-pattern.ts";

const WE = "(?:i|we)";
const AGAIN = wordList("another again second last one final more once");

export const englishConduct: ConductWords = {
  ...englishBlame,
  ...englishRivals,
  ...englishPrivate,
  pleading: [
    ...englishPleas,
    wordPattern(
      "please,? (?:please |do |just )*(?:come|return(?! (?:the|a|an|your|our|it|them|this|any))|reconsider|think again|stay|change your mind)(?: back)?",
      "(?:come|coming|return|returning|back) to (?:us|our side)(?! (?:with|on|about|if|whenever|when))",
      "(?:come|coming) back to us",
      `${WE} (?:\\p{L}+ )?(?:beg|implore|plead|beseech|entreat)`,
      "(?:begging|pleading|pleads?)",
      "desperat\\p{L}*",
      "(?:lost|nothing|finished|nowhere) without you",
      "(?:do not|don't|never) (?:just )?(?:leave|abandon|go away|give up on|turn your back|walk away|drop|desert|forget|cancel on) ?(?:us|on us)?",
      `${WE} (?:really,? |badly |desperately |so |simply |just |truly |do )*(?:miss|need|want) you(?:r orders?| back|r business| so much)?`,
      "on (?:my|our|bended) knees",
      `${WE}(?:'ll| will| would|'d|'m willing to| are ready to| am ready to| are willing to) do (?:anything|everything|whatever|all we can)`,
      "(?:at any price|whatever it takes|name your price|anything you ask)",
      "(?:devastated|heartbroken)",
      "(?:our|my) (?:last|only) (?:hope|chance)",
      "(?:another|one more|(?:one )?last|second|final) (?:chance|opportunity|shot|try)",
      "find it in your heart",
      "(?:have mercy|take pity|for old times'? sake|i am counting on you|we are counting on you)",
      "(?:hate|afraid|sad|afford|bear|devastated|want|dread|scared) to (?:lose|see you go)",
      `los(?:e|ing) (?:you|your (?:business|trust|orders|custom)|a (?:client|customer|partner) like you)`,
      "have you back",
      "win you back",
      "(?:break|broke|breaks|breaking) (?:my|our) hearts?",
      "keep (?:the lights on|us (?:afloat|alive|going)|our doors open)",
      "find it in yoursel(?:f|ves)",
      "save (?:us|our (?:company|year|business|team))",
    ),
    {
      all: [
        wordList("give grant allow deserve ask asking want have hope let"),
        wordList("chance opportunity shot try go"),
        AGAIN,
      ],
      within: 9,
    },
    {
      all: [wordPattern("(?:give|grant|allow) (?:us|me)"), wordList("chance try shot")],
      within: 6,
    },
    {
      all: [
        wordPattern(
          "without you(?:r (?:orders?|business|custom|support))?",
          "if you (?:leave|go|stop|don't (?:order|return|come back|stay))",
        ),
        wordPattern(
          "(?:surviv|clos|bankrupt|manag|cop(?:e|ing)|struggl|suffer|shut|collaps)\\p{L}*",
          "make it",
          "go under",
          "lay off",
          "lose (?:my|our|his|her)",
          "in trouble",
        ),
      ],
    },
    {
      all: [
        wordPattern(
          "(?:my|our) (?:business|job|company|bonus|year|team|target|quota|salary|boss|future|plan|results?)",
        ),
        wordPattern(
          "depends?",
          "on the line",
          "at stake",
          "without (?:you|your)",
          "help (?:me|us)",
          "in your hands",
          "lose",
          "reach",
          "hit",
          "angry",
        ),
      ],
      within: 9,
    },
    {
      all: [
        wordPattern("(?:just|even|only|at least)"),
        wordPattern("(?:one|small|tiny|smallest|single|little) (?:\\p{L}+ )?order"),
        wordPattern(
          "help\\p{L}*",
          "sav(?:e|es)",
          "mean\\p{L}*",
          "please",
          "make (?:a|all the) difference",
        ),
      ],
    },
    {
      all: [
        wordList("cannot can't couldn't could"),
        wordPattern(
          "(?:lose|afford to lose|survive without|do without|live without|go on without) you\\p{L}*",
        ),
      ],
      within: 9,
    },
  ],
  guess: [
    wordPattern(
      "you (?:have |were |are |had )?(?:probably|surely|obviously|no doubt|presumably|apparently)",
      "you must have",
      "(?:probably|surely|obviously|no doubt|presumably|apparently),? you",
      `${WE} (?:guess|assume|suppose|suspect|presume)(?: that)?`,
      "you must be (?:getting|buying|paying|receiving|using|working|happier)",
      "(?:I am|I'm|we are) (?:sure|convinced|certain) (?:that )?you",
      "(?:it seems|it looks like|it appears)(?: that)? you",
      "you(?:'ve| have)? (?:found|chosen|chose|switched to|moved to|gone to) (?:a |an |the |some )*(?:other|another|cheaper|new|different|someone|somebody|better|competitor|elsewhere)",
    ),
  ],
  personnel: [
    wordPattern(
      "no longer works?",
      "does(?: not|n't) work (?:here|for us|with us) any ?more",
      "(?:dismissed|fired|sacked|let go)",
      "(?:has |have )?left (?:the|our) (?:company|team|firm)",
      "parted ways",
      "(?:is|are) no longer (?:with us|employed|part of)",
    ),
  ],
  frustration: [
    wordPattern(
      "disappointed (?:that|in|to|by|with) (?:you|see|hear)\\p{L}*",
      "disappointed that",
      "frustrat\\p{L}*",
      `${WE}(?: am|'m| are|'re) (?:\\p{L}+ )?(?:sad|upset|hurt|shocked|angry|offended)`,
      "it hurts",
    ),
  ],
  formal: wordPattern(
    "dear (?:sir|madam|mr|mrs|ms)\\p{L}*",
    "sir",
    "madam",
    "(?<=, )(?:mr|mrs|ms)\\.? [\\p{L}\\uFFFC]+(?=[.?!,])",
    "(?<=^|[.!?\\n] ?)(?:mr|mrs|ms)\\.? [\\p{L}\\uFFFC]+(?=,)",
    "(?:good (?:morning|afternoon|day)|hello|hi|thank you),? (?:mr|mrs|ms)\\.?",
  ),
  informal: wordPattern(
    "hey",
    "hiya",
    "mate",
    "buddy",
    "dude",
    "pal",
    "yo",
    "what's up",
    "gonna",
    "wanna",
    "cheers",
    "lol",
    "ya",
    "howdy",
    "bro",
    "folks",
    "sup",
  ),
};
