/** A file that cannot be read as a table; the message says why and what to do, for people. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
}
