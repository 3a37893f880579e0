import { fileURLToPath } from "node:url";
import { build, type OutputFile } from "esbuild";

export type PageBundle = { readonly html: string; readonly js: string; readonly css: string };

const folder = fileURLToPath(new URL("./page/", import.meta.url));

/** Bundles the page in memory, minified, with React's production build; throws what esbuild found wrong. */
export async function bundlePage(): Promise<PageBundle> {
  const result = await build({
    entryPoints: { page: `${folder}main.tsx`, style: `${folder}styles/page.css` },
    absWorkingDir: folder,
    outdir: folder,
    write: false,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    logLevel: "silent",
  });
  return {
    html,
    js: textOf(result.outputFiles, "page.js"),
    css: textOf(result.outputFiles, "style.css"),
  };
}

function textOf(files: readonly OutputFile[], name: string): string {
  const file = files.find((one) => one.path.endsWith(name));
  if (file === undefined) throw new Error(`Bundling the page gave no ${name}.`);
  return file.text;
}

/** Expects the script at /page.js and the style sheet at /page.css. */
const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>Local workspace</title>
    <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='9' fill='%230f6b62'/%3E%3Cpath d='M8 12.5h16M8 19.5h10' stroke='white' stroke-width='3' stroke-linecap='round'/%3E%3C/svg%3E" />
    <link rel="stylesheet" href="/page.css" />
  </head>
  <body>
    <div id="page"></div>
    <noscript>This page needs JavaScript.</noscript>
    <script type="module" src="/page.js"></script>
  </body>
</html>
`;
