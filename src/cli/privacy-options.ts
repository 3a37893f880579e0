import { parseArgs } from "node:util";
import { DATA_KINDS, type DataKind } from "#src/core/privacy/data-subject.ts";

export const EXPORT_HELP = `Takes out everything that is kept about a client, a contact or one of ours.

  npm run export -- --client NUMBER|NAME
  npm run export -- --contact NAME|E-MAIL
  npm run export -- --user NAME|E-MAIL
                     [--folder DIR]

  --folder   where to write: everything.json and a CSV file for each table. Default: ./export
  --help     this text

Exit code 0: written. 1: an option is wrong, or it is not clear who is meant.`;

export const ERASE_HELP = `Erases everything that is kept about a client, a contact or one of ours. It cannot be undone.

  npm run erase -- --client NUMBER|NAME [--yes]
  npm run erase -- --contact NAME|E-MAIL [--yes]
  npm run erase -- --user NAME|E-MAIL [--yes]

  --yes      erase; without it only what would go is said
  --help     this text

Exit code 0: erased, or said. 1: an option is wrong, it is not clear who is meant, or they cannot go.`;

export type PrivacyOptions = {
  readonly kind: DataKind;
  readonly text: string;
  readonly folder: string;
  readonly yes: boolean;
};

export type ParsedOptions =
  | { readonly ok: true; readonly options: PrivacyOptions | "help" }
  | { readonly ok: false; readonly why: string };

/** Exactly one of the three says who is meant. */
export function parsePrivacyOptions(argv: readonly string[]): ParsedOptions {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        client: { type: "string" },
        contact: { type: "string" },
        user: { type: "string" },
        folder: { type: "string", default: "export" },
        yes: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { ok: true, options: "help" };
    const named = DATA_KINDS.flatMap((kind) => {
      const text = values[kind]?.trim() ?? "";
      return text === "" ? [] : [{ kind, text }];
    });
    const [one, ...more] = named;
    if (one === undefined || more.length > 0)
      return { ok: false, why: "Name one of --client, --contact and --user, and whom." };
    return { ok: true, options: { ...one, folder: values.folder, yes: values.yes } };
  } catch (fault) {
    return { ok: false, why: fault instanceof Error ? fault.message : String(fault) };
  }
}
