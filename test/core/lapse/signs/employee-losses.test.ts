import { expect, test } from "vitest";
import { DEFAULT_RULES } from "#src/core/lapse/rule-settings.ts";
import { type ClientContacts, employeeLosses } from "#src/core/lapse/signs/employee-losses.ts";
import { TODAY } from "../../../support/look.ts";

const settings = DEFAULT_RULES["employee-losses"];

/** Clients who dealt with one person, the first `troubled` of them in trouble. */
function clientsOf(person: string, troubled: number, count: number): ClientContacts[] {
  return Array.from({ length: count }, (_, i) => ({
    clientId: `${person}-${i}`,
    isTroubled: i < troubled,
    people: [person],
  }));
}

const found = (...clients: ClientContacts[][]) =>
  employeeLosses(clients.flat(), { about: "losses", on: TODAY }, settings);

test.each([
  { troubled: 3, stands: false },
  { troubled: 4, stands: true },
  { troubled: 5, stands: true },
])("$troubled troubled clients of one person's eight (RU-08)", ({ troubled, stands }) => {
  const others = clientsOf("Kadri", 2, 60);
  expect(found(clientsOf("Rain", troubled, 8), others).map(({ person }) => person)).toEqual(
    stands ? ["Rain"] : [],
  );
});

test.each([
  { othersTroubled: 14, stands: true }, // 0.23 of theirs against 0.5
  { othersTroubled: 16, stands: false }, // 0.27: not twice as often
])("$othersTroubled of the others' 60", ({ othersTroubled, stands }) => {
  const own = clientsOf("Rain", 20, 40);
  expect(found(own, clientsOf("Kadri", othersTroubled, 60)).length).toBe(stands ? 1 : 0);
});

test("what chance brings together now and then is no finding", () => {
  expect(found(clientsOf("Rain", 4, 20), clientsOf("Kadri", 6, 60))).toEqual([]);
});

test("a person who deals with everybody has nobody to be compared with", () => {
  expect(found(clientsOf("Rain", 30, 40))).toEqual([]);
});

test("a client who dealt with two people counts for both, and once for each", () => {
  const own = clientsOf("Rain", 5, 8).map((contact) => ({
    ...contact,
    people: ["Rain", "Rain", "Kadri"],
  }));
  expect(found(own, clientsOf("Kadri", 1, 60))).toMatchObject([
    { person: "Rain", troubled: 5, dealtWith: 8, othersTroubled: 1, othersDealtWith: 60 },
  ]);
});

test("nobody, nothing", () => {
  expect(found([])).toEqual([]);
});
