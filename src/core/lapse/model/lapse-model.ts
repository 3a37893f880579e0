import { z } from "zod";
import { FEATURE_NAMES } from "./features.ts";

const positive = z.number().positive();
const perFeature = z.array(z.number()).length(FEATURE_NAMES.length).readonly();

/** What became of clients whose chance was near this one, on past days whose outcome is known. */
const outcomeBinSchema = z.object({
  from: z.number().min(0).max(1), // of the chance that no order comes; the bin reaches to the next one's
  clients: z.number().int().nonnegative(), // looks at a client; one client counts once a past day
  silent: z.number().int().nonnegative(), // of them, with no order within the horizon
});

const calibrationSchema = z.object({
  horizonDays: z.number().int().positive(),
  intercept: z.number(),
  slope: z.number(),
  outcomes: z.array(outcomeBinSchema).readonly(),
});

const trainedSchema = z.object({
  means: perFeature,
  deviations: perFeature,
  weights: z
    .array(z.number())
    .length(2 * FEATURE_NAMES.length)
    .readonly(),
  calibrations: z.array(calibrationSchema).min(1).readonly(), // by horizon, ascending
  rows: z.number().int().positive(), // it was trained on
});

/** What alerting from some chance on would have brought on the company's own past. */
const curvePointSchema = z.object({
  chance: z.number(), // P(no order within 60 days) from which an alert is raised
  alerts: z.number().int().nonnegative(),
  right: z.number().int().nonnegative(), // no order came within 60 days
});

const alertCurveSchema = z.object({
  days: z.number().int().positive(), // mornings looked back on
  clientShare: z.number().positive().max(1), // of the clients that were replayed
  ninetyDayAlerts: z.number().int().nonnegative(), // what 90 days of silence would have raised
  quietFrom: z.number().min(0).max(1), // the chance at which alerts are no more than those; see `quietChance`
  points: z.array(curvePointSchema).readonly(), // by chance, ascending
});

/** Everything the chance of silence is computed from; made by `fitLapseModel`, kept as it is. */
export const lapseModelSchema = z.object({
  fittedOn: z.number().int(), // day number; only orders before it are in the model
  clients: z.number().int().nonnegative(),
  population: z.object({
    bgNbd: z.object({ r: positive, alpha: positive, a: positive, b: positive }), // alpha in days
    gaps: z.object({ logMean: z.number(), between: positive, within: positive }),
  }),
  trained: trainedSchema.nullable(), // null: too little past; the population model speaks alone
  curve: alertCurveSchema.nullable(), // null: too little past to replay
});

export type LapseModel = z.infer<typeof lapseModelSchema>;
export type TrainedModel = z.infer<typeof trainedSchema>;
export type Calibration = z.infer<typeof calibrationSchema>;
export type OutcomeBin = z.infer<typeof outcomeBinSchema>;
export type AlertCurve = z.infer<typeof alertCurveSchema>;
