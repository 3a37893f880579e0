import type { InputBlock } from "@slack/types";
import { expect, test } from "vitest";
import type { ActName } from "#src/core/case/method-act.ts";
import { addDays, parseDay } from "#src/core/day.ts";
import { fillState, type Given } from "#src/local-slack/driver/fill-element.ts";
import { isJson } from "#src/local-slack/json.ts";
import { readView } from "#src/local-slack/modals.ts";
import { ACT_GROUPS } from "#src/slack/case-forms/case-forms.ts";
import { actNameSchema, carryAct, readCarriedAct } from "#src/slack/case-forms/form-place.ts";
import { presentActForm } from "#src/slack/case-forms/present-form.ts";
import { readActForm } from "#src/slack/case-forms/read-form.ts";

const TODAY = parseDay("2026-03-10");
const TOMORROW = addDays(TODAY, 1);
const CASE = "01900000-0000-7000-8000-000000000001";
const ACTS = actNameSchema.options;

const placeOf = (act: ActName) => ({ caseId: CASE, act, gate: "fix-first", redrawAt: null });

const formFor = (act: ActName) =>
  presentActForm({
    place: placeOf(act),
    clientName: "<!channel> Kask & Co",
    today: TODAY,
    orders: [
      { ref: "K-1", placedOn: parseDay("2026-01-12"), value: { minor: 40_000, currency: "EUR" } },
    ],
  });

const inputsOf = (act: ActName) =>
  formFor(act).blocks.filter((block): block is InputBlock => block.type === "input");

/** Something for every field: the first choice, some words, a day that fits. */
function fillAll(act: ActName, typed: string): Record<string, Given> {
  return Object.fromEntries(inputsOf(act).map((input) => [String(input.block_id), answer(input)]));
  function answer({ element }: InputBlock): Given {
    if (element.type === "datepicker") return element.initial_date ?? TOMORROW;
    if (element.type === "plain_text_input") return typed;
    return "options" in element ? (element.options?.[0]?.value ?? "") : "";
  }
}

function matching(patterns: Readonly<Record<string, RegExp>>) {
  const pairs = Object.entries(patterns);
  return Object.fromEntries(pairs.map(([key, one]) => [key, expect.stringMatching(one)]));
}

function submit(act: ActName, given: Record<string, Given>) {
  const blocks: readonly unknown[] = formFor(act).blocks;
  return readActForm(placeOf(act), fillState(blocks.filter(isJson), given), TODAY);
}

test.each(ACTS)(
  "the form about '%s' is one that Slack takes, and what it asks is an act",
  (act) => {
    expect(readView(formFor(act), "modal")).toMatchObject({ ok: true });
    expect(submit(act, fillAll(act, "Some words"))).toMatchObject({ ok: true, act: { act } });
  },
);

test("a form never makes data a mention", () => {
  expect(JSON.stringify(formFor("close").blocks)).toContain("&lt;!channel&gt; Kask &amp; Co");
});

test.each(ACTS)("an empty form about '%s' says what is missing, field by field", (act) => {
  const needed = inputsOf(act).filter(({ optional }) => optional !== true);
  const read = submit(act, {});
  const missed = read.ok ? [] : Object.keys(read.errors);
  expect(missed).toEqual(expect.arrayContaining(needed.map(({ block_id }) => block_id)));
});

test("every act but a manager's word stands once in the menu", () => {
  const listed = ACT_GROUPS.flatMap(({ acts }) => acts);
  expect(listed.toSorted()).toEqual(ACTS.filter((act) => act !== "overrule").toSorted());
});

test.each([
  ["contact", { on: TOMORROW }, { on: /still to come/ }],
  ["contact", { on: TODAY }, null],
  ["contact", { outcome: "meeting-agreed", meetingOn: null }, { meetingOn: /Choose the day/ }],
  ["contact", { outcome: "meeting-agreed", meetingOn: TODAY }, { meetingOn: /after today/ }],
  ["contact", { outcome: "meeting-agreed", meetingOn: TOMORROW }, null],
  ["fault", { by: "us", what: "  " }, { what: /plain words/ }],
  ["fault", { by: "client", what: null }, null],
  ["worth", { goOn: "no", why: null }, { why: /few words/ }],
  ["worth", { goOn: "yes", why: null }, null],
  ["contact-found", { phone: null, email: null }, { phone: /phone number or an e-mail/ }],
  ["contact-found", { phone: null, email: "a@b.example" }, null],
  ["prepared", { likes: null, matters: null }, { likes: /at least one/ }],
  ["feasible", { can: "partly", note: null }, { note: /which part/ }],
  ["clear-no", { until: TODAY }, { until: /after today/ }],
  ["wishes", { wishes: null }, null],
] as const)("about '%s', %o leads to %o", (act, given, errors) => {
  const read = submit(act, { ...fillAll(act, "Words"), ...given });
  expect(read.ok ? {} : read.errors).toEqual(matching(errors ?? {}));
});

test("wishes are read a line each, without their dashes", () => {
  const read = submit("wishes", {
    wishes: "- a call before delay\n\n • price on Mondays \nfree tea",
  });
  expect(read).toEqual({
    ok: true,
    act: { act: "wishes", wishes: ["a call before delay", "price on Mondays", "free tea"] },
  });
});

test("too many wishes or too long words are sent back beneath the field", () => {
  const many = submit("wishes", { wishes: Array.from({ length: 11 }, () => "x").join("\n") });
  expect(many).toEqual({ ok: false, errors: { wishes: "This is too long. Shorten it." } });
  const long = submit("false-claim", { claim: "x".repeat(2001) });
  expect(long).toEqual({ ok: false, errors: { claim: "This is too long. Shorten it." } });
});

test("a manager's word knows which step it lets through from the button", () => {
  expect(submit("overrule", { why: "They asked for it" })).toEqual({
    ok: true,
    act: { act: "overrule", gate: "fix-first", why: "They asked for it" },
  });
  const carried = carryAct("overrule", CASE, "fix-first");
  expect(readCarriedAct(carried)).toEqual({ act: "overrule", caseId: CASE, gate: "fix-first" });
});

test.each(["", "close", "close:not-a-case", "nonsense:" + CASE, undefined])(
  "a button's value '%s' is refused",
  (value) => expect(() => readCarriedAct(value)).toThrow(/where an act of a case belongs/),
);
