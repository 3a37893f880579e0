import { expect, test } from "vitest";
import { STEPS, isStepId } from "#src/core/case/step.ts";
import { DEFAULT_METHOD_POLICY, methodPolicySchema } from "#src/core/method-policy.ts";
import { playbookSettingsSchema } from "#src/core/playbook/playbook-settings.ts";
import { type CoachPoint, playbookFor } from "#src/core/playbook/playbook-for.ts";
import { openPlaybook } from "#src/core/playbook/playbook.ts";

const point: CoachPoint = {
  step: "P8",
  reason: null,
  rules: ["silence"],
  situation: null,
  tier: "silver",
  fault: "unknown",
  speaker: "former-rep",
};

function ask(given: Partial<CoachPoint>, { method = {}, playbook = {} } = {}) {
  const settings = {
    method: methodPolicySchema.parse(method),
    playbook: playbookSettingsSchema.parse(playbook),
  };
  const asked = { ...point, ...given };
  return playbookFor(openPlaybook(settings, "EUR"), asked, settings.method);
}

const methodsAtP7 = (settings: object) => ask({ step: "P7" }, settings).methods.map(({ id }) => id);

const sources = (advice: ReturnType<typeof ask>) => advice.step.say.map(({ from }) => from);

test.each([
  { fault: "ours", says: ["EL-08", "EL-09"] },
  { fault: "unknown", says: ["ET-09"] },
  { fault: "not-ours", says: ["BG-23"] },
] as const)("fault $fault: the apology fits it (C7)", ({ fault, says }) => {
  expect(sources(ask({ fault }))).toEqual(says);
});

test("where a company admits nothing without a manager, a rep stays soft and a manager does not", () => {
  const soft = { method: { apologyMode: "soft" } };
  expect(sources(ask({ fault: "ours" }, soft))).toEqual(["ET-09"]);
  expect(sources(ask({ fault: "ours", speaker: "manager" }, soft))).toEqual(["EL-08", "EL-09"]);
});

test("the former rep asks for criticism, a colleague for wishes (FI-168, FI-169)", () => {
  const former = sources(ask({ step: "P9", speaker: "former-rep" }));
  const colleague = sources(ask({ step: "P9", speaker: "colleague" }));
  expect(former).toContain("FI-168");
  expect(former).not.toContain("FI-169");
  expect(colleague).toContain("FI-169");
  expect(colleague).not.toContain("FI-168");
});

test("the appeal to their better nature is off until a company allows it (C16)", () => {
  expect(sources(ask({ step: "P17" }))).not.toContain("EL-19");
  const allowed = ask({ step: "P17" }, { method: { appealToBetterNature: true } });
  expect(sources(allowed)).toContain("EL-19");
});

test.each([
  { tier: "gold", fault: "unknown", way: "visit" },
  { tier: "copper", fault: "unknown", way: "call" },
  { tier: "copper", fault: "ours", way: "visit" },
] as const)("$tier, fault $fault: a $way (C4)", ({ way, ...given }) => {
  expect(ask({ step: "P7", ...given }).way).toBe(way);
  expect(ask({ step: "P9", ...given }).way).toBeNull();
});

test("what they told us of comes before what they only left undone", () => {
  const { methods } = ask({ step: "P7", rules: ["silence", "dissatisfied"] });
  expect(methods.map(({ id }) => id)).toEqual([
    "method.survey",
    "method.frank-talk",
    "method.event",
    "method.thank-you",
  ]);
});

test("a known reason brings its play, its objections and its methods before those of the sign", () => {
  const advice = ask({
    step: "P7",
    reason: { id: "B2", isFact: true },
    rules: ["requests-without-order"],
  });
  expect(advice.reason?.kind.difficulty).toEqual([2, 2]);
  expect(advice.objections.map(({ id }) => id)).toEqual([
    "objection.price",
    "objection.cheaper-wins",
  ]);
  expect(advice.methods.map(({ id }) => id)).toEqual([
    "method.side-needs",
    "method.price-freeze",
    "method.own-offer",
    "method.thank-you",
  ]);
});

test("nothing is proposed to win back those whom nobody is to win back", () => {
  expect(ask({ step: "P7", reason: { id: "X4", isFact: true } }).methods).toEqual([]);
});

test("a company's own methods for a sign are used, and put back by null (FI-150)", () => {
  const own = { playbook: { methodsBySign: { "no-inquiry": ["method.frank-talk"] } } };
  expect(methodsAtP7(own)).toEqual(["method.frank-talk"]);
  const reset = { playbook: { methodsBySign: { "no-inquiry": null } } };
  expect(methodsAtP7(reset)).toEqual(["method.event", "method.thank-you"]);
});

test("figures in a text follow the settings", () => {
  expect(ask({ step: "P16" }).step.advice).toContain("75 days");
  const settings = { method: { persistence: { coolingDays: 30 } } };
  expect(ask({ step: "P16" }, settings).step.advice).toContain("30 days");
});

test("a company's own words take the place of ours, and only those it changed", () => {
  const texts = { "step.P10": { say: [{ text: "I hear you.", when: null }] } };
  const { step } = ask({ step: "P10" }, { playbook: { texts } });
  expect(step.say.map(({ text }) => text)).toEqual(["I hear you."]);
  expect(step.isChanged).toBe(true);
  expect(step.advice).toBe(ask({ step: "P10" }).step.advice);
});

test.each(Object.keys(STEPS).filter(isStepId))("%s has something to say to everybody", (step) => {
  for (const fault of ["ours", "not-ours", "unknown"] as const) {
    const advice = ask({ step, fault, situation: "unknown" });
    expect(advice.step.advice).not.toBe("");
    expect(JSON.stringify(advice)).not.toMatch(/\{[a-zA-Z]+\}/);
  }
});

test("the policy that ships gives the figures the register names", () => {
  expect(DEFAULT_METHOD_POLICY.concessions.compensationShare).toBe(0.2);
});
