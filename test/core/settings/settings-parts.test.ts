import { describe, expect, test } from "vitest";
import { limitsOf, SETTING_PATHS } from "#src/core/settings/setting-limits.ts";
import {
  fieldAt,
  partOf,
  SETTING_FIELDS,
  SETTINGS_GROUPS,
} from "#src/core/settings/settings-parts.ts";
import { readItem } from "#src/core/playbook/playbook-item.ts";

const paths = SETTING_FIELDS.map(({ path }) => path);

describe("the settings' parts", () => {
  test("every setting of the schema has exactly one field", () => {
    expect(paths.toSorted()).toEqual(SETTING_PATHS.toSorted());
    expect(SETTING_PATHS).toContain("method.watch.orders");
    expect(SETTING_PATHS.length).toBeGreaterThan(100);
  });

  test("a number is asked for as one, and a number only", () => {
    const numbers = SETTING_FIELDS.filter(({ kind }) => kind.is === "number");
    expect(numbers.filter(({ path }) => limitsOf(path)?.isWhole === true).length).toBeGreaterThan(
      40,
    );
    const asked = new Set(numbers.map(({ path }) => path));
    const limited = SETTING_PATHS.filter((path) => (limitsOf(path)?.least ?? null) !== null);
    expect(limited.filter((path) => !asked.has(path))).toEqual([]);
  });

  test("titles fit a menu and a label, and each part a window", () => {
    const parts = SETTINGS_GROUPS.flatMap((group) => group.parts);
    const titles = [...parts, ...SETTING_FIELDS].map(({ title }) => title);
    expect(titles.filter((title) => title.length > 75)).toEqual([]);
    expect(parts.filter(({ fields }) => fields.length > 30)).toEqual([]);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });

  test("what is changed in the playbook leads to something that is there", () => {
    const keys = SETTING_FIELDS.flatMap(({ kind }) => (kind.is === "playbook" ? [kind.key] : []));
    expect(keys.filter((key) => readItem(key) === null)).toEqual([]);
    expect(keys.length).toBeGreaterThan(3);
  });

  test("an entry of a map belongs to the map's field", () => {
    expect(fieldAt("method.consent.byCountry.EE")?.path).toBe("method.consent.byCountry");
    expect(fieldAt("method.consent")).toBeNull();
    expect(partOf("alerts.holdOut.on")?.id).toBe("alerts");
    expect(partOf("nothing")).toBeNull();
  });
});
