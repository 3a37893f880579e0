/** Written by `npm run eval -- --scorecard FILE --write-agreement`. Agreement with people: Cohen's kappa, null where it is undefined. */
export const MEASURED_AGREEMENT: readonly {
  readonly criterion: string;
  readonly language: string; // "all": too few talks in one language to say
  readonly by: string; // "rep": read by word lists; "model"
  readonly talks: number;
  readonly agreement: number; // share of the talks that were judged
  readonly kappa: number | null;
}[] = [
  {
    criterion: "asked-permission",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.745,
    kappa: 0.442,
  },
  {
    criterion: "reason-before-offer",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.909,
    kappa: 0.805,
  },
  {
    criterion: "owned-fault",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.935,
    kappa: 0.855,
  },
  {
    criterion: "no-excuse",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.717,
    kappa: 0.286,
  },
  {
    criterion: "no-pleading",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.938,
    kappa: 0.846,
  },
  {
    criterion: "no-competitor-criticism",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.842,
    kappa: 0.433,
  },
  {
    criterion: "empathy-before-offer",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.744,
    kappa: 0.496,
  },
  {
    criterion: "asked-clients-solution",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.848,
    kappa: 0.657,
  },
  {
    criterion: "conditional-question",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.773,
    kappa: 0.475,
  },
  {
    criterion: "dated-next-step",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.805,
    kappa: 0.611,
  },
  {
    criterion: "no-unapproved-discount",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.894,
    kappa: 0.728,
  },
];
