import { z } from 'zod';
import { Activity } from './activity.ts';
import { EntryKind } from './entryKind.ts';
import { ResourceId, SessionId } from './ids.ts';
import { Minutes } from './time.ts';

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

export const Session = z.strictObject({
  id: SessionId,
  title: z.string().min(1).max(60),
  part: PartOfDay,
  minutes: Minutes.min(1),
  activity: Activity,
  /** One to three sentences that say how to do it. Shown whole on the next session's card. */
  instruction: z.string().min(1).max(360),
  deliverable: Deliverable,
  resources: z.array(ResourceId),
  topics: z.array(z.string().min(1)).min(1),
  tools: z.array(z.string().min(1)),
});
export type Session = z.infer<typeof Session>;

export const PlanDay = z.strictObject({
  number: z.int().min(1),
  title: z.string().min(1),
  /** The date the source gives this day, as month and day: `02-17`. */
  sourceDate: z.string().regex(/^\d{2}-\d{2}$/),
  sessions: z.tuple([Session, Session, Session, Session]),
});
export type PlanDay = z.infer<typeof PlanDay>;

export const Phase = z.strictObject({
  number: z.int().min(1),
  title: z.string().min(1),
  /** For narrow places, for example under a lancet of the window. */
  shortTitle: z.string().min(1).max(26),
  summary: z.string().min(1),
  days: z.array(PlanDay).min(1),
});
export type Phase = z.infer<typeof Phase>;

export const Plan = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  summary: z.string().min(1),
  phases: z.array(Phase).min(1),
  resources: z.array(Resource),
});
export type Plan = z.infer<typeof Plan>;

/** The text a new entry of a kind begins with. */
export const EntryTemplate = z.strictObject({
  kind: EntryKind,
  title: z.string(),
  /** One sentence: when to write one of these. */
  purpose: z.string().min(1),
  body: z.string(),
});
export type EntryTemplate = z.infer<typeof EntryTemplate>;
