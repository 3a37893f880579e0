import { z } from "zod";
import { isSector, type Sector } from "../sector.ts";
import { isStoryKind, type StoryKind } from "../story-kind.ts";

/** One invented client: who they are, how they buy and what happens to them. */
export type CastMember = {
  readonly clientRef: string;
  readonly name: string;
  readonly country: string;
  readonly language: string;
  readonly ownerName: string;
  readonly contactName: string;
  readonly contactRole: string;
  readonly email: string;
  readonly phone: string;
  readonly sector: Sector;
  readonly usualGapDays: number;
  readonly quietDays: number | null; // since the last order; null: somewhere within the usual gap
  readonly yearlyMinor: number; // what they buy in a usual year; of a one-time buyer, the one order
  readonly stories: readonly StoryKind[]; // at least one
};

/** What the members of a table share. */
export type CastFrame = {
  readonly country: string;
  readonly language: string;
  readonly ownerName: string;
  readonly dialling: string;
};

const word = z.string().min(1);
const count = z.coerce.number().int().positive();
const cells = z.tuple([
  word,
  word,
  word,
  word,
  word,
  z.custom<Sector>((text) => typeof text === "string" && isSector(text)),
  count,
  z.union([z.literal("-").transform(() => null), count]),
  count,
  word
    .transform((text) => text.split(", "))
    .pipe(z.array(z.custom<StoryKind>((text) => typeof text === "string" && isStoryKind(text)))),
]);

/**
 * Reads a table of clients, one a line:
 * `ref | name | mail domain | contact | role | sector | usual gap | quiet days or - | euros a year | stories`.
 * Throws on a line that it does not understand.
 */
export function readCast(frame: CastFrame, table: string): CastMember[] {
  const lines = table.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => readMember(frame, line));
}

function readMember(frame: CastFrame, line: string): CastMember {
  const read = cells.safeParse(line.split("|").map((cell) => cell.trim()));
  if (!read.success)
    throw new Error(`the demo cast cannot read '${line}': ${z.prettifyError(read.error)}`);
  const [clientRef, name, domain, contactName, contactRole, sector, ...numbers] = read.data;
  const [usualGapDays, quietDays, yearlyEuros, stories] = numbers;
  return {
    clientRef,
    name,
    country: frame.country,
    language: frame.language,
    ownerName: frame.ownerName,
    contactName,
    contactRole,
    email: `info@${domain}.example`,
    phone: `${frame.dialling} 000 ${clientRef}`, // nobody's: subscriber numbers do not begin with 000
    sector,
    usualGapDays,
    quietDays,
    yearlyMinor: yearlyEuros * 100,
    stories,
  };
}
