import { checkAddress } from "./check-address.ts";
import { checkFacts } from "./check-facts.ts";
import { checkForm } from "./check-form.ts";
import { checkIntent } from "./check-intent.ts";
import { checkPrivate } from "./check-private.ts";
import { checkWording } from "./check-wording.ts";
import { type CheckContext, readText } from "./checked-text.ts";
import type { Finding } from "./finding.ts";

/**
 * Everything there is to say against a draft, in the order of the text; an empty list passes.
 * `text` and `subject` are normalised (normaliseText), so that places in them are true.
 */
export function checkDraft(
  draft: { readonly subject: string | null; readonly text: string },
  context: CheckContext,
): Finding[] {
  const read = readText(draft, context);
  const inText = [
    ...checkForm(read),
    ...checkWording(read),
    ...checkFacts(read),
    ...checkIntent(read),
    ...checkPrivate(read),
    ...checkAddress(read, context.sheet.contact?.formal === false ? "informal" : "formal"),
  ];
  return [
    ...(draft.subject === null ? [] : checkSubject(draft.subject, context)),
    ...inText
      .map((found): Finding => ({ ...found, where: "text" }))
      .toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1)),
  ];
}

/** A subject line has the same red lines, but need not hold the apology or the question. */
function checkSubject(subject: string, context: CheckContext): Finding[] {
  const read = readText({ subject: null, text: subject }, context);
  const form = checkForm(read).filter(
    ({ rule }) => rule === "slack-control" || rule === "placeholder" || rule === "exclamations",
  );
  return [...form, ...checkWording(read), ...checkFacts(read), ...checkPrivate(read)].map(
    (found) => ({
      ...found,
      where: "subject",
    }),
  );
}
