import { type ClientNames, joinFolded, type NamedClient, namingWords } from "./client-names.ts";
import { wordsOf } from "./fold-text.ts";
import { type ScoredName, scoreNames } from "./score-names.ts";
import { canKeepShare, outlineOf, shareKept } from "./word-likeness.ts";

export type FoundClient =
  | { readonly found: "one"; readonly client: NamedClient }
  /** Best first, at most MOST_CHOICES; may be a single one that is not sure. */
  | { readonly found: "several"; readonly clients: readonly NamedClient[] }
  | { readonly found: "none" };

const SURE = 0.72; // below this even a lone candidate is asked about
const SURE_TOGETHER = 0.8; // likeness of two names, spaces left out
const CLEAR_LEAD = 0.1; // over the next best
const LEAST = 0.5; // below this it is somebody else
const NEAR_BEST = 0.25;
const MOST_CHOICES = 5;

/** The client somebody means by a name as they typed it: slips, case endings and legal forms are forgiven. */
export function findClient(names: ClientNames, typed: string): FoundClient {
  const words = wordsOf(typed);
  if (words.length === 0) return { found: "none" };
  const exact = findExact(names, typed);
  if (exact.length === 1 && exact[0] !== undefined) return { found: "one", client: exact[0] };
  if (exact.length > 1) return { found: "several", clients: exact.slice(0, MOST_CHOICES) };
  return decide(names, scoreTyped(names, namingWords(words)));
}

/** The client of exactly this name or number; null when there is none, or more than one. */
export function findNamesake(names: ClientNames, typed: string): NamedClient | null {
  if (typed.length > LONGEST_NAME) return null;
  const exact = findExact(names, typed);
  return exact.length === 1 ? (exact[0] ?? null) : null;
}

const LONGEST_NAME = 200; // characters

/** The same name letter for letter, first with its legal form, then without; or the client's number. */
function findExact(names: ClientNames, typed: string): NamedClient[] {
  const words = wordsOf(typed);
  const written = joinFolded(words);
  const bare = namingWords(words).join(" ");
  const number = typed.trim().toLowerCase();
  const tests: ((client: ClientNames["clients"][number]) => boolean)[] = [
    (client) => client.externalId.toLowerCase() === number,
    (client) => client.written === written,
    (client) => client.words.join(" ") === bare,
  ];
  for (const test of tests) {
    const found = names.clients.filter(test);
    if (found.length > 0) return found.map(toNamed);
  }
  return [];
}

/** Written together or apart: `auroracatering`, `sun flower`. */
function scoreTyped(names: ClientNames, typed: readonly string[]): ScoredName[] {
  const joined = typed.join("");
  const outline = outlineOf(joined);
  const together = names.clients.flatMap((client, index) => {
    if (client.words.length === typed.length || !canKeepShare(outline, client.outline)) return [];
    const like = shareKept(joined, client.joined);
    return like < SURE_TOGETHER ? [] : [{ index, score: like, met: like }];
  });
  const best = new Map<number, ScoredName>();
  for (const scored of [...scoreNames(names, typed), ...together])
    if (scored.score > (best.get(scored.index)?.score ?? 0)) best.set(scored.index, scored);
  return [...best.values()];
}

function decide(names: ClientNames, scored: readonly ScoredName[]): FoundClient {
  const ranked = rank(scored.filter(({ score }) => score >= LEAST));
  const [best, next] = ranked;
  if (best === undefined) return { found: "none" };
  const isClear = best.score >= SURE && best.score - (next?.score ?? 0) >= CLEAR_LEAD;
  const near = isClear ? [best] : ranked.filter(({ score }) => score >= best.score - NEAR_BEST);
  const clients = clientsOf(names, near.slice(0, MOST_CHOICES));
  const [client] = clients;
  return isClear && client !== undefined ? { found: "one", client } : { found: "several", clients };
}

const NEARLY_WHOLE = 0.85; // of the name's own words, in a text about something else as well

/** The client whose whole name stands somewhere in a text. */
export function spotClient(names: ClientNames, text: string): FoundClient {
  const words = [...new Set(namingWords(wordsOf(text)))].slice(0, LONGEST_TEXT);
  const spotted = scoreNames(names, words).filter(({ met }) => met >= NEARLY_WHOLE);
  const weightOf = ({ index, met }: ScoredName): number =>
    met * (names.clients[index]?.weight ?? 0);
  const ranked = spotted.toSorted((a, b) => weightOf(b) - weightOf(a));
  const [best, next] = ranked;
  if (best === undefined) return { found: "none" };
  const clients = clientsOf(names, ranked.slice(0, MOST_CHOICES));
  const isClear = next === undefined || weightOf(best) - weightOf(next) > CLEAR_LEAD;
  const [client] = clients;
  return isClear && client !== undefined ? { found: "one", client } : { found: "several", clients };
}

const LONGEST_TEXT = 40; // words; what comes after them is not looked at

/** Clients for a search field, best first; by name when nothing is typed yet. */
export function suggestClients(names: ClientNames, typed: string, most: number): NamedClient[] {
  const words = wordsOf(typed);
  if (words.length === 0)
    return names.clients
      .map(toNamed)
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .slice(0, most);
  const beginning = joinFolded(words);
  const begun = names.clients.flatMap(({ written }, index) =>
    written.includes(beginning)
      ? [{ index, score: written.startsWith(beginning) ? 2 : 1, met: 1 }]
      : [],
  );
  const seen = new Set(begun.map(({ index }) => index));
  const scored = scoreTyped(names, namingWords(words)).filter(({ index }) => !seen.has(index));
  return clientsOf(names, [...rank(begun), ...rank(scored)].slice(0, most));
}

function rank(scored: readonly ScoredName[]): ScoredName[] {
  return scored.toSorted((a, b) => b.score - a.score || a.index - b.index);
}

function clientsOf(names: ClientNames, scored: readonly ScoredName[]): NamedClient[] {
  return scored.flatMap(({ index }) => {
    const client = names.clients[index];
    return client === undefined ? [] : [toNamed(client)];
  });
}

function toNamed({ id, name, externalId }: NamedClient): NamedClient {
  return { id, name, externalId };
}
