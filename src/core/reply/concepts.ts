/** What words of a note or a reply can mean, the same in all languages. Each language says with which words. */
export const CONCEPTS = [
  "no", // negation
  "unnegated", // after a negation: what does not turn the reason round ("we do not order", "not only")
  "but",
  "because",
  "guess", // the writer is not sure
  "said", // the client said it
  "notReason", // "has nothing to do with"
  "fine", // no complaint about it
  "real", // "the real reason"
  "us", // the supplier, as a client names it
  "we", // the supplier, as a rep names it; the client, as the client does
  "nobody",
  "rival",
  "price",
  "high",
  "dear",
  "cheaper",
  "rise",
  "afford",
  "terms",
  "offer",
  "better",
  "faster",
  "deliver",
  "late",
  "wait",
  "arrive",
  "lost",
  "quality",
  "bad",
  "defect",
  "goods",
  "wrong",
  "received",
  "ordered",
  "service",
  "reply",
  "reach", // our phone, our mail, our support
  "slow",
  "complaint",
  "ignored",
  "invoice",
  "rude",
  "staff",
  "promise",
  "broke",
  "kept",
  "rule", // a rule by itself: a smallest order, payment in advance
  "rules",
  "newly",
  "inform",
  "change",
  "ourThing", // what we may change: a recipe, a supplier, the packing
  "ourPlace", // what clients must be told of: our address, number, rep
  "contact",
  "forgot",
  "noNeed",
  "need",
  "stock",
  "enough",
  "project",
  "over",
  "closed",
  "reorg",
  "headOffice",
  "buying",
  "person",
  "left",
  "newPerson",
  "moved",
  "place",
  "trouble", // money trouble by itself
  "money",
  "short",
  "sales",
  "owe",
  "theyBroke", // words by which a client says "we broke it" or a rep "they broke it"
  "overpromise",
  "impossible",
  "nice",
  "theirRep",
  "heard",
  "badOfUs",
  "slander",
  "missing",
  "available",
  "dontKnow",
  "silent",
  "doubt",
  "vague",
] as const;

export type Concept = (typeof CONCEPTS)[number];
