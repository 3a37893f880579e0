import { isDraftLanguage } from "#src/core/draft/draft-terms.ts";
import { LONGEST_COMMENT, MARKS } from "#src/core/survey/survey-answer.ts";
import type { QuestionId } from "#src/core/survey/survey-questions.ts";
import { SURVEY_TEXTS, type SurveyTexts } from "#src/core/survey/survey-texts.ts";

export type SurveyScreen = {
  readonly language: string;
  readonly company: string;
  readonly gift: string; // empty: none is promised
  readonly questions: readonly QuestionId[];
  readonly state: "open" | "incomplete" | "thanks" | "answered" | "closed";
  /** What stands in a field after an incomplete answer. */
  readonly typed: (field: QuestionId | "comment") => string;
};

/** A page for a phone or a screen, light or dark, without scripts, pictures, cookies or anything from elsewhere. */
export function writeSurveyPage(screen: SurveyScreen): string {
  const { language, company } = screen;
  const shown = isDraftLanguage(language) ? language : "en";
  const texts = SURVEY_TEXTS[shown];
  return `<!doctype html>
<html lang="${shown}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(texts.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="company">${escapeHtml(company)}</p>
<h1>${escapeHtml(texts.title)}</h1>
${bodyOf(screen, texts)}
</main>
</body>
</html>
`;
}

function bodyOf(screen: SurveyScreen, texts: SurveyTexts): string {
  switch (screen.state) {
    case "open":
    case "incomplete":
      return formOf(screen, texts);
    case "thanks":
      return said(texts.thanks);
    case "answered":
      return said(texts.answered);
    case "closed":
      return said(texts.closed);
  }
}

function said(text: string): string {
  return `<p role="status">${escapeHtml(text)}</p>`;
}

function formOf(
  { company, gift, questions, state, typed }: SurveyScreen,
  texts: SurveyTexts,
): string {
  const withCompany = (text: string): string =>
    escapeHtml(text.replace("{company}", () => company));
  const promise =
    gift === ""
      ? ""
      : `<p class="gift">${escapeHtml(texts.gift.replace("{gift}", () => gift))}</p>`;
  const problem =
    state === "incomplete"
      ? `<p class="problem" role="alert">${escapeHtml(texts.missing)}</p>`
      : "";
  return `<p>${withCompany(texts.intro)}</p>
${promise}
${problem}
<form method="post">
<p class="scale">${escapeHtml(texts.scale)}</p>
${questions.map((id) => questionOf(texts.questions[id], id, typed(id))).join("\n")}
<label class="comment" for="comment">${escapeHtml(texts.comment)}</label>
<textarea id="comment" name="comment" rows="4" maxlength="${LONGEST_COMMENT}">${escapeHtml(typed("comment"))}</textarea>
<button type="submit">${escapeHtml(texts.send)}</button>
<p class="privacy">${withCompany(texts.privacy)}</p>
</form>`;
}

function questionOf(question: string, id: QuestionId, chosen: string): string {
  const marks = MARKS.map((mark) => {
    const checked = chosen === String(mark) ? " checked" : "";
    return `<label><input type="radio" name="${id}" value="${mark}" required${checked}><span>${mark}</span></label>`;
  });
  return `<fieldset><legend>${escapeHtml(question)}</legend><div class="marks">${marks.join("")}</div></fieldset>`;
}

/** Text from data within an element or a quoted attribute. */
function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1d1c1d; --soft: #616061; --ground: #f6f6f4; --card: #fff; --line: #c9c9c6; --main: #1f5f4f; --on-main: #fff; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --soft: #b0b0b0; --ground: #161718; --card: #212325; --line: #55585b; --main: #7fd1b9; --on-main: #10231d; --bad: #ff9d94; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 36rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
.company { margin: 0; color: var(--soft); overflow-wrap: anywhere; }
h1 { margin: .25rem 0 1rem; font-size: 1.6rem; line-height: 1.25; }
fieldset { margin: 0 0 1rem; padding: 1rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--card); }
legend { float: left; width: 100%; margin-bottom: .6rem; padding: 0; font-weight: 600; }
.marks { clear: both; display: flex; gap: .5rem; }
.marks label { flex: 1; position: relative; }
.marks input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.marks span { display: block; padding: .65rem 0; border: 1px solid var(--line); border-radius: .4rem; text-align: center; }
.marks input:checked + span { background: var(--main); border-color: var(--main); color: var(--on-main); font-weight: 600; }
.marks input:focus-visible + span { outline: 3px solid var(--main); outline-offset: 2px; }
.comment { display: block; margin-bottom: .4rem; font-weight: 600; }
textarea { width: 100%; padding: .7rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--card); color: inherit; font: inherit; }
button { display: block; width: 100%; margin-top: 1.25rem; padding: .85rem; border: 0; border-radius: .4rem; background: var(--main); color: var(--on-main); font: inherit; font-weight: 600; cursor: pointer; }
button:focus-visible, textarea:focus-visible { outline: 3px solid var(--main); outline-offset: 2px; }
.scale, .privacy { color: var(--soft); font-size: .95rem; }
.problem { color: var(--bad); font-weight: 600; }
.gift { padding: .7rem 1rem; border-left: 4px solid var(--main); background: var(--card); overflow-wrap: anywhere; }
`;
