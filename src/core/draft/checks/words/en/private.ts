import type { ConductWords } from "../../lexicon.ts";
import { wordPattern } from "../../word-pattern.ts";

/** What is nobody's business. */
export const englishPrivate: Pick<ConductWords, "privateMatter"> = {
  privateMatter: [
    wordPattern(
      "(?:home|private|residential|house) (?:address|number|phone|telephone|e-?mail|line)",
      "(?:private|personal) (?:phone|mobile|cell|number|e-?mail|account|code|identification|debts?|loan|finances)(?: number)?",
      "(?:at|to) your (?:home|house|flat|apartment)(?! (?:page|market|country))",
      "where you live",
      "(?:ring|call|phone|visit|reach|catch|see|text) (?:you|him|her) at home",
      "(?:church-?goers?|christians?|muslims?|believers?|parishioners?|party members?|union members?|smokers?|drinkers?)",
      "(?:formal|written|final|official) (?:warning|reprimand)",
      "(?:disciplin|reprimand|suspend)(?:ed|ary)\\p{L}*",
      "(?:date of birth|birth ?date|born (?:on|in)|birthday)",
      "(?:national id|passport|social security|identity card|credit card|card number|bank account|account number|iban)",
      "you(?:r|'re| are)? (?:\\p{L}+ )?(?:pregnan\\p{L}*|divorc\\p{L}*|depress\\p{L}*|diagnos\\p{L}*)",
    ),
    {
      all: [
        wordPattern(
          "you(?:r|'re|'ve)?",
          "he",
          "she",
          "his",
          "her",
          "\\uFFFC+(?:'s)?",
          "mr|mrs|ms",
          "wife|husband|son|daughter|mother|father",
        ),
        wordPattern(
          "(?:illness|ill|sick|heart|blood pressure|back pain|migraines?|headaches?|allerg\\p{L}*|diabet\\p{L}*|weight|asthma|sick leave|surgery|hospital\\p{L}*|cancer|diseas\\p{L}*|diagnos\\p{L}*|depress\\p{L}*|pregnan\\p{L}*|chemo\\p{L}*|rehab\\p{L}*|burn-?out|therap\\p{L}*|medic(?:al|ation|ine)|doctors?|heart (?:attack|condition|problem|surgery)|stroke|operation|recover\\p{L}*|health|injur\\p{L}*|maternity|clinic|miscarriage|disab\\p{L}*)",
          "(?:divorc\\p{L}*|wife|husband|sons?|daughters?|child(?:ren)?|kids?|mother|father|funeral|marriage|married|wedding|affair|separation|custody|girlfriend|boyfriend|brother|sister|funeral|passed away|parents?)",
          "(?:church|religio\\p{L}*|muslim|jewish|christian|catholic|orthodox|faith|baptis\\p{L}*|pray\\p{L}*|mosque|parish|synagogue|ramadan|congregation)",
          "(?:vot(?:e|ed|ing)|political|politics|elections?|trade union|union member|party member\\p{L}*|(?:conservative|liberal|reform|centre|labour|green|socialist|communist) party)",
          "(?:criminal|convict\\p{L}*|alcohol\\p{L}*|drinking|drugs?|gambl\\p{L}*|sexual\\p{L}*|gay|ethnic\\p{L}*|bailiff|(?:personal )?debts)",
        ),
      ],
      within: 9,
      unless: wordPattern(
        "free (?:delivery|shipping)",
        "healthy (?:relationship|cooperation|competition)",
        "health (?:products?|foods?|care|stores?|shop)",
        "children's",
        "sick of",
        "heart of",
      ),
    },
    {
      all: [
        wordPattern(
          "(?:another|other|one of our (?:other )?|our other|a different|your neighbou?r\\p{L}*,?) ?(?:clients?|customers?|buyers?|hotels?|caf[eé]s?|restaurants?|shops?|company|companies)",
          "your (?:neighbou?rs?|colleague|competitors?)",
          "(?:the )?(?:hotel|restaurant|caf[eé]|bakery|clinic|school|shop|bar|bistro|company|firm) [\\p{L}\\uFFFC]+",
          "(?:the )?[\\p{L}\\uFFFC]+ (?:hotel|restaurant|caf[eé]|bakery|clinic|school|shop|bar|bistro|inn|ltd)",
        ),
        wordPattern(
          "(?:pays?|paid|paying|owes?|orders? (?:for|from us|twice|\\d|more|less)|buys? (?:from us|for|at|the same)|bought|gets?|got|receives?|complained|left us|switched|has debts|went bankrupt|told us|had the same|discount|signed|cancelled|returned|turnover|invoice)",
        ),
      ],
      within: 10,
      unless: wordPattern(
        "if",
        "another (?:supplier|provider|company|firm)",
        "from another",
        "you (?:pay|paid|buy|bought|get|order)",
      ),
      notInQuestion: true,
    },
    {
      all: [
        wordPattern(
          "our (?:former |own )?(?:colleague|employee|driver|manager|rep|salesman|bookkeeper|assistant)\\p{L}*",
          "\\uFFFC+",
        ),
        wordPattern(
          "divorc\\p{L}*",
          "depress\\p{L}*",
          "alcohol\\p{L}*",
          "drinking",
          "pregnan\\p{L}*",
          "cancer",
          "mental\\p{L}*",
          "burn-?out",
          "debts",
          "rehab",
        ),
      ],
      within: 10,
    },
  ],
};
