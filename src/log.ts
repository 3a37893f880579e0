import { destination, type Logger, pino } from "pino";
import { scrubFault } from "./scrub-fault.ts";
import { currentIds, note } from "./telemetry/around.ts";

/** One object per event: `{ event: "alert.posted", alertId }`. Ids only, never names, texts or tokens. */
type LogEvent = { readonly event: string } & Record<string, string | number | boolean | null>;

export type Log = {
  debug(event: LogEvent): void;
  info(event: LogEvent): void;
  warn(event: LogEvent): void;
  error(event: LogEvent, fault?: unknown): void;
};

/**
 * Writes lines of JSON to the file, or to standard error when `file` is null. A line written within a piece of work
 * carries the work's id (`workId`) and its company's, so that all of a story's lines can be found from one of them.
 */
export function openLog({ level, file }: { level: string; file: string | null }): Log {
  const target = destination(
    file === null ? { dest: 2, sync: true } : { dest: file, mkdir: true, sync: true },
  );
  const logger: Logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    target,
  );
  return {
    debug: (event) => logger.debug({ ...currentIds(), ...event }),
    info: (event) => logger.info({ ...currentIds(), ...event }),
    warn: (event) => logger.warn({ ...currentIds(), ...event }),
    error(event, fault) {
      note({ kind: "fault", event: event.event });
      logger.error({ ...currentIds(), ...event, ...describeFault(fault) });
    },
  };
}

const PLACE = /^ {4}at .{0,300}:\d+:\d+\)?$/u; // a message of several lines is none

function describeFault(fault: unknown): Record<string, string> {
  if (fault === undefined) return {};
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const places = (fault.stack ?? "").split("\n").filter((line) => PLACE.test(line));
  return { fault: fault.name, places: places.slice(0, 6).join("\n"), ...sayMessage(fault) };
}

/** Where a message could repeat what somebody wrote, its code must do. */
function sayMessage(fault: Error): Record<string, string> {
  const code = "code" in fault && typeof fault.code === "string" ? { code: fault.code } : {};
  const message = scrubFault(fault);
  return message === null ? code : { ...code, message };
}
