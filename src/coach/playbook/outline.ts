import type { DraftChannel, DraftIntent, Wording } from "#src/core/draft/draft-terms.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { troubleOf } from "#src/core/draft/trouble.ts";
import type { Part, ScriptSection } from "./phrases.ts";

/** A part and when it is said: dropped once a text is shorter than `keptTo`, added from `fromWarmer` on. */
type Step = { readonly part: Part; readonly keptTo: 0 | 1 | 2; readonly fromWarmer: 0 | 1 | 2 };

const always = (part: Part): Step => ({ part, keptTo: 2, fromWarmer: 0 });
const unlessShortest = (part: Part): Step => ({ part, keptTo: 1, fromWarmer: 0 });
const inFull = (part: Part): Step => ({ part, keptTo: 0, fromWarmer: 0 });
const warm = (part: Part): Step => ({ part, keptTo: 2, fromWarmer: 1 });
const warmest = (part: Part): Step => ({ part, keptTo: 2, fromWarmer: 2 });

type Kind = "own-fault" | "soft-regret" | "reason-finding" | "check-in";

/** Which of the four talks a message is: an apology has two forms (register C7). */
export function kindOf(intent: DraftIntent, sheet: FactSheet): Kind {
  if (intent !== "apology") return intent;
  return troubleOf(sheet).fault === "ours" ? "own-fault" : "soft-regret";
}

/** Paragraphs of an e-mail or letter, each a list of parts. Responsibility comes first, repair second (EL-08). */
export function outlineMessage(kind: Kind, channel: DraftChannel, wording: Wording): Part[][] {
  const invite = channel === "letter" ? "invite-letter" : "invite-mail";
  return MESSAGES[kind](invite).map((steps) => choose(steps, wording));
}

const MESSAGES: Record<Kind, (invite: Part) => Step[][]> = {
  "own-fault": (invite) => [
    [always("own-fault"), warm("understanding")],
    [always("settled"), always("remedy"), always("ask-wish")],
    [inFull("context"), inFull("gratitude"), warmest("regard"), unlessShortest(invite)],
  ],
  "soft-regret": (invite) => [
    [always("soft-regret"), warm("listening")],
    [always("ask-whether")],
    [inFull("context"), inFull("gratitude"), warmest("regard"), unlessShortest(invite)],
  ],
  "reason-finding": (invite) => [
    [always("why-writing"), always("question")],
    [unlessShortest("openness"), warm("listening"), inFull("no-pressure")],
    [inFull("gratitude"), warmest("regard"), unlessShortest(invite)],
  ],
  "check-in": (invite) => [
    [always("check-in-opening"), inFull("goods"), always("need-question")],
    [warm("gratitude"), warmest("regard"), unlessShortest(invite)],
  ],
};

/** Lines of each section of a phone script. */
export function outlineScript(kind: Kind, wording: Wording): Record<ScriptSection, Part[]> {
  const { opening, question } = SCRIPTS[kind];
  return {
    opening: choose([always("hello"), unlessShortest("have-time"), ...opening], wording),
    question: choose([inFull("question-hint"), ...question], wording),
    ifAngry: choose([inFull("angry-hint"), always("angry-line")], wording),
    ifPrice: choose([inFull("price-hint"), always("price-line")], wording),
    ifNoTime: choose([always("no-time-line")], wording),
    close: choose(
      [
        unlessShortest("sum-up"),
        always("next-step"),
        warmest("regard"),
        warm("gratitude"),
        inFull("thanks"),
      ],
      wording,
    ),
  };
}

const SCRIPTS: Record<Kind, { opening: Step[]; question: Step[] }> = {
  "own-fault": {
    opening: [always("own-fault"), warm("understanding")],
    question: [always("settled"), always("remedy"), always("ask-wish")],
  },
  "soft-regret": {
    opening: [always("soft-regret"), warm("listening")],
    question: [always("ask-whether")],
  },
  "reason-finding": {
    opening: [always("why-calling"), warm("listening")],
    question: [always("question"), unlessShortest("openness")],
  },
  "check-in": {
    opening: [always("check-in-opening")],
    question: [inFull("goods"), always("need-question")],
  },
};

function choose(steps: readonly Step[], { shorter, warmer }: Wording): Part[] {
  return steps
    .filter(({ keptTo, fromWarmer }) => shorter <= keptTo && warmer >= fromWarmer)
    .map(({ part }) => part);
}
