import { clip } from "./mrkdwn.ts";

export type Prompt = { readonly title: string; readonly message: string };

const LONGEST_NAME = 40; // characters of a client's name in a prompt

/** Four things to ask: about the client with the most money at risk, or in general when nobody is slipping away. */
export function suggestPrompts(clientName: string | null): [Prompt, ...Prompt[]] {
  const today = prompt("What's on today?", "What's on today?");
  if (clientName === null)
    return [
      today,
      prompt("Write an apology", "Write an apology"),
      prompt("Practise a price talk", "Rehearse price"),
      prompt("What can you do?", "Help"),
    ];
  const name = clip(clientName, LONGEST_NAME);
  return [
    today,
    prompt(`Why did ${name} leave?`, `Why did ${clientName} leave?`),
    prompt(`Write to ${name}`, `Write a win-back script for ${clientName}`),
    prompt(`Practise with ${name}`, `Rehearse price with ${clientName}`),
  ];
}

function prompt(title: string, message: string): Prompt {
  return { title, message };
}
