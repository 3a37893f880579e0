import { describe, expect, test } from "vitest";
import { prepareNames } from "#src/core/ask/client-names.ts";
import { findClient, spotClient, suggestClients } from "#src/core/ask/find-client.ts";

const NAMES = [
  "Kask OÜ",
  "Kohvik Põhja",
  "Kohvik Sireliõis",
  "Kohvik Vihmavari",
  "Kodukohvik Ploom",
  "Aurora Catering Ltd",
  "Peolaud Catering OÜ",
  "Harbour Catering Ltd",
  "Pagar Tiina OÜ",
  "Tiina Köök OÜ",
  "Narva Samovar OÜ",
  "Ravintola Kuusi Oy",
  "Kahvila Päivänsäde Oy",
  "Пекарна Слънце ЕООД",
  "Ресторант Чинар ООД",
  "Ταβέρνα Θάλασσα ΑΕ",
  "Φούρνος Αυγή ΕΠΕ",
  "Sunflower Bakery",
  "O'Neill & Sons",
  "Coca-Cola Hellas",
  "Tamm OÜ",
  "Tamm AS",
  "AS Valge Hobu",
  "The White Horse Inn",
];

const names = prepareNames(
  NAMES.map((name, at) => ({ id: `c${at}`, name, externalId: `${100 + at}` })),
);

const first = (typed: string): string[] => suggestClients(names, typed, 3).map(({ name }) => name);

const found = (typed: string): string[] => {
  const result = findClient(names, typed);
  if (result.found === "none") return [];
  return result.found === "one"
    ? [result.client.name]
    : ["?", ...result.clients.map(({ name }) => name)];
};

describe("one client is meant by", () => {
  test.each([
    // as written
    ["Kask OÜ", "Kask OÜ"],
    ["kask", "Kask OÜ"],
    ["AURORA CATERING", "Aurora Catering Ltd"],
    ["aurora", "Aurora Catering Ltd"],
    ["O'Neill and sons", "O'Neill & Sons"],
    ["oneill", "O'Neill & Sons"],
    ["coca cola", "Coca-Cola Hellas"],
    ["105", "Aurora Catering Ltd"],
    // the legal form tells two of one name apart
    ["Tamm OÜ", "Tamm OÜ"],
    ["Tamm AS", "Tamm AS"],
    // Estonian endings
    ["Kask OÜ-le", "Kask OÜ"],
    ["Kask OÜ-ga", "Kask OÜ"],
    ["Kask OÜle", "Kask OÜ"],
    ["Kaskile", "Kask OÜ"],
    ["Aurora Cateringile", "Aurora Catering Ltd"],
    ["Aurora Cateringiga", "Aurora Catering Ltd"],
    ["kohvikule Põhja", "Kohvik Põhja"],
    ["Kohvik Põhjaga", "Kohvik Põhja"],
    ["Narva Samovarile", "Narva Samovar OÜ"],
    ["Kodukohvik Ploomilt", "Kodukohvik Ploom"],
    // Finnish
    ["Ravintola Kuuselle", "Ravintola Kuusi Oy"],
    ["Kahvila Päivänsäteelle", "Kahvila Päivänsäde Oy"],
    ["Kuusi Oy:lle", "Ravintola Kuusi Oy"],
    // Russian, of a name in Latin letters
    ["Нарва Самовар", "Narva Samovar OÜ"],
    ["Самовару", "Narva Samovar OÜ"],
    ["Ресторанту Чинар", "Ресторант Чинар ООД"],
    // Bulgarian and Greek, in either script
    ["Пекарна Слънце", "Пекарна Слънце ЕООД"],
    ["пекарната Слънце", "Пекарна Слънце ЕООД"],
    ["pekarna slantse", "Пекарна Слънце ЕООД"],
    ["Chinar", "Ресторант Чинар ООД"],
    ["Θάλασσα", "Ταβέρνα Θάλασσα ΑΕ"],
    ["taverna thalassa", "Ταβέρνα Θάλασσα ΑΕ"],
    ["Φουρνος Αυγη", "Φούρνος Αυγή ΕΠΕ"],
    // marks left out and slips
    ["kohvik pohja", "Kohvik Põhja"],
    ["aurora catring", "Aurora Catering Ltd"],
    ["arora catering", "Aurora Catering Ltd"],
    ["auorra catering", "Aurora Catering Ltd"],
    ["Kase OÜ-le", "Kask OÜ"],
    ["auroracatering", "Aurora Catering Ltd"],
    ["sun flower bakery", "Sunflower Bakery"],
    ["kohvik sirelois", "Kohvik Sireliõis"],
    ["valge hobu", "AS Valge Hobu"],
    ["white horse", "The White Horse Inn"],
  ])("%s: %s", (typed, name) => {
    expect(found(typed)).toEqual([name]);
  });
});

describe("a choice is offered for", () => {
  test.each([
    ["tiina", ["Pagar Tiina OÜ", "Tiina Köök OÜ"]],
    ["Tamm", ["Tamm OÜ", "Tamm AS"]],
    ["catering", ["Aurora Catering Ltd", "Peolaud Catering OÜ", "Harbour Catering Ltd"]],
    ["kohvik", ["Kohvik Põhja", "Kohvik Sireliõis", "Kohvik Vihmavari"]],
  ])("%s", (typed, expected) => {
    const [mark, ...clients] = found(typed);
    expect(mark).toBe("?");
    expect(clients.toSorted()).toEqual(expected.toSorted());
  });

  test("a lone candidate that is not sure", () => {
    expect(found("auorra")).toEqual(["?", "Aurora Catering Ltd"]);
  });
});

test.each(["", "  ", "!!", "Nobody Knows Them", "xyz", "OÜ"])(
  "nobody is meant by '%s'",
  (typed) => {
    expect(found(typed)).toEqual([]);
  },
);

test("two clients of the very same name are told apart by hand", () => {
  const twins = prepareNames([
    { id: "a", name: "Kask OÜ", externalId: "1" },
    { id: "b", name: "Kask OÜ", externalId: "2" },
  ]);
  expect(findClient(twins, "kask oü")).toMatchObject({
    found: "several",
    clients: [{ id: "a" }, { id: "b" }],
  });
});

describe("in a longer text", () => {
  test.each([
    ["I spoke to Mart from Kask OÜ and he was angry", "Kask OÜ"],
    ["rääkisin eile Kohvik Põhjaga, nad on pahased", "Kohvik Põhja"],
    ["nobody in particular was on the phone", null],
  ])("%s: %s", (text, name) => {
    const spotted = spotClient(names, text);
    expect(spotted.found === "one" ? spotted.client.name : null).toBe(name);
  });
});

test("among 10,000 names a client is found within 50 ms", () => {
  const syllables = "ka ro mi le tu sa vo ne pi hu lan ber gor sten vik dal mar tin".split(" ");
  const word = (seed: number): string =>
    [seed % 18, Math.floor(seed / 18) % 17, Math.floor(seed / 306) % 16]
      .map((at) => syllables[at] ?? "")
      .join("");
  const many = prepareNames(
    Array.from({ length: 10_000 }, (_, at) => ({
      id: `c${at}`,
      name: `${word(at * 13)} ${word((at % 60) * 101)} OÜ`,
      externalId: `${at}`,
    })),
  );
  const typed = `${many.clients[4321]?.name ?? ""}-le`;
  const times = Array.from({ length: 7 }, () => {
    const started = performance.now();
    findClient(many, typed);
    return performance.now() - started;
  });
  expect(findClient(many, typed)).not.toEqual({ found: "none" });
  expect(Math.min(...times)).toBeLessThan(50); // the quickest: other work shares the machine
});

describe("a search field", () => {
  test("offers the names that begin so, then those that hold it, then those nearly so", () => {
    expect(first("ta")).toEqual(["Ταβέρνα Θάλασσα ΑΕ", "Tamm OÜ", "Tamm AS"]);
    expect(first("koh")).toEqual(["Kohvik Põhja", "Kohvik Sireliõis", "Kohvik Vihmavari"]);
    expect(first("auroar")).toEqual(["Aurora Catering Ltd"]);
  });

  test("offers the first by name before anything is typed", () => {
    expect(suggestClients(names, "", 2).map(({ name }) => name)).toEqual([
      "AS Valge Hobu",
      "Aurora Catering Ltd",
    ]);
  });
});
