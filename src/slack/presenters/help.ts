import { COMMAND } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { checkButton } from "./check-window.ts";
import { context, section } from "./mrkdwn.ts";

const EXAMPLES = [
  "“what's on today?”",
  "“write an apology for Aurora Catering”, “kirjuta kiri Kask OÜ-le”",
  "“make it warmer and drop the discount”, “in Finnish”, “as a letter”",
  "“check: …” with a text of your own",
  "“they answered: …”, “Kask OÜ answered: …” with what a client wrote back",
  "“rehearse price with them”",
  "“why did Kask OÜ leave?”",
  "or just a client's name",
].map((example) => `• ${example}`);

/** What the coach can do, and that it is no person. */
export function presentHelp(): Message {
  const text = "I help you win clients back. I am an automated coach, not a person.";
  return {
    text,
    blocks: [
      section(
        `*${text}*\nEvery working morning I look at the orders and tell the team who is slipping away and why.`,
      ),
      section(["Write to me, in English or Estonian:", ...EXAMPLES].join("\n")),
      section(
        `In any channel \`${COMMAND} name\` shows a client to you alone; \`${COMMAND} case name\` where the work on them stands and what to do next; \`${COMMAND}\` by itself shows what is on today, \`${COMMAND} held back\` who got no card and why; \`${COMMAND} playbook\` what I know about winning back; \`${COMMAND} facts name\` what a draft rests on; \`${COMMAND} check\` looks over a text of your own; \`${COMMAND} reply name\` reads what a client answered; \`${COMMAND} promises\` what was promised and by when; \`${COMMAND} watch\` how the first orders of those who came back go; \`${COMMAND} notice\` which changes of ours clients are to hear of; \`${COMMAND} practice\` what to practise next and how you have done, \`${COMMAND} league\` how the team's tables stand; managers ask for practice with \`${COMMAND} assign\`, set the alerts with \`${COMMAND} rules\` and see with \`${COMMAND} model\` what the model costs. My Home tab has your open cases.`,
      ),
      {
        type: "actions",
        elements: [checkButton("Check my own text", "")],
      },
      context(
        "I read the orders, visits and complaints your company gave me. I can be wrong, so check what I say. Nothing goes to a client unless you send it.",
      ),
    ],
  };
}

export function presentThanksReply(): Message {
  const text = "Gladly. Good luck with it!";
  return { text, blocks: [section(text)] };
}
