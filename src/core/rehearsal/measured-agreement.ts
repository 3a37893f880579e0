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
    agreement: 0.792,
    kappa: 0.553,
  },
  {
    criterion: "reason-before-offer",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.933,
    kappa: 0.853,
  },
  {
    criterion: "owned-fault",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.957,
    kappa: 0.904,
  },
  {
    criterion: "no-excuse",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.739,
    kappa: 0.325,
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
    agreement: 0.868,
    kappa: 0.55,
  },
  {
    criterion: "empathy-before-offer",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.85,
    kappa: 0.7,
  },
  {
    criterion: "asked-clients-solution",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.957,
    kappa: 0.91,
  },
  {
    criterion: "conditional-question",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.761,
    kappa: 0.47,
  },
  {
    criterion: "dated-next-step",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.818,
    kappa: 0.633,
  },
  {
    criterion: "no-unapproved-discount",
    language: "all",
    by: "rep",
    talks: 48,
    agreement: 0.915,
    kappa: 0.787,
  },
];
