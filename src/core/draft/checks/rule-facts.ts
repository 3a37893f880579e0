import type { Rule } from "./finding.ts";

/** For a reader in Slack, in English: why a rule is there, which register entries it rests on, and what to do. */
export type RuleFacts = {
  readonly why: string;
  readonly entries: readonly string[]; // register ids; none: a rule of plain good sense
  readonly fix: string;
};

export function ruleFacts(rule: Rule): RuleFacts {
  return RULES[rule];
}

const fact = (why: string, fix: string, ...entries: readonly string[]): RuleFacts => ({
  why,
  fix,
  entries,
});

const RULES: Readonly<Record<Rule, RuleFacts>> = {
  pleading: fact(
    "Somebody who pleads is not an equal partner, and drives people further away.",
    "Take it out, and ask one plain question instead.",
    "ET-06",
  ),
  blame: fact(
    "A client who is told that it was their fault defends themselves, or leaves for good.",
    "Take it out, or say what we could have done.",
    "EL-10",
  ),
  reproach: fact(
    "A fact said as an accusation closes the door that the message should open.",
    "Say the bare fact, or ask what has changed.",
    "FI-180",
  ),
  "told-you-so": fact(
    "Being proved right costs the client their face, and us the client.",
    "Take it out; let them tell how it went.",
    "FI-180",
  ),
  "competitor-criticism": fact(
    "Whoever speaks badly of a rival speaks badly of the client's choice.",
    "Leave the rival out, or wish them well with their choice.",
    "BG-24",
  ),
  "competitor-named": fact(
    "A rival that we name is a rival that we advertise.",
    "Leave the name out, unless the client said it first.",
    "BG-24",
  ),
  "invented-number": fact(
    "A number that our data does not hold cannot be kept to, and is remembered.",
    "Take it out, or put the number from the fact sheet.",
  ),
  "invented-offer": fact(
    "What nobody has approved must not be offered, and what has run out is no offer.",
    "Take it out, or ask for approval first.",
    "FI-056",
  ),
  "invented-fix": fact(
    "Only a change that really happened wins trust; an invented one is found out with the next order.",
    "Name the change as the fact sheet has it, or take it out.",
    "EL-12",
  ),
  "invented-day": fact(
    "A wrong day shows that we do not know the client's case.",
    "Put the day from the fact sheet, or take it out.",
  ),
  "invented-name": fact(
    "A person or firm that our data does not know may be the wrong one.",
    "Check the name, or take it out.",
  ),
  "invented-promise": fact(
    "A promise that nobody has agreed to will not be kept.",
    "Ask instead, or record the promise first.",
    "FI-091",
  ),
  "undated-promise": fact(
    "A promise without a day is heard as no promise at all.",
    "Name the day by which it is done, or take it out.",
    "FI-091",
  ),
  "unknown-link": fact(
    "An address that we do not know may lead anywhere.",
    "Check the address, or take it out.",
  ),
  "guessed-reason": fact(
    "A guess that is wrong offends, and one that is right is a lucky one.",
    "Ask for the reason instead.",
    "FI-166",
  ),
  unsupported: fact(
    "Neither the facts nor the playbook stand behind this sentence.",
    "Say what is known, or take it out.",
    "FI-166",
  ),
  personnel: fact(
    "A client is not told what happened to an employee.",
    "Take it out; say who looks after them now.",
    "RU-31",
  ),
  "second-apology": fact(
    "A second apology for the same thing makes it look bigger, and us smaller.",
    "Refer to the first one, and go on.",
    "ET-09",
  ),
  "apology-repeated": fact(
    "One apology in a text is believed; two sound nervous.",
    "Keep the first one.",
    "ET-09",
  ),
  "no-apology": fact(
    "An apology that never says sorry is none.",
    "Say that you are sorry, in one sentence.",
  ),
  "no-ownership": fact(
    "Saying sorry without saying whose fault it was is heard as an evasion.",
    "Say plainly: it was our mistake.",
    "EL-09",
  ),
  "unfounded-admission": fact(
    "While nobody knows whose fault it was, admitting it may be untrue.",
    "Put it with an if, or take it out.",
  ),
  "repair-before-responsibility": fact(
    "Who mends before owning up seems to buy silence.",
    "Own it first, then say how it is mended.",
    "EL-08",
    "EL-09",
  ),
  "but-after-sorry": fact(
    "What follows the but takes the apology back.",
    "End the sentence after the apology.",
    "EL-10",
  ),
  excuse: fact(
    "The client does not care whose fault it was on our side; an excuse says that it will happen again.",
    "Take it out; own it and say what is done.",
    "EL-10",
  ),
  "no-question": fact("Without a question there is nothing to answer.", "Ask one open question."),
  "blunt-question": fact(
    "A question that asks leave is answered more willingly.",
    "Begin with: may I ask ...",
    "ET-10",
  ),
  frustration: fact("Our feelings are not the client's business.", "Take it out.", "FI-180"),
  "not-personal": fact(
    "A message that could go to anybody is worth little.",
    "Name something that is theirs: goods, a day, an event.",
    "BG-17",
  ),
  "wrong-language": fact(
    "People answer in the language they are written to in.",
    "Write it in the client's language.",
  ),
  "wrong-form": fact(
    "The wrong form of address sounds either cold or forward.",
    "Use the form that this person is used to, all through.",
  ),
  "private-data": fact(
    "Health, family, faith, politics, home and other clients' affairs have no place in a message.",
    "Take it out.",
    "BG-13",
  ),
  placeholder: fact(
    "A gap that was not filled in shows a mass mailing.",
    "Fill it in, or take the sentence out.",
  ),
  "slack-control": fact(
    "These signs ring people in Slack, and mean nothing to a client.",
    "Take them out.",
  ),
  "too-long": fact(
    "Long messages are read by nobody.",
    "Cut what the client does not need in order to answer.",
  ),
  exclamations: fact("Many exclamation marks sound shrill.", "Keep one at most."),
  empty: fact("There is no text.", "Write something first."),
};
