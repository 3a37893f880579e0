import { type ReactNode, useRef } from "react";
import type { ElementProps } from "./block-props.ts";
import { heldText, valueKey } from "./element-value.ts";
import { asNumber, asText } from "./read-json.ts";
import { useField } from "./use-field.ts";

const inputTypes: Readonly<Record<string, string>> = {
  datepicker: "date",
  timepicker: "time",
  datetimepicker: "datetime-local",
};

/** How long a date typed digit by digit must rest before the app hears of it. */
const restMs = 700;

/** Date, time, or both, with the browser's own picker. */
export function DateElement({ element }: ElementProps): ReactNode {
  const field = useField(element);
  const type = asText(element["type"]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const change = (text: string): void => {
    const held = toHeld(type, text);
    field.edit(held);
    clearTimeout(timer.current);
    if (text === "" || isPlausible(text))
      timer.current = setTimeout(() => field.send(held), restMs);
  };
  const shown =
    type === "datetimepicker"
      ? localMoment(asNumber(field.value[valueKey(type)]))
      : heldText(field.value);
  return (
    <input
      className="input input-date"
      type={inputTypes[type] ?? "date"}
      value={shown}
      aria-busy={field.busy || undefined}
      onChange={(event) => change(event.currentTarget.value)}
      {...field.aria}
    />
  );
}

function toHeld(type: string, text: string): string | number | null {
  if (text === "") return null;
  return type === "datetimepicker" ? Math.floor(new Date(text).getTime() / 1000) : text;
}

/** While a year is being typed the browser reports 0002, 0020, 0202. */
function isPlausible(text: string): boolean {
  return !text.startsWith("0") || text.length < 9;
}

function localMoment(seconds: number | null): string {
  if (seconds === null) return "";
  const at = new Date(seconds * 1000);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
