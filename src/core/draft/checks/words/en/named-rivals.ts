import type { Clues } from "../../clue.ts";
import { wordPattern } from "../../word-pattern.ts";

// Capital letters tell a name that no fact holds; these begin a sentence or name a day, a month or an address.
const NO_NAME =
  "(?!(?:I|It|He|She|We|You|The|This|That|There|They|Their|These|Those|Our|My|Your|His|Her|What|Who|Which|How|When|Where|Why|If|In|On|At|For|With|Without|As|And|But|Or|So|Nobody|Everybody|Everyone|Someone|Somebody|Anyone|Nothing|Something|Everything|One|Two|All|Each|Every|Some|Many|Most|Such|Mr|Mrs|Ms|Dr|Dear|Sir|Madam|Let|Is|Are|Was|Were|Do|Does|Did|Can|Could|Would|Should|Will|Has|Have|Had|No|Not|Nor|Quality|Service|Price|Delivery|Payment|Work|Business|Everything|Time|Life|God|English|British|European|Christmas|Easter|Brexit|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)(?![\\p{L}]))";
const NAME = new RegExp(
  `(?<![\\p{L}'’])(?<!(?:Mr|Mrs|Ms|Dr)\\.? |[Ii]n |[Tt]o )${NO_NAME}\\p{Lu}\\p{Ll}{2,}(?: (?:&|and) \\p{Lu}\\p{Ll}+| \\p{Lu}\\p{Ll}+)?(?:['’]s?|(?= (?:has|is|are|have|can't|cannot|won't|will|doesn't|don't|used|never|tends?|leaves?|sells?|lately|seriously|promises?|only|just|keeps?|in particular))|(?<=[\\p{Ll},] \\p{Lu}\\p{Ll}+)|(?<=[\\p{Ll},] \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+))`,
  "gu",
);
const RUN_DOWN = wordPattern(
  "(?:fall apart|falls apart|complaints|shaky|downhill|surcharges?|hidden|bust|insolven\\p{L}*|bankrupt\\p{L}*|nowhere near|flimsy|watery|thin|hygiene|subcontractors|fooled|wasn't such|bargain|less they care|without stock|recalled|unreliable|sloppy|shoddy|careless|terrible|awful|worse|worst|amateur\\p{L}*|dishonest|cheat\\p{L}*|inferior|stale|overpriced|cheap|dubious|doubtful|notorious|hopeless|useless|dodgy|trap|regret\\p{L}*|disappoint\\p{L}*|struggl\\p{L}*|chaos|chaotic|risky|cut corners|cuts corners|speaks for itself|least of all)",
  "lost (?:half|most|a third|its|their)",
  "(?:can't|cannot|couldn't) (?:even )?(?:get|keep|deliver|match|handle|cope|offer|tell)",
  "(?:don't|doesn't|does not|do not|won't|never) (?:even )?(?:care|deliver|answer|keep|know|last|hold|stand|pay|train|check|pick)",
  "takes? .{1,20}seriously",
  "(?:always|often|usually|forever|constantly) (?:late|short|out of|slow|behind)",
  "used to be (?:good|better|decent|reliable)",
  "save (?:somewhere|on)",
  "(?:gone|going|goes) (?:downhill|bust|under)",
);

/** A name with a bad word, and nothing of ours beside them. */
export const englishNamedRivals: Clues = [
  {
    all: [NAME, RUN_DOWN],
    within: 14,
    unless: wordPattern(
      "us",
      "sorry",
      "apologi\\p{L}*",
      "(?:our|my) (?:own|mistake|fault|driver|delivery|team|people|office|depot)",
      "we (?!hear|simply)\\p{L}+",
      "your (?!new)\\p{L}+",
      "glad",
      "hope",
    ),
  },
];
