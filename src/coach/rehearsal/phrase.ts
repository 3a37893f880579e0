/** What a sentence can be filled with; null: not known, and no sentence that needs it is used. */
export type Slots = Readonly<Record<Slot, string | null>>;

const SLOTS = [
  "client",
  "contact",
  "rep",
  "product",
  "lastOrderWhen", // "in March"
  "incidentWhen", // "in March": when the client complained
  "promiseWhen", // "in March": when our promise fell due and was not kept
  "sinceYear", // "2014": client since
  "firstDay", // "on Wednesday 3 June"
  "secondDay",
  "recontactDay",
] as const;
export type Slot = (typeof SLOTS)[number];

const SLOT = /\{(\w+)\}/gu;

/** The sentence with its slots filled in one pass; null when a fact it needs is not known. */
export function fill(template: string, slots: Slots): string | null {
  const wanted = slotsOf(template);
  if (wanted.length === 0) return template;
  if (wanted.some((slot) => slots[slot] === null)) return null;
  return template.replaceAll(SLOT, (hole, name: string) => {
    const slot = SLOTS.find((known) => known === name);
    return (slot === undefined ? null : slots[slot]) ?? hole;
  });
}

const slotsByTemplate = new Map<string, readonly Slot[]>(); // no more than the phrase bank has sentences

/** Throws on a slot that does not exist: a slip of the pen in the phrase bank. */
export function slotsOf(template: string): readonly Slot[] {
  const slots = slotsByTemplate.get(template) ?? readSlots(template);
  slotsByTemplate.set(template, slots);
  return slots;
}

function readSlots(template: string): Slot[] {
  return [...template.matchAll(SLOT)].map(([, name]) => {
    const slot = SLOTS.find((known) => known === name);
    if (slot === undefined)
      throw new Error(`'${template}' has a slot '${name}' that is not one of ${SLOTS.join(", ")}`);
    return slot;
  });
}
