import type { ServerResponse } from "node:http";
import { answerText } from "./answer.ts";

export type Page = { readonly html: string; readonly js: string; readonly css: string };

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; " +
  "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** `/`, `/page.js` and `/page.css`; the page is bundled once, when it is first asked for. */
export function createPageServer(
  bundle: (() => Promise<Page>) | undefined,
): (path: string, response: ServerResponse) => Promise<void> {
  let bundled: Promise<Page> | null = null;
  return async (path, response) => {
    if (bundle === undefined)
      return answerText(response, 404, "This workspace was started without its page");
    bundled ??= bundle();
    const page = await bundled;
    const [type, content] = pick(page, path);
    response.writeHead(200, {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    response.end(content);
  };
}

function pick(page: Page, path: string): readonly [string, string] {
  if (path === "/page.js") return ["text/javascript", page.js];
  return path === "/page.css" ? ["text/css", page.css] : ["text/html", page.html];
}
