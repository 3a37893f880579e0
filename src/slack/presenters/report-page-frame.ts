export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A row; its first cell names it. */
export function cells([first = "", ...rest]: readonly string[]): string {
  const data = rest.map((text) => `<td>${escapeHtml(text)}</td>`).join("");
  return `<tr><th scope="row">${escapeHtml(first)}</th>${data}</tr>`;
}

export function table(heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join("");
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

const STYLE = `
:root { color-scheme: light dark; --ground: #ffffff; --text: #1d2129; --line: #c9cdd6; --soft: #f3f4f7; }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 "DejaVu Sans", Verdana, sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2.2rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .88rem; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: right; vertical-align: top; }
th:first-child, td:last-child, thead th:last-child { text-align: left; }
thead th { background: var(--soft); }
tbody th { font-weight: normal; overflow-wrap: anywhere; max-width: 18rem; }
figure { margin: 1.5rem 0; } figure svg { max-width: 100%; height: auto; }
.dark { display: none; } .small, figcaption { font-size: .85rem; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ground: #1a1d21; --text: #e8e9eb; --line: #4a505a; --soft: #262a30; }
  .light { display: none; } .dark { display: block; }
}
@media print { body { margin: 0; max-width: none; font-size: 10pt; } h2, figure, tr { break-inside: avoid; }
  h2 { break-after: avoid; } figcaption { display: none; } }`;

/** A whole document; its policy lets nothing run and nothing be loaded. */
export function frame(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
