import { describe, expect, test } from "vitest";
import { z } from "zod";
import { parseDay } from "#src/core/day.ts";
import type { Finding } from "#src/core/draft/checks/finding.ts";
import type { DraftView } from "#src/core/draft/draft-record.ts";
import type { Notice } from "#src/core/draft/plan-draft.ts";
import { checkBlocks } from "#src/local-slack/blocks/check-blocks.ts";
import { checkView } from "#src/local-slack/blocks/check-view.ts";
import { presentEditModal, readEditModal } from "#src/slack/presenters/draft-edit-modal.ts";
import { type DraftStanding, presentDraft } from "#src/slack/presenters/draft-message.ts";
import { ACTION } from "#src/slack/vocabulary.ts";

const TODAY = parseDay("2026-05-20");
const ID = "01990000-0000-7000-8000-000000000001";
const OPEN: DraftStanding = { is: "open", note: null };
const TEXT = "Hello <Mari>,\n\nPlease <!channel> come back.";

const draftOf = (change: Partial<DraftView> = {}): DraftView => ({
  id: ID,
  clientId: ID,
  clientName: "Kask & <Pojad>",
  caseId: ID,
  version: 1,
  intent: "check-in",
  channel: "e-mail",
  language: "en",
  subject: "A word",
  text: TEXT,
  writtenBy: "playbook",
  findings: [],
  reliedOn: [],
  notices: [],
  hasOwnWords: false,
  hasApproval: false,
  firstId: ID,
  isSent: false,
  ...change,
});
const shown = (change: Partial<DraftView> = {}, standing: DraftStanding = OPEN): string =>
  JSON.stringify(presentDraft(draftOf(change), standing, TODAY).blocks);
const noticed = (notice: Notice): string => shown({ notices: [notice] });

/** Paragraphs of 100 characters. */
const longText = (length: number): string =>
  `${"x".repeat(98)}\n\n`.repeat(Math.ceil(length / 100)).slice(0, length);

const Inputs = z.array(
  z.object({ block_id: z.string(), element: z.object({ initial_value: z.string() }) }),
);

test.each([1, 3000, 3001, 6000])("a text of %i characters keeps to Slack's limits", (length) => {
  const text = longText(length);
  const { blocks } = presentDraft(draftOf({ text }), OPEN, TODAY);
  expect(checkBlocks(blocks, "message")).toEqual([]);
  const place = { channel: "D1", ts: "1.2" };
  const modal = presentEditModal(draftOf({ text }), place);
  expect(checkView(modal, "modal")).toEqual([]);
  expect(modal.private_metadata?.length).toBeLessThan(3000);
});

test("a long text that is edited in several fields comes back whole", () => {
  const text = longText(6000).trim();
  const place = { channel: "D1", ts: "1.2" };
  const modal = presentEditModal(draftOf({ text, subject: "Old" }), place);
  const values = Object.fromEntries(
    Inputs.parse(modal.blocks).map(({ block_id, element }) => [
      block_id,
      { value: { value: element.initial_value } },
    ]),
  );
  expect(Object.keys(values)).toEqual(["subject", "text-0", "text-1", "text-2"]);
  const private_metadata = modal.private_metadata ?? "";
  expect(readEditModal({ private_metadata, state: { values } })).toEqual({
    draftId: ID,
    place,
    subject: "Old",
    text,
  });
});

test("a letter has its heading in the text, and no subject to copy", () => {
  expect(shown()).toContain("Subject");
  expect(shown({ channel: "letter" })).not.toContain("Subject");
  expect(
    JSON.stringify(presentEditModal(draftOf({ channel: "letter" }), { channel: "D1", ts: "1" })),
  ).not.toContain("Subject");
});

const finding = (change: Partial<Finding>): Finding => ({
  rule: "pleading",
  level: "block",
  where: "text",
  span: null,
  ...change,
});

const SENT = { followUpOn: null, isTextKept: false, alike: null } as const;

describe("findings", () => {
  test("what is quoted from the text cannot ring anybody", () => {
    const at = TEXT.indexOf("<!channel>");
    const said = shown({ findings: [finding({ span: { start: at, end: at + 10 } })] });
    expect(said).toContain("“&lt;!channel&gt;”: this pleads");
  });

  test("a blocked draft says so first and puts Edit forward; a warning alone does not", () => {
    const blocked = shown({
      findings: [finding({ level: "warn", rule: "too-long" }), finding({ rule: "no-question" })],
    });
    expect(blocked.indexOf("Not fit to send yet")).toBeLessThan(blocked.indexOf("Look again"));
    expect(blocked).toMatch(/"draft:edit"[^{]*\{[^}]*\}[^}]*"style":"primary"/);
    const warned = shown({ findings: [finding({ level: "warn", rule: "too-long" })] });
    expect(warned).toMatch(/"draft:sent"[^{]*\{[^}]*\}[^}]*"style":"primary"/);
    expect(warned).not.toContain("Not fit to send yet");
  });

  test("the same thing is said once, and of many the first eight", () => {
    const many = Array.from({ length: 12 }, (_, start) =>
      finding({ rule: "invented-number", span: { start, end: start + 1 } }),
    );
    expect(shown({ text: "abcdefghijkl", findings: many })).toContain("and 4 more");
    expect(shown({ findings: [finding({}), finding({})] }).match(/pleads/gi)).toHaveLength(1);
  });

  test("what went out shows what follows from it, and what can still be kept", () => {
    const mark = {
      on: parseDay("2026-05-19"),
      byName: null,
      followUpOn: parseDay("2026-05-26"),
      isTextKept: false,
      alike: { on: parseDay("2026-05-18"), byName: "Jaan <Kask>" },
    };
    const said = shown({ isSent: true }, { is: "sent", mark });
    expect(said).toContain("I remind you on 26 May.");
    expect(said).toContain("already sent on 18 May by Jaan &lt;Kask&gt;");
    expect(said).toContain(ACTION.keepSentText);
    const kept = shown({ isSent: true }, { is: "sent", mark: { ...mark, isTextKept: true } });
    expect(kept).not.toContain(ACTION.keepSentText);
  });

  test("what went out is not judged any more", () => {
    const mark = { ...SENT, on: parseDay("2026-05-19"), byName: "Mari <Tamm>" };
    const said = shown({ findings: [finding({})], isSent: true }, { is: "sent", mark });
    expect(said).toContain("Sent on 19 May by Mari &lt;Tamm&gt;.");
    expect(said).not.toContain("pleads");
    expect(said).not.toContain(ACTION.markDraftSent);
  });
});

test("a call is marked as called", () => {
  expect(shown({ channel: "phone-script" })).toContain("I called them");
  const mark = { ...SENT, on: TODAY, byName: null };
  expect(shown({ channel: "phone-script" }, { is: "sent", mark })).toContain("Called on 20 May.");
});

test.each([
  [{ kind: "language-not-yet", asked: "fi" }, "Finnish comes later, so this is in English."],
  [{ kind: "language-not-yet", asked: "<!x>" }, "&lt;!x&gt; comes later"],
  [{ kind: "already-apologised", on: "2026-03-05" }, "They had our apology on 5 Mar"],
  [{ kind: "no-mail-consent" }, "not agreed to e-mail"],
  [
    { kind: "promise-owed", what: "<!x>", on: "2026-03-05", say: "broken" },
    "We promised “&lt;!x&gt;” by 5 Mar and did not keep it. Say so before anything else",
  ],
  [{ kind: "another-should-sign", who: "manager" }, "Better sent by a manager"],
  [
    { kind: "model-failed", model: "small", why: "timeout" },
    "Written from the playbook: the model small took too long.",
  ],
] satisfies [Notice, string][])("the notice %j is said as: %s", (notice, said) => {
  expect(noticed(notice)).toContain(said);
});
