import { describe, expect, test } from "vitest";
import { checkState } from "#src/local-slack/page/kit/check-state.ts";
import { readState } from "#src/local-slack/page/kit/read-state.ts";
import type { Block } from "#src/local-slack/protocol.ts";

const option = (value: string): object => ({ text: { type: "plain_text", text: value }, value });

function input(element: object, over: object = {}): Block {
  return {
    type: "input",
    block_id: "b",
    label: { type: "plain_text", text: "L" },
    element: { action_id: "a", ...element },
    ...over,
  };
}

function menu(actionId: string): object {
  return { type: "static_select", action_id: actionId };
}

function text(element: object, value: string | null): Record<string, string> {
  const held = { b: { a: { type: "plain_text_input", value } } };
  return checkState([input({ type: "plain_text_input", ...element })], held);
}

function number(value: string): Record<string, string> {
  const element = { is_decimal_allowed: false, min_value: "0", max_value: "100" };
  const held = { b: { a: { type: "number_input", value } } };
  return checkState([input({ type: "number_input", ...element })], held);
}

describe("what a surface holds", () => {
  test.each([
    [{ type: "plain_text_input" }, { value: null }],
    [{ type: "plain_text_input", initial_value: "x" }, { value: "x" }],
    [{ type: "number_input", initial_value: "3" }, { value: "3" }],
    [{ type: "static_select" }, { selected_option: null }],
    [{ type: "static_select", initial_option: option("o") }, { selected_option: option("o") }],
    [{ type: "radio_buttons", initial_option: option("o") }, { selected_option: option("o") }],
    [{ type: "checkboxes" }, { selected_options: [] }],
    [{ type: "checkboxes", initial_options: [option("o")] }, { selected_options: [option("o")] }],
    [{ type: "users_select", initial_user: "U1" }, { selected_user: "U1" }],
    [{ type: "multi_users_select", initial_users: ["U1"] }, { selected_users: ["U1"] }],
    [{ type: "datepicker", initial_date: "2026-03-04" }, { selected_date: "2026-03-04" }],
    [{ type: "timepicker" }, { selected_time: null }],
    [{ type: "datetimepicker", initial_date_time: 17 }, { selected_date_time: 17 }],
  ])("%j begins with its initial value", (element, held) => {
    expect(readState([input(element)], {})).toEqual({
      b: { a: { type: element.type, ...held } },
    });
  });

  test("what was typed wins, until the element becomes another kind", () => {
    const typed = { b: { a: { type: "plain_text_input", value: "mine" } } };
    const blocks = [input({ type: "plain_text_input", initial_value: "theirs" })];
    expect(readState(blocks, typed)).toEqual(typed);
    expect(readState([input({ type: "number_input", initial_value: "1" })], typed)).toEqual({
      b: { a: { type: "number_input", value: "1" } },
    });
  });

  test("menus in sections, actions and containers count, buttons do not", () => {
    const blocks: readonly Block[] = [
      { type: "section", block_id: "s", accessory: menu("m1") },
      {
        type: "actions",
        block_id: "x",
        elements: [{ type: "button", action_id: "p" }, menu("m2")],
      },
      {
        type: "container",
        block_id: "c",
        child_blocks: [{ type: "section", block_id: "in", accessory: menu("m3") }],
      },
    ];
    const empty = { type: "static_select", selected_option: null };
    expect(readState(blocks, {})).toEqual({
      s: { m1: empty },
      x: { m2: empty },
      in: { m3: empty },
    });
  });
});

describe("what the page checks before it sends", () => {
  test("an empty input is asked for, an optional one is not", () => {
    expect(text({}, null)).toEqual({ b: "Please fill this in." });
    expect(text({}, "  ")).toEqual({ b: "Please fill this in." });
    expect(checkState([input({ type: "plain_text_input" }, { optional: true })], {})).toEqual({});
  });

  test.each([
    ["ab", { b: "Please write at least 3 characters (now 2)." }],
    ["abc", {}],
    ["abcde", {}],
    ["abcdef", { b: "Please keep to 5 characters (now 6)." }],
  ])("length of %s", (value, errors) => {
    expect(text({ min_length: 3, max_length: 5 }, value)).toEqual(errors);
  });

  test.each([
    ["-1", { b: "Please enter 0 or more." }],
    ["0", {}],
    ["100", {}],
    ["101", { b: "Please enter 100 or less." }],
    ["1.5", { b: "Please enter a whole number." }],
    ["many", { b: "Please enter a number." }],
  ])("number %s", (value, errors) => {
    expect(number(value)).toEqual(errors);
  });

  test.each([
    ["email_text_input", "a@example.com", true],
    ["email_text_input", "a@example", false],
    ["url_text_input", "https://example.com", true],
    ["url_text_input", "example.com", false],
  ])("%s %s", (type, value, fine) => {
    const errors = checkState([input({ type })], { b: { a: { type, value } } });
    expect(Object.keys(errors)).toHaveLength(fine ? 0 : 1);
  });
});
