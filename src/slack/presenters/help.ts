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

const line = (words: string, does: string): string => `• \`${COMMAND}${words}\` ${does}`;

const COMMANDS = [
  line("", "what is on today"),
  line(" name", "a client, shown to you alone"),
  line(" case name", "where the work on them stands and what to do next"),
  line(" facts name", "what a draft rests on"),
  line(" reply name", "reads what a client answered"),
  line(" check", "looks over a text of your own"),
  line(" rehearse price", "opens a table where the team practises together"),
  line(" practice", "what to practise next and how you have done"),
  line(" league", "how the team’s tables stand"),
  line(" promises", "what was promised and by when"),
  line(" watch", "how the first orders of those who came back go"),
  line(" held back", "who got no card and why"),
  line(" notice", "which changes of ours clients are to hear of"),
  line(" playbook", "what I know about winning back"),
];

const MANAGERS_COMMANDS = [
  line(" report", "how winning back went in a quarter, as a message, CSV or page"),
  line(" digest", "what was lost and regained this week, and what waits"),
  line(" assign", "asks somebody to practise a talk by a day"),
  line(" rules", "sets the alerts"),
  line(" people", "who is in which team, and who manages it"),
  line(" survey", "what clients say of us each month, and whom to ask"),
  line(" privacy", "takes out or erases what is kept about somebody"),
  line(" settings", "sets everything else, with who changed what"),
  line(" model", "what the model costs"),
];

/** What the coach can do, and that it is no person. */
export function presentHelp(): Message {
  const text = "I help you win clients back. I am an automated coach, not a person.";
  return {
    text,
    blocks: [
      section(
        `*${text}*\nEvery working morning I look at the orders and tell the team who is slipping away and why.`,
      ),
      section(["*Write to me*, in English or Estonian", ...EXAMPLES].join("\n")),
      section(["*In any channel*", ...COMMANDS].join("\n")),
      section(["*For managers*", ...MANAGERS_COMMANDS].join("\n")),
      {
        type: "actions",
        elements: [checkButton("Check my own text", "")],
      },
      context(
        "My Home tab has your open cases. I read the orders, visits and complaints your company gave me. I can be wrong, so check what I say. Nothing goes to a client unless you send it.",
      ),
    ],
  };
}

export function presentThanksReply(): Message {
  const text = "Gladly. Good luck with it!";
  return { text, blocks: [section(text)] };
}
