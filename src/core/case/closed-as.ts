import { z } from "zod";

/** How a case ends without an order (register B, P19): never silently. */
export const closedAsSchema = z.enum([
  "parted-as-friends", // BG-20
  "no-need", // A3
  "closed-down", // A2, A2b
  "moved-away", // A6
  "not-worth-it", // FI-194
  "outside-target", // FI-078
  "asked-to-stop",
  "left-twice", // FI-089
  "behaviour", // EL-22
  "unreachable", // FI-019
]);

export type ClosedAs = z.infer<typeof closedAsSchema>;
