import type { FoundSubject } from "#src/core/privacy/data-subject.ts";
import { HELD_DATA } from "#src/core/privacy/held-data.ts";
import type { EraseOutcome } from "#src/flows/erase-data.ts";
import type { ExportOutcome } from "#src/flows/export-data.ts";
import {
  ERASE_HELP,
  EXPORT_HELP,
  parsePrivacyOptions,
  type PrivacyOptions,
} from "./privacy-options.ts";

export type PrivacyCommandDeps = {
  findSubjects(asked: Pick<PrivacyOptions, "kind" | "text">): Promise<FoundSubject[]>;
  /** Table by table, how many rows are held about them. */
  countHeld(subject: FoundSubject): Promise<readonly { table: string; rows: number }[]>;
  exportData(subject: FoundSubject): Promise<ExportOutcome>;
  eraseData(subject: FoundSubject): Promise<EraseOutcome>;
  /** Writes a file into the folder, which it makes where there is none. */
  writeFile(folder: string, file: { readonly name: string; readonly text: string }): Promise<void>;
  write(line: string): void;
  complain(line: string): void;
};

type Work = (subject: FoundSubject, options: PrivacyOptions) => Promise<number>;

/** `npm run export`; the process's exit code. */
export async function exportCommand(
  deps: PrivacyCommandDeps,
  argv: readonly string[],
): Promise<number> {
  return withSubject(deps, { argv, help: EXPORT_HELP }, async (subject, { folder }) => {
    const outcome = await deps.exportData(subject);
    if (!outcome.ok) return refuse(deps, subject);
    for (const file of outcome.files) await deps.writeFile(folder, file);
    deps.write(`${subject.label}: ${outcome.files.length} files in ${folder}.`);
    for (const { table, rows } of outcome.held) deps.write(`  ${rows.length}  ${table}`);
    return 0;
  });
}

/** `npm run erase`; the process's exit code. */
export async function eraseCommand(
  deps: PrivacyCommandDeps,
  argv: readonly string[],
): Promise<number> {
  return withSubject(deps, { argv, help: ERASE_HELP }, async (subject, { yes }) => {
    if (!yes) return sayWhatGoes(deps, subject);
    const outcome = await deps.eraseData(subject);
    if (!outcome.ok) return refuse(deps, subject, outcome.why);
    deps.write(`${subject.label}: erased. Messages in Slack are drawn anew while the coach runs.`);
    if (subject.kind === "client")
      deps.write("Leave them out of the next import, or they come back with it.");
    return 0;
  });
}

async function withSubject(
  deps: PrivacyCommandDeps,
  { argv, help }: { readonly argv: readonly string[]; readonly help: string },
  work: Work,
): Promise<number> {
  const parsed = parsePrivacyOptions(argv);
  if (!parsed.ok) {
    deps.complain(`${parsed.why} Try --help.`);
    return 1;
  }
  if (parsed.options === "help") {
    deps.write(help);
    return 0;
  }
  const { kind, text } = parsed.options;
  const [subject, ...others] = await deps.findSubjects({ kind, text });
  if (subject === undefined) {
    deps.complain(`There is no ${kind} '${text}'.`);
    return 1;
  }
  if (others.length === 0) return work(subject, parsed.options);
  deps.complain(`'${text}' may be any of these; name one by its id:`);
  for (const { id, label } of [subject, ...others]) deps.complain(`  ${id}  ${label}`);
  return 1;
}

async function sayWhatGoes(deps: PrivacyCommandDeps, subject: FoundSubject): Promise<number> {
  deps.write(`${subject.label}. What is held, and what would become of it:`);
  for (const { table, rows } of await deps.countHeld(subject))
    deps.write(`  ${rows}  ${table}: ${HELD_DATA[table]?.[subject.kind] ?? "stays"}`);
  deps.write("Nothing was erased. Add --yes to do it; it cannot be undone.");
  return 0;
}

function refuse(
  deps: PrivacyCommandDeps,
  { label }: FoundSubject,
  why: Extract<EraseOutcome, { ok: false }>["why"] = "nobody",
): number {
  deps.complain(
    why === "last-manager"
      ? `${label} is the only admin, or the only manager. Give somebody else the role first.`
      : `${label} is not there any more.`,
  );
  return 1;
}
