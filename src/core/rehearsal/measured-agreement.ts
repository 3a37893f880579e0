/** Written by `npm run eval -- --scorecard FILE --write-agreement`. Agreement with people: Cohen's kappa, null where it is undefined. */
export const MEASURED_AGREEMENT: readonly {
  readonly criterion: string;
  readonly language: string; // "all": too few talks in one language to say
  readonly by: string; // "rep": read by word lists; "model"
  readonly talks: number;
  readonly agreement: number; // share of the talks that were judged
  readonly kappa: number | null;
}[] = [];
