/**
 * Reads until nothing has changed meanwhile: a list that was on its way while a message was edited still holds the
 * message as it was, and would put it back.
 */
export async function readUnchanged<T>(read: () => Promise<T>, changes: () => number): Promise<T> {
  const before = changes();
  const found = await read();
  return changes() === before ? found : readUnchanged(read, changes);
}
