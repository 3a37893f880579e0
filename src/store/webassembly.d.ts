/** What the store needs of WebAssembly; the `dom` library that declares it does not belong on a server. */
declare namespace WebAssembly {
  class Instance {
    readonly exports: Record<string, unknown>;
  }
  function instantiate(
    bytes: Uint8Array,
    imports: Record<string, Record<string, unknown>>,
  ): Promise<{ instance: Instance }>;
}
