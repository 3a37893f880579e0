import type { Scorecard } from "#src/core/rehearsal/scorecard.ts";

type About = NonNullable<Scorecard["advice"]>["about"];

const ADVICE: Readonly<Record<About, string>> = {
  "asked-permission": "ask if a question is welcome before you ask it.",
  "reason-before-offer": "ask what happened before you offer anything.",
  "owned-fault": "say plainly that the mistake was ours, without a “but”.",
  "no-excuse": "leave the explanation out; they hear an excuse.",
  "no-pleading": "do not ask for the business back; ask about them.",
  "no-competitor-criticism": "leave the competitor out; they chose them for a reason.",
  "empathy-before-offer": "show that you understand before you offer anything.",
  "asked-clients-solution": "once the reason is out, ask what they would do in your place.",
  "conditional-question": "before you promise, ask if it would bring them back.",
  "dated-next-step": "end with a day, not with “soon”.",
  "no-unapproved-discount": "keep the price out of it until you know what happened.",
  "let-object": "let them say what bothers them first.",
  "no-slip": "leave out what is about us, and promise nothing before you know the reason.",
  "ask-on": "ask on: one question is not enough for them to open up.",
  "ask-openly": "end your reply with an open question.",
  "own-or-reflect": "own our part or show that you understand, then ask on.",
  own: "say plainly that the mistake was ours.",
  reflect: "show that you understand before you go on.",
  "probe-after-hint": "when they let something slip, ask about exactly that.",
};

export function sayAdviceLine(about: About): string {
  return ADVICE[about];
}
