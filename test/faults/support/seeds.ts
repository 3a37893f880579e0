const IN_THE_GATE = 40; // the workflow runs 500, which takes minutes

/** FAULT_SEEDS=17,18: these; FAULT_SCHEDULES=5000: so many, from the first on. */
export function chosenSeeds(): readonly number[] {
  const named = process.env["FAULT_SEEDS"];
  if (named !== undefined && named !== "") return named.split(",").map(Number);
  const count = Number(process.env["FAULT_SCHEDULES"] ?? IN_THE_GATE);
  return Array.from({ length: count }, (_, seed) => seed);
}
