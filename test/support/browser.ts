import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

const run = promisify(execFile);

/** The pages under test are our own and come from this machine, so no sandbox is needed and no network is wanted. */
const flags = [
  "--no-sandbox",
  "--disable-setuid-sandbox",
  "--no-zygote",
  // Drawing without a graphics card is faster than imitating one.
  "--disable-gpu",
  "--font-render-hinting=none",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

type Installed = { readonly path: string; readonly env: Readonly<Record<string, string>> };

/**
 * A headless Chromium: the one named by CHROME_PATH, else the one that comes in an npm package (Linux x64). Throws with
 * what to do when it cannot run on this machine.
 */
export async function startBrowser(): Promise<Browser> {
  const named = process.env["CHROME_PATH"];
  const { path, env } =
    named === undefined || named === "" ? await unpackChromium() : { path: named, env: {} };
  const surroundings = { ...definedEnv(), ...env };
  await checkRuns(path, surroundings);
  return chromium.launch({ executablePath: path, args: flags, env: surroundings, headless: true });
}

async function checkRuns(path: string, env: Readonly<Record<string, string>>): Promise<void> {
  try {
    await run(path, ["--version"], { env, timeout: 30_000 });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const library = /loading shared libraries: (\S+?):/.exec(said)?.[1];
    const why = library === undefined ? said : `this machine has no ${library}`;
    throw new Error(
      `The browser at ${path} cannot start: ${why}. Install an ordinary Chrome or Chromium and name it with ` +
        "CHROME_PATH=/path/to/chrome (on Debian: apt-get install chromium).",
      { cause: error },
    );
  }
}

/** Unpacks once per version into the folder for temporary files; safe when several test files do it at once. */
async function unpackChromium(): Promise<Installed> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `There is no packaged browser for ${process.platform} ${process.arch}. Name an installed Chrome with CHROME_PATH.`,
    );
  }
  const entry = fileURLToPath(import.meta.resolve("@sparticuz/chromium"));
  const { size } = await stat(join(entry, "../../bin/chromium.br"));
  const folder = join(tmpdir(), `headless-chromium-${size}`);
  const path = join(folder, "chromium");
  if (!(await isExecutable(path))) await unpackInto(folder, entry);
  const fonts = join(folder, "with-own.conf");
  const libraries = [process.env["LD_LIBRARY_PATH"], join(folder, "al2023/lib")];
  return {
    path,
    env: { FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries.filter(Boolean).join(":") },
  };
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The machine's fonts, and one of our own for a machine that has none. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts/fonts</dir>
</fontconfig>
`;

/**
 * The package unpacks into TMPDIR and adds the system libraries Chromium needs only when it believes to be in a cloud
 * function, hence the two variables. The finished folder is moved into place in one step.
 */
async function unpackInto(folder: string, entry: string): Promise<void> {
  const own = await mkdtemp(join(tmpdir(), "headless-chromium-"));
  const script = `const { default: c } = await import(${JSON.stringify(entry)}); await c.executablePath();`;
  await run(process.execPath, ["--input-type=module", "--eval", script], {
    env: { ...definedEnv(), TMPDIR: own, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" },
  });
  await writeFile(join(own, "with-own.conf"), fontsConf);
  try {
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (!(await isExecutable(join(folder, "chromium")))) throw error;
  }
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
