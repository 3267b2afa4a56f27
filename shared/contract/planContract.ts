import { z } from 'zod';
import { Activity } from '../model/activity.ts';
import { PartOfDay, Plan } from '../model/curriculum.ts';
import { PlanId, SessionId } from '../model/ids.ts';
import { Minutes, WallTime } from '../model/time.ts';
import { expected } from './failures.ts';

export const PlanSummary = z.object({
  id: PlanId,
  title: z.string(),
  summary: z.string(),
  phases: z.int(),
  days: z.int(),
  sessions: z.int(),
  minutes: z.int(),
  /** False for the plan that ships. */
  isOwn: z.boolean(),
  /** The run one is walking follows it. */
  isCurrent: z.boolean(),
});
export type PlanSummary = z.infer<typeof PlanSummary>;

/** Files as they were chosen: one outline or one YAML plan, or the several YAML files that make one plan. */
export const PlanFiles = z.object({
  files: z
    .array(z.object({ name: z.string().max(255), text: z.string().max(2_000_000) }))
    .min(1)
    .max(40),
});
export type PlanFiles = z.infer<typeof PlanFiles>;

/** Why a plan cannot be used, or what to know before it is. */
export const PlanProblem = z.object({
  file: z.string(),
  /** From 1; null when it is about the whole file. */
  line: z.int().nullable(),
  /** Says what to do. */
  message: z.string(),
});
export type PlanProblem = z.infer<typeof PlanProblem>;

export const PlanPreview = z.object({
  /** Null when the files make no plan. */
  plan: PlanSummary.nullable(),
  phases: z.array(
    z.object({
      title: z.string(),
      days: z.array(
        z.object({
          number: z.int(),
          title: z.string(),
          sessions: z.array(
            z.object({
              id: SessionId,
              title: z.string(),
              part: PartOfDay,
              /** When it begins in the plan's own timetable. */
              start: WallTime,
              minutes: Minutes,
              activity: Activity,
            }),
          ),
        }),
      ),
    }),
  ),
  /** The plan cannot be taken over while there are any. */
  problems: z.array(PlanProblem),
  /** Taken over all the same, for example a line that was understood as a note. */
  hints: z.array(PlanProblem),
  /** A plan of this id is in the vault already and would be replaced; a run keeps its outcomes. */
  replaces: PlanSummary.nullable(),
});
export type PlanPreview = z.infer<typeof PlanPreview>;

export const planContract = {
  /** The plan of the current run; the one that ships while there is no run. */
  get: expected.output(Plan),
  /** One plan by its id. */
  byId: expected.input(z.object({ id: PlanId })).output(Plan),
  /** The one that ships first, then one's own by title. */
  list: expected.output(z.array(PlanSummary)),
  /** Reads a plan without keeping it. Never fails for what the files say: that is in `problems`. */
  preview: expected.input(PlanFiles).output(PlanPreview),
  /** Keeps a plan in the vault. `invalid` with the first problem when the preview has any. */
  import: expected.input(PlanFiles).output(PlanSummary),
  /** Takes one's own plan away; `invalid` while a run follows it. */
  remove: expected.input(z.object({ id: PlanId })).output(z.object({})),
};
