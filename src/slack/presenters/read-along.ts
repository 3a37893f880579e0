/** What became of a text that somebody has read along. */
export type Ending = "model" | "playbook" | "nothing";

/** What is said in the message that grows while a draft is written. */
export const READ_ALONG = {
  held: "\n\n⏸ _The next sentence did not pass my checks, so I do not show it. I am reading on …_",
  anew: {
    "broke-off": "\n\n⚠️ _The model broke off there. Once more from the beginning:_\n\n",
    checks: "\n\n⚠️ _My checks found something in this version. Written anew:_\n\n",
  },
  model: "✅ Written, and checked as a whole. The draft is the message above.",
  mended:
    "⚠️ My checks stopped the first version you were reading. The draft above is the mended one.",
  playbook: "⚠️ What you were reading did not hold. The draft above is from the playbook instead.",
  nothing: "⚠️ What you were reading came to nothing. The message above says why.",
} as const;

/** Words that came from a model, in Slack's markdown: nothing in them becomes a mention, a link or a heading. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_~[\]|#]/gu, String.raw`\$&`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
