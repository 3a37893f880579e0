import { z } from "zod";

const Uuid = z.uuid();

/** The case that a button or menu entry is about. Throws on a value that no card of ours carries. */
export function caseIdOf(value: string | undefined): string {
  const parsed = Uuid.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Error(`a click carried '${String(value).slice(0, 60)}' where a case's id belongs`);
}
