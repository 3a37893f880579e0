/** How many of the rows changed something, and how many were there already. */
export type Written = { readonly imported: number; readonly unchanged: number };

export function addWritten(a: Written, b: Written): Written {
  return { imported: a.imported + b.imported, unchanged: a.unchanged + b.unchanged };
}
