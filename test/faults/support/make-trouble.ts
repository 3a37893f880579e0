import type { Fault } from "#src/local-slack/faults.ts";
import type { House } from "./house.ts";
import type { Trouble, TroubleName } from "./plan.ts";

type Make = (house: House, trouble: Trouble) => void | Promise<void>;

const meet =
  (faultOf: (trouble: Trouble) => Fault): Make =>
  ({ company }, trouble) =>
    company.slack.faults.nth(trouble.count, faultOf(trouble));

const DAY_MS = 86_400_000;

/** Lets a trouble begin, or plans when it will. */
export const MAKE: Readonly<Record<TroubleName, Make>> = {
  "killed at a Slack call": ({ company, coach }, { count, moment }) => {
    const { slack } = company;
    const victim = coach();
    // Whatever was carried out stands in Slack; then the process is gone, and Slack itself is there for the next one.
    slack.faults.crashAfter(
      count,
      () => {
        victim.kill();
        setImmediate(() => slack.faults.endCrash());
      },
      moment,
    );
  },
  "killed at a database query": ({ coach }, { count, moment }) => {
    const victim = coach();
    victim.database.atPiece(count, moment, victim.kill);
  },
  "killed while starting": ({ coach, onStart }, { count, lastsMs, moment }) => {
    onStart((next) => {
      next.database.atPiece(count * 25, moment, next.kill);
      onStart(null);
    });
    setTimeout(coach().kill, lastsMs / 4);
  },
  "database gone": ({ coach }, { lastsMs }) => coach().database.outage(lastsMs),
  "disk full": async ({ company }, { lastsMs }) => {
    await company.disk.fill();
    setTimeout(() => void company.disk.free(), lastsMs);
  },
  "Slack says wait": meet(() => ({ fault: "rate-limited", retryAfterSeconds: 1 })),
  "Slack answers 500": ({ company }, { count }) => {
    for (let call = 1; call <= count; call += 2)
      company.slack.faults.nth(call, { fault: "server-error" });
  },
  "Slack's answer lost": meet(({ lastsMs }) => ({
    fault: "timeout-after-delivery",
    cutAfterMs: lastsMs / 4,
  })),
  "Slack slow": meet(({ lastsMs }) => ({ fault: "slow", ms: lastsMs })),
  "event delivered twice": ({ company }, { count, lastsMs, moment }) => {
    for (let event = 0; event < count; event += 1)
      company.slack.faults.nextEvent(
        moment === "before"
          ? { fault: "twice", afterMs: event % 2 === 0 ? 0 : lastsMs / 8 }
          : { fault: "answer-lost" },
      );
  },
  "events out of order": ({ company }, { count, lastsMs }) => {
    for (let event = 0; event < count; event += 1)
      company.slack.faults.nextEvent({ fault: "late", ms: event % 2 === 0 ? lastsMs / 4 : 0 });
  },
  "sockets cut": ({ company }, { moment, count }) => {
    const { faults } = company.slack;
    if (moment === "before") faults.dropSockets(count > 3 ? 2 : 1);
    else faults.disconnect(count > 3 ? 2 : 1);
  },
  "clock jumps": ({ coach }, { count, lastsMs, moment }) => {
    const { clock } = coach();
    const far = count % 2 === 0 ? DAY_MS * count : 200_000;
    clock.offMs = moment === "before" ? -far : far;
    setTimeout(() => {
      clock.offMs = 0;
    }, lastsMs * 2);
  },
  "model hangs or fails": ({ company }, { count }) => {
    const text = '{"subject":"Hello","body":"We are sorry about the last delivery.","claims":[]}';
    const bad = [
      { text, end: "stall" },
      { text, end: "cut" },
      { text: "", status: 500 },
      { text: "no JSON at all" },
      { text, pauseMs: 150 },
      { text: "", status: 429 },
    ] as const;
    company.model.plan(bad[count - 1] ?? bad[0]);
  },
};

/** Whatever is still planned does not happen any more, and what is broken is whole again. */
export async function endTroubles({ company, coach, onStart }: House): Promise<void> {
  company.slack.faults.clear();
  onStart(null);
  coach().clock.offMs = 0;
  coach().database.atPiece(Number.POSITIVE_INFINITY, "before", () => {});
  company.model.plan({ text: "", status: 500 });
  await company.disk.free();
}
