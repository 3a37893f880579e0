import type { DropQuestion } from "./drop-news.ts";
import type { DropWishes } from "./drop-state.ts";

/** Notes how a column is to be read. */
export function answerQuestion(
  wishes: DropWishes,
  { heading, field }: Pick<DropQuestion, "heading" | "field">,
  answer: string,
): DropWishes {
  const isIt = (one: DropWishes["mappings"][number]): boolean =>
    one.column === heading && one.field === field;
  const before = wishes.mappings.find(isIt);
  const known = before ?? { column: heading, field, dayOrder: null, decimalMark: null };
  const mapping = {
    ...known,
    dayOrder: answer === "dmy" || answer === "mdy" ? answer : known.dayOrder,
    decimalMark: answer === "." || answer === "," ? answer : known.decimalMark,
  };
  const others = wishes.mappings.filter((one) => !isIt(one));
  return { ...wishes, mappings: [...others, mapping] };
}
