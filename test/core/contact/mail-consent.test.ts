import { describe, expect, test } from "vitest";
import { countryOfZone, mailCustomOf } from "#src/core/contact/country-customs.ts";
import { type MailGrounds, mailConsent } from "#src/core/contact/mail-consent.ts";
import { addDays, parseDay } from "#src/core/day.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";

const today = parseDay("2026-05-05");
const { consent: policy } = DEFAULT_METHOD_POLICY; // 730 days

const judge = (wish: Partial<MailGrounds["wish"]>, rest: Partial<MailGrounds> = {}) =>
  mailConsent({
    wish: { mailOk: true, consentOn: null, objectedOn: null, ...wish },
    country: "EE",
    lastPurchaseOn: addDays(today, -100),
    today,
    policy,
    ...rest,
  });

describe("whether a former client may be mailed", () => {
  test.each([
    [730, { may: "yes", because: "recent-client" }],
    [731, { may: "ask", why: "client-too-long-ago" }],
  ])("%i days after the last purchase, where they may be until they object", (days, expected) => {
    expect(judge({}, { lastPurchaseOn: addDays(today, -days) })).toEqual(expected);
  });

  test("somebody who never bought is asked first", () => {
    expect(judge({}, { lastPurchaseOn: null })).toEqual({
      may: "ask",
      why: "client-too-long-ago",
    });
  });

  test("where consent is the custom, and where the country is unknown, they are asked first", () => {
    expect(judge({}, { country: "DE" })).toEqual({ may: "ask", why: "no-consent" });
    expect(judge({}, { country: "ZZ" })).toEqual({ may: "ask", why: "no-consent" });
    expect(judge({}, { country: null })).toEqual({ may: "ask", why: "no-consent" });
  });

  test("their yes counts everywhere and for as long as they like", () => {
    const wish = { consentOn: addDays(today, -900) };
    expect(judge(wish, { country: "DE", lastPurchaseOn: null })).toEqual({
      may: "yes",
      because: "consent",
    });
  });

  test.each([
    [1, { may: "yes", because: "consent" }], // said yes after the objection
    [0, { may: "no", why: "objected" }],
    [-1, { may: "no", why: "objected" }],
  ])("an objection and a yes %i days after it", (days, expected) => {
    const objectedOn = addDays(today, -10);
    expect(judge({ objectedOn, consentOn: addDays(objectedOn, days) })).toEqual(expected);
  });

  test("what the books say against it holds until they say yes themselves", () => {
    expect(judge({ mailOk: false })).toEqual({ may: "no", why: "no-mail" });
    expect(judge({ mailOk: false, consentOn: today })).toMatchObject({ may: "yes" });
  });

  test("a company's own word on a country counts before the default", () => {
    expect(mailCustomOf("EE", { EE: "consent" })).toBe("consent");
    expect(mailCustomOf("DE", { DE: "opt-out" })).toBe("opt-out");
  });

  test("a company's own country is told by its time zone", () => {
    expect(countryOfZone("Europe/Tallinn")).toBe("EE");
    expect(countryOfZone("America/New_York")).toBeNull();
  });
});
