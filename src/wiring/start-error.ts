/** The program cannot start; the message says what is wrong and what to do, so that no stack is needed. */
export class StartError extends Error {
  override readonly name = "StartError";
}
