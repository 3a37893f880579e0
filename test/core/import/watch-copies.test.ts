import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { type ClientRow, NO_STANDING, type TouchRow } from "#src/core/import/rows.ts";
import { CopyWatch } from "#src/core/import/watch-copies.ts";

const client: ClientRow = {
  kind: "client",
  clientRef: "K1",
  name: "Kask OÜ",
  country: "EE",
  language: null,
  ownerName: null,
  contactName: "Mari",
  contactRole: null,
  email: "mari@kask.example",
  phone: null,
  doNotContact: false,
  successorRef: null,
  standing: NO_STANDING,
  note: null,
};

const touch: TouchRow = {
  kind: "touch",
  clientRef: "K1",
  touchRef: "1",
  happenedOn: parseDay("2026-01-05"),
  incoming: false,
  agreed: false,
  channel: "call",
  memberName: null,
  invitesAnswer: false,
  note: null,
};

test("the same row again is a copy", () => {
  const watch = new CopyWatch();
  expect([client, client, touch, touch].map((row) => watch.look(row))).toEqual([
    "new",
    "copy",
    "new",
    "copy",
  ]);
});

test("a client's row may stand again for another contact, not with other details", () => {
  const watch = new CopyWatch();
  watch.look(client);
  expect(watch.look({ ...client, contactName: "Jaan", email: null })).toBe("new");
  expect(watch.look({ ...client, email: "other@kask.example" })).toBe("conflict");
  expect(watch.look({ ...client, contactName: "Ants", name: "Kuusk OÜ" })).toBe("conflict");
});

test("another row under the same number is a conflict, under another client it is not", () => {
  const watch = new CopyWatch();
  watch.look(touch);
  expect(watch.look({ ...touch, channel: "visit" })).toBe("conflict");
  expect(watch.look({ ...touch, clientRef: "K2", channel: "visit" })).toBe("new");
});
