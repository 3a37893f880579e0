import { describe, expect, test } from "vitest";
import { AGENDA_KINDS, type AgendaItem } from "#src/core/agenda/agenda-item.ts";
import { planAgenda } from "#src/core/agenda/plan-agenda.ts";
import { parseDay } from "#src/core/day.ts";
import { checkBlocks } from "#src/local-slack/blocks/check-blocks.ts";
import { checkView } from "#src/local-slack/blocks/check-view.ts";
import { presentAgenda } from "#src/slack/presenters/agenda.ts";
import { presentBrokenForm, presentChangeForm } from "#src/slack/presenters/end-promise-form.ts";
import { presentPromiseBroken } from "#src/slack/presenters/promise-broken.ts";
import { presentPromiseForm } from "#src/slack/presenters/promise-form.ts";
import { presentPromises } from "#src/slack/presenters/promise-list.ts";
import { aPromise, TODAY } from "../../core/promise/a-promise.ts";

const LONG = "<!channel> & ".repeat(400);
const UUID = "01a2023c-569f-7279-979a-d8d549385776";
const hostile = aPromise({
  promiseId: UUID,
  caseId: UUID,
  what: LONG,
  clientName: LONG,
  note: LONG,
});

function items(changes: Partial<AgendaItem> = {}): AgendaItem[] {
  return AGENDA_KINDS.map((kind, i) => ({
    kind,
    ref: `${UUID}/${i}`,
    clientId: UUID,
    clientName: "Kask",
    caseId: UUID,
    dueOn: TODAY,
    what: "the boxes",
    detail: null,
    done: null,
    ...changes,
  }));
}

describe("an agenda", () => {
  test("of things of every kind, with words as long and hostile as can be, is one that Slack takes", () => {
    const given = items({ what: LONG, clientName: LONG, detail: LONG });
    const { blocks, text } = presentAgenda(planAgenda([...given, ...given]), TODAY);
    expect(checkBlocks(blocks, "message")).toEqual([]);
    expect(text).toBe("12 things for you today.");
    expect(JSON.stringify(blocks)).not.toContain("<!channel>");
    expect(JSON.stringify(blocks)).toContain("And 4 more.");
  });

  test("says what is overdue, and strikes out what is done", () => {
    const [first] = items({ dueOn: parseDay("2026-03-03") });
    const [, second] = items({ done: "kept" });
    if (first === undefined || second === undefined) throw new Error("two items are needed");
    const { text, blocks } = presentAgenda(planAgenda([first, second]), TODAY);
    expect(text).toBe("1 thing for you today, 1 overdue.");
    expect(JSON.stringify(blocks)).toContain("1 day late (3 Mar)");
    expect(JSON.stringify(blocks)).toContain("~Kask: the boxes~ kept");
  });

  test("with nothing left says so", () => {
    expect(presentAgenda(null, TODAY).text).toBe("Everything for today is done.");
  });
});

test("forms and lists of promises keep to Slack's limits", () => {
  const warning = {
    ambitions: [
      { is: "rarely-on-time", onTime: 1, of: 5 },
      { is: "much-open", open: 9, late: 2 },
      { is: "same-day", others: 3 },
      { is: "day-off" },
      { is: "absolute", word: "<always>" },
    ],
    ownerName: "Mari & Co",
  } as const;
  const form = presentPromiseForm({
    caseId: UUID,
    clientName: LONG,
    kind: "fix",
    what: "boxes",
    owner: "U0MARI",
    dueOn: TODAY,
    warning,
    warnedOf: [],
  });
  expect(checkView(form, "modal")).toEqual([]);
  expect(form.private_metadata?.length).toBeLessThan(3000);
  for (const view of [presentBrokenForm(hostile, TODAY), presentChangeForm(hostile, TODAY)])
    expect(checkView(view, "modal")).toEqual([]);
  const figures = { made: 0, kept: 1, keptOnTime: 1, broken: 2, withdrawn: 0, open: 60, late: 0 };
  const open = Array.from({ length: 60 }, (_, i) => ({
    ...hostile,
    promiseId: UUID.replace(/..$/, String(i + 10)),
  }));
  const list = presentPromises(
    { isTeam: true, open, figures: { ...figures, onTimeShare: 1 / 3 } },
    TODAY,
  );
  expect(checkView(list, "modal")).toEqual([]);
  expect(JSON.stringify(list)).toContain("1 of 3 on the day first said (33 %)");
  expect(JSON.stringify(list)).toContain("And 40 more");
  expect(checkBlocks(presentPromiseBroken(hostile, TODAY).blocks, "message")).toEqual([]);
});
