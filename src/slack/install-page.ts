type InstallPage =
  | { readonly what: "begin"; readonly url: string } // of Slack's page, where somebody allows the app
  | { readonly what: "done"; readonly name: string; readonly openUrl: string | null }
  | { readonly what: "failed" };

/** What whoever installs the app sees in the browser. */
export function writeInstallPage(page: InstallPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Win-back coach</title>
<style>
body { font: 17px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 4rem auto; padding: 0 1.2rem; color: #1d1c1d; }
a.button { display: inline-block; padding: .7rem 1.2rem; border-radius: .4rem; background: #1f4d3a; color: #fff; text-decoration: none; }
</style>
</head>
<body>
${bodyOf(page)}
</body>
</html>
`;
}

function bodyOf(page: InstallPage): string {
  if (page.what === "begin")
    return `<h1>Win-back coach</h1>
<p>It tells your sales reps which client is slipping away and why, helps with the message, and practises the talk.</p>
<p><a class="button" href="${escape(page.url)}">Add to Slack</a></p>`;
  if (page.what === "failed")
    return `<h1>It was not installed</h1>
<p>Slack did not confirm the installation, or it took longer than ten minutes. Nothing was kept.</p>
<p><a href="install">Begin again</a>, in this browser.</p>`;
  const open =
    page.openUrl === null
      ? ""
      : `\n<p><a class="button" href="${escape(page.openUrl)}">Open it in Slack</a></p>`;
  return `<h1>It is installed in ${escape(page.name)}</h1>
<p>Two things are left: make a channel for the alerts, <b>winback-alerts</b>, or name another one in the coach's
settings; and send the coach a direct message with your orders as a CSV or Excel file.</p>${open}`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
