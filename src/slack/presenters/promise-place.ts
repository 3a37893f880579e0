import { z } from "zod";

const PromisePlace = z.object({
  caseId: z.uuid(),
  clientName: z.string(),
  warnedOf: z.array(z.string()),
});

/** What the form remembers between being shown and being sent. */
export type PromisePlace = z.infer<typeof PromisePlace>;

const LONGEST_NAME = 200; // of the 3000 characters that a view may remember

export function writePromisePlace({ clientName, ...place }: PromisePlace): string {
  return JSON.stringify({ ...place, clientName: clientName.slice(0, LONGEST_NAME) });
}

/** Throws on anything that no form of ours carries. */
export function readPromisePlace(text: string): PromisePlace {
  return PromisePlace.parse(JSON.parse(text));
}
