import { z } from 'zod';
import { Activity } from './activity.ts';
import { EntryKind } from './entryKind.ts';
import { PlanId, ResourceId, SessionId, SkillId, TemplateId } from './ids.ts';
import { Minutes } from './time.ts';
import { PLAN_TIMETABLE, Timetable } from './timetable.ts';

export const PartOfDay = z.enum(['morning', 'evening']);
export type PartOfDay = z.infer<typeof PartOfDay>;

export const Resource = z.strictObject({
  id: ResourceId,
  title: z.string().min(1),
  kind: z.enum(['book', 'course', 'video', 'documentation', 'article', 'site', 'tool']),
  author: z.string().optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
});
export type Resource = z.infer<typeof Resource>;

/** What a session must leave behind. `kind` decides which tool of the workbench makes it. */
export const Deliverable = z.strictObject({
  kind: z.enum([
    'notes',
    'drawing',
    'code',
    'document',
    'report',
    'review',
    'recording',
    'slides',
    'reflection',
    'cheat-sheet',
    'plan',
  ]),
  text: z.string().min(1),
});
export type Deliverable = z.infer<typeof Deliverable>;

/** What a piece of work is, wherever it stands. */
export const SessionContent = {
  id: SessionId,
  /** At most 60 characters in what ships. */
  title: z.string().min(1).max(120),
  minutes: Minutes.min(1),
  activity: Activity,
  /** How to do it. In what ships one to three sentences of at most 360 characters, shown whole on the next card. */
  instruction: z.string().min(1).max(2000),
  deliverable: Deliverable,
  resources: z.array(ResourceId),
  topics: z.array(z.string().min(1)).min(1),
  tools: z.array(z.string().min(1)),
  /** The skills it trains. */
  skills: z.array(SkillId).default([]),
};

export const Session = z.strictObject({ ...SessionContent, part: PartOfDay });
export type Session = z.infer<typeof Session>;

export const PlanDay = z.strictObject({
  number: z.int().min(1),
  title: z.string().min(1),
  /** The date the source gives this day, as month and day: `02-17`; null when it gives none. */
  sourceDate: z
    .string()
    .regex(/^\d{2}-\d{2}$/)
    .nullable(),
  sessions: z.array(Session).min(1).max(12),
});
export type PlanDay = z.infer<typeof PlanDay>;

export const Phase = z.strictObject({
  number: z.int().min(1),
  title: z.string().min(1),
  /** For narrow places, for example under a lancet of the window. */
  shortTitle: z.string().min(1).max(26),
  summary: z.string(),
  days: z.array(PlanDay).min(1),
});
export type Phase = z.infer<typeof Phase>;

export const Plan = z.strictObject({
  id: PlanId,
  title: z.string().min(1),
  summary: z.string().min(1),
  /** The daily windows it was written for. */
  timetable: Timetable.default(PLAN_TIMETABLE),
  phases: z.array(Phase).min(1),
  /** What its sessions use. */
  resources: z.array(Resource).default([]),
});
export type Plan = z.infer<typeof Plan>;

/** The text a new entry begins with. The template whose id is a kind's own name is what that kind begins with. */
export const EntryTemplate = z.strictObject({
  id: TemplateId,
  kind: EntryKind,
  /** What lists call it, for example "Blameless post-mortem". */
  name: z.string().min(1).max(60),
  /** The title a new entry begins with; may be empty. */
  title: z.string(),
  /** One sentence: when to write one of these. */
  purpose: z.string().min(1),
  body: z.string(),
  /** The same template filled in, as Markdown to read. */
  example: z.string().min(1),
});
export type EntryTemplate = z.infer<typeof EntryTemplate>;
