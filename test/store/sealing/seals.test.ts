import { describe, expect, test } from "vitest";
import { defuse, resealJson, sealJson, unsealJson } from "#src/store/sealing/seal-json.ts";
import { looksSealed, makeSeals, type SealingKey } from "#src/store/sealing/seals.ts";

const key = (id: string, fill: number): SealingKey => ({ id, secret: Buffer.alloc(32, fill) });
const old = key("2025", 1);
const fresh = key("2026", 2);
const seals = makeSeals([fresh, old]);

const TEXTS = [
  "",
  "a",
  "Kask OÜ näeb",
  'quoted " and \\ and \n',
  "enc:2026:not really",
  "🙂".repeat(500),
];

test.each(TEXTS)("what was sealed is read again: %j", (text) => {
  for (const sealed of [seals.seal(text), seals.sealSame(text)]) {
    expect(looksSealed(sealed)).toBe(true);
    expect(seals.unseal(sealed)).toBe(text);
  }
});

test("a sealed text shows nothing of what it says", () => {
  expect(seals.seal("Kask OÜ näeb")).not.toContain("Kask");
  expect(Buffer.from(seals.seal("Kask OÜ").slice(9), "base64").toString()).not.toContain("Kask");
});

test("the same text has another seal each time, unless it is to be compared", () => {
  expect(seals.seal("x")).not.toBe(seals.seal("x"));
  expect(seals.sealSame("x")).toBe(seals.sealSame("x"));
  expect(seals.sealSame("x")).not.toBe(seals.sealSame("y"));
});

describe("keys", () => {
  test("the first one seals, and an older one still reads", () => {
    const before = makeSeals([old]).seal("kept");
    expect(seals.sealedBy(seals.seal("new"))).toBe("2026");
    expect(seals.sealedBy(before)).toBe("2025");
    expect(seals.unseal(before)).toBe("kept");
  });

  test("a missing one is named, with what to do", () => {
    const before = makeSeals([old]).seal("kept");
    expect(() => makeSeals([fresh]).unseal(before)).toThrow(
      /'2025'.*ENCRYPTION_KEYS.*Put that key back/u,
    );
    expect(() => makeSeals([]).unseal(before)).toThrow(/'2025'/u);
  });

  test("another secret under the same name, and a changed value, are found out", () => {
    const sealed = seals.seal("kept");
    const at = sealed.length - 6;
    const changed = `${sealed.slice(0, at)}${sealed[at] === "A" ? "B" : "A"}${sealed.slice(at + 1)}`;
    expect(() => makeSeals([key("2026", 9)]).unseal(sealed)).toThrow(
      /does not fit the key '2026'/u,
    );
    expect(() => seals.unseal(changed)).toThrow(/does not fit/u);
  });

  test("without any, texts are kept as they are", () => {
    const none = makeSeals([]);
    expect([none.isOn, none.seal("x"), none.sealSame("x"), none.unseal("x")]).toEqual([
      false,
      "x",
      "x",
      "x",
    ]);
  });
});

describe("JSON", () => {
  const value = {
    act: "close",
    on: "2026-01-05",
    id: "01a204d7-564f-7649-a232-90870eacd777",
    count: 3,
    note: 'she said "no"\n',
    list: ["one", { deep: "two" }],
    nothing: null,
  };

  test("hides every word, and keeps what SQL compares", () => {
    const sealed = sealJson(JSON.stringify(value), seals);
    for (const word of ["she said", "one", "two"]) expect(sealed).not.toContain(word);
    expect(JSON.parse(sealed)).toMatchObject({
      act: "close",
      on: value.on,
      id: value.id,
      count: 3,
    });
    expect(JSON.parse(unsealJson(sealed, seals))).toEqual(value);
  });

  test("is sealed anew only where another key sealed it, or none", () => {
    const before = sealJson(JSON.stringify(value), makeSeals([old]));
    const anew = resealJson(before, seals);
    expect(JSON.parse(unsealJson(anew, makeSeals([fresh])))).toEqual(value);
    expect(resealJson(anew, seals)).toBe(anew);
    expect(JSON.parse(unsealJson(resealJson(JSON.stringify(value), seals), seals))).toEqual(value);
  });
});

test("a text that only looks sealed cannot make the database unreadable", () => {
  const forged = `enc:gone:${"A".repeat(40)}`;
  for (const text of [forged, JSON.stringify({ note: forged })]) {
    const kept = defuse(text, seals);
    expect(kept).toContain("enc: gone:");
    expect(unsealJson(kept, seals)).toBe(kept);
    expect(seals.unseal(kept)).toBe(kept);
  }
  const ours = seals.seal("mine");
  expect(defuse(ours, seals)).toBe(ours);
});
