/** What a check of the installation found; `mend` says in plain words what to do. */
export type CheckResult =
  | { readonly ok: true; readonly says: string }
  | { readonly ok: false; readonly says: string; readonly mend: string };
