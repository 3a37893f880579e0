import { describe, expect, test } from "vitest";
import {
  type ContactAsk,
  type ContactGround,
  mayContact,
  type Person,
} from "#src/core/contact/contact-verdict.ts";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";

const today = parseDay("2026-05-05"); // a Tuesday

const person = (given: Partial<Person> = {}): Person => ({
  contactId: "liis",
  name: "Liis",
  email: "liis@client.example",
  phone: "+372 5",
  doNotContact: false,
  mailOk: true,
  consentOn: null,
  objectedOn: null,
  ...given,
});

const noBrake = { brake: null, nextOn: null, days: 45, hasFloor: false, fruitless: 0 } as const;
const interval = { days: 45, tierDays: 45, because: [], own: null };

const braked = (nextOn: Day) => ({
  touches: { ...noBrake, interval, brake: "too-much" as const, nextOn },
});

function judge(
  ground: Partial<ContactGround>,
  ask: Partial<ContactAsk> = {},
  hour = 11,
): ReturnType<typeof mayContact> {
  return mayContact(
    {
      ground: {
        doNotContact: false,
        isClosedDown: false,
        ended: null,
        country: "EE",
        lastPurchaseOn: addDays(today, -60),
        coolingUntil: null,
        persons: [person()],
        touches: { ...noBrake, interval },
        ...ground,
      },
      moment: {
        today,
        clock: { day: today, hour, minute: 0, zone: "Europe/Tallinn", isGuessed: false },
        calendar: { restDays: [6, 7], holidays: new Map<Day, string>() },
      },
      policy: DEFAULT_METHOD_POLICY,
    },
    { contactId: null, way: "call", purpose: "sales", ...ask },
  );
}

describe("whether somebody may turn to a client", () => {
  test("nothing against it", () => {
    expect(judge({})).toEqual({ may: "yes", contactId: "liis" });
    expect(judge({ persons: [] })).toEqual({ may: "yes", contactId: null });
  });

  test.each([
    [{ doNotContact: true }, "client-do-not-contact"],
    [{ isClosedDown: true }, "closed-down"],
    [{ persons: [person({ doNotContact: true })] }, "nobody-left"],
  ])("%j forbids every way and purpose, an apology too", (ground, why) => {
    for (const way of ["call", "visit", "letter", "e-mail"] as const)
      expect(judge(ground, { way, purpose: "apology" })).toMatchObject({ may: "no", why });
  });

  test("the one who wants no contact is not contacted, and another may be", () => {
    const persons = [
      person({ doNotContact: true }),
      person({ contactId: "jaan", name: "Jaan", phone: "+372 6" }),
    ];
    expect(judge({ persons })).toEqual({ may: "yes", contactId: "jaan" });
    expect(judge({ persons }, { contactId: "liis" })).toMatchObject({
      may: "no",
      why: "contact-do-not-contact",
    });
  });

  test("who objected to mail may still be rung, and the mail goes to the other", () => {
    const objected = person({ objectedOn: today });
    expect(judge({ persons: [objected] }, { way: "e-mail" })).toMatchObject({
      may: "no",
      why: "objected",
    });
    expect(judge({ persons: [objected] }, { way: "call" }).may).toBe("yes");
    const other = person({ contactId: "jaan", email: "jaan@client.example" });
    expect(judge({ persons: [objected, other] }, { way: "e-mail" })).toEqual({
      may: "yes",
      contactId: "jaan",
    });
  });

  test("a text message needs the same yes as a mail", () => {
    expect(judge({ country: "DE" }, { way: "message" })).toMatchObject({ may: "ask" });
    expect(judge({ country: "DE" }, { way: "letter" }).may).toBe("yes");
  });

  test("while the case cools nothing is sold; an apology and a small word are allowed", () => {
    const ground = { coolingUntil: addDays(today, 1) };
    expect(judge(ground)).toMatchObject({
      may: "not-now",
      why: "cooling",
      until: { day: addDays(today, 1), hour: null },
    });
    expect(judge(ground, { purpose: "apology" }).may).toBe("yes");
    expect(judge(ground, { purpose: "light" }).may).toBe("yes");
    expect(judge({ coolingUntil: today }).may).toBe("yes");
  });

  test("to who asked us to stop nothing goes; to who left twice a friendly word may", () => {
    for (const purpose of ["sales", "light", "apology"] as const)
      expect(judge({ ended: "asked-to-stop" }, { purpose })).toMatchObject({
        may: "no",
        why: "asked-to-stop",
      });
    for (const ended of ["left-twice", "no-win-back"] as const) {
      expect(judge({ ended })).toMatchObject({ may: "no", why: ended });
      expect(judge({ ended }, { purpose: "light" }).may).toBe("yes");
      expect(judge({ ended }, { purpose: "apology" }).may).toBe("yes");
    }
  });

  test("the brake holds up to its day, and never an apology", () => {
    expect(judge(braked(addDays(today, 1)))).toMatchObject({ may: "not-now", why: "too-much" });
    expect(judge(braked(addDays(today, 1)), { purpose: "light" }).may).toBe("not-now");
    expect(judge(braked(addDays(today, 1)), { purpose: "apology" }).may).toBe("yes");
    expect(judge(braked(today)).may).toBe("yes");
  });

  test("at night nobody is rung, and a mail may wait for them", () => {
    expect(judge({}, {}, 20)).toMatchObject({
      may: "not-now",
      why: "quiet-hours",
      until: { day: addDays(today, 1), hour: 9 },
    });
    expect(judge({}, { way: "e-mail" }, 20).may).toBe("yes");
  });
});
