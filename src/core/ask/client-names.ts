import { type Word, wordsOf } from "./fold-text.ts";
import { type Outline, outlineOf } from "./word-likeness.ts";

export type NamedClient = {
  readonly id: string;
  readonly name: string;
  readonly externalId: string; // the number in the company's own books
};

/** A word that occurs in names: how much it tells, and in whose names it is. */
export type NameWord = {
  readonly folded: string;
  readonly outline: Outline;
  readonly weight: number; // rare words tell more
  readonly at: readonly number[]; // indexes of clients
};

type IndexedClient = NamedClient & {
  readonly words: readonly string[]; // folded, without the legal form
  readonly joined: string; // the words without spaces
  readonly outline: Outline; // of `joined`
  readonly written: string; // folded, with it: tells Kask OÜ from Kask AS
  readonly weight: number; // of all words
};

export type ClientNames = {
  readonly clients: readonly IndexedClient[];
  readonly words: readonly NameWord[];
  /** Weight of a word that occurs in no name. */
  readonly strangeWeight: number;
};

/** Legal forms of the six languages' countries and their neighbours, folded. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  [
    "ou as mtu fie uu tu", // Estonia
    "oy oyj ab ky tmi ay osk", // Finland
    "ltd limited llc inc plc llp co corp company gmbh ag kg sia uab sa srl bv nv aps", // abroad
    "ooo oao zao pao ao ip chp tov", // Russian
    "eood ood ad ead et", // Bulgaria
    "ae epe oe ee ike", // Greece
  ].flatMap((row) => row.split(" ")),
);

/** `OÜle`, `ASile`: the forms with an ending. */
const FORM_WITH_ENDING =
  /^(ou|as|oy|ab|sia|uab|ltd|ooo|eood)(?:[eiu]?(?:le|l|lt|ga|st|sse|s|d|t|ks)|i|a|u|om)$/;

function isLegalForm(folded: string): boolean {
  return LEGAL_FORMS.has(folded) || FORM_WITH_ENDING.test(folded);
}

/** The words that name a company, without its legal form unless there is nothing else. */
export function namingWords(words: readonly Word[]): string[] {
  const folded = words.map((word) => word.folded);
  const bare = folded.filter((word) => !isLegalForm(word));
  return bare.length === 0 ? folded : bare;
}

/** Makes a list of clients ready to be searched. */
export function prepareNames(clients: readonly NamedClient[]): ClientNames {
  const read = clients.map(readName);
  const clientsByWord = new Map<string, number[]>();
  read.forEach(({ words }, index) => {
    for (const word of words) {
      const at = clientsByWord.get(word);
      if (at === undefined) clientsByWord.set(word, [index]);
      else at.push(index);
    }
  });
  const weightIn = (names: number): number => Math.log(1 + clients.length / names) + 0.5;
  const weights = new Map([...clientsByWord].map(([word, at]) => [word, weightIn(at.length)]));
  const weightOf = (word: string): number => weights.get(word) ?? 0;
  return {
    clients: read.map((client) => ({
      ...client,
      weight: client.words.reduce((sum, word) => sum + weightOf(word), 0),
    })),
    words: [...clientsByWord].map(([folded, at]) => ({
      folded,
      outline: outlineOf(folded),
      weight: weightOf(folded),
      at,
    })),
    strangeWeight: weightIn(1),
  };
}

function readName(client: NamedClient): Omit<IndexedClient, "weight"> {
  const written = wordsOf(client.name);
  const words = [...new Set(namingWords(written))];
  const joined = words.join("");
  return { ...client, words, joined, outline: outlineOf(joined), written: joinFolded(written) };
}

export function joinFolded(words: readonly Word[]): string {
  return words.map((word) => word.folded).join(" ");
}
