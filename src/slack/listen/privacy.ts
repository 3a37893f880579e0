import type { App } from "@slack/bolt";
import { onPrivacyErase, onPrivacyExport } from "../actions/on-privacy.ts";
import type { PrivacyDesk } from "../privacy-desk.ts";
import { onPrivacyErased, onPrivacyFind } from "../views/on-privacy-submitted.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

/** What is kept about people, taken out or erased. */
export function listenForPrivacy(app: App, desk: PrivacyDesk): void {
  app.action(ACTION.privacyExport, onPrivacyExport(desk));
  app.action(ACTION.privacyErase, onPrivacyErase(desk));
  app.view(VIEW.findPrivacy, onPrivacyFind(desk));
  app.view(VIEW.erasePrivacy, onPrivacyErased(desk));
}
