const LONGEST = 300; // characters of a message

/** Tokens and passwords of Slack, OpenAI-like services and HTTP; addresses may hold such, or a client's own link. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/\b([a-z][a-z0-9+.-]{1,20}):\/\/[^\s"'<>]+/giu, "$1://[address]"],
  [/\bx(?:ox[a-z]|oxe\.xox[a-z]|app)-[\w.-]+/giu, "[token]"],
  [/\b(?:sk|pk|key|whsec)[-_][\w-]{8,}/giu, "[token]"],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/giu, "$1 [token]"],
  [/\b(password|secret|token|api[-_ ]?key)(["']?\s*[=:]\s*)[^\s,;]+/giu, "$1$2[secret]"],
  [/[^\s@"'<>(),;:]{1,64}@[^\s@"'<>(),;:]{1,190}/gu, "[e-mail]"],
];

/** What stands in quotation marks is what somebody typed or an import brought, unless it is a name of ours. */
const QUOTED: readonly RegExp[] = [
  /"([\s\S]*)"/u,
  /'([\s\S]*)'/u,
  /`([\s\S]*)`/u,
  /[«“„]([\s\S]*)[»”“]/u,
];
const OUR_NAME =
  /^[a-z]+(?:[A-Z][a-z]+)*(?:[_:.-][A-Za-z]+)+$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** A text for the log, without tokens, addresses and e-mail addresses. */
export function maskSecrets(text: string): string {
  return SECRETS.reduce((masked, [found, instead]) => masked.replace(found, instead), text);
}

/**
 * What a fault says, for the log: never a name, a text or a token. Prisma's faults repeat the row, parsers' the text that they
 * could not read, and many the value that was not as expected.
 */
export function scrubFault(fault: Error): string | null {
  if (fault.name.startsWith("Prisma") || fault instanceof SyntaxError) return null;
  const issues: unknown = Reflect.get(fault, "issues");
  if (Array.isArray(issues)) return issues.slice(0, 10).map(sayIssue).join("; ");
  const short = maskSecrets(fault.message.slice(0, 4 * LONGEST));
  return QUOTED.reduce(hideQuoted, short).slice(0, LONGEST);
}

function hideQuoted(text: string, quoted: RegExp): string {
  return text.replace(quoted, (whole: string, inside: string) =>
    OUR_NAME.test(inside) ? whole : `${whole.charAt(0)}…${whole.charAt(whole.length - 1)}`,
  );
}

/** One thing that a schema expected: where, and what kind of fault. */
function sayIssue(issue: unknown): string {
  if (typeof issue !== "object" || issue === null) return "an issue";
  const path: unknown = Reflect.get(issue, "path");
  const code: unknown = Reflect.get(issue, "code");
  const at = Array.isArray(path) ? path.map(sayStep).join(".") : "";
  return `${at}: ${typeof code === "string" ? code : "not as expected"}`;
}

function sayStep(step: unknown): string {
  if (typeof step === "number") return String(step);
  return typeof step === "string" && /^[a-z][A-Za-z_]{0,39}$/u.test(step) ? step : "…";
}
