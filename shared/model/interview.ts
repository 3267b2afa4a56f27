import { z } from 'zod';
import { AttemptId, DrawingId, EntryId, InterviewId, QuestionId, RecordingId, SessionId } from './ids.ts';
import { SkillArea } from './skill.ts';
import { Instant, LocalDate, Minutes, ZoneName } from './time.ts';

export const INTERVIEW_KINDS = ['coding-talk', 'system-design', 'behavioural', 'lead-bar'] as const;
export const InterviewKind = z.enum(INTERVIEW_KINDS);
export type InterviewKind = z.infer<typeof InterviewKind>;

/** A part of the interview with a time of its own. */
export const InterviewPhase = z.strictObject({
  title: z.string().max(80),
  minutes: Minutes.min(1),
  /** Real time spent in it so far, in milliseconds, without what runs now. */
  spentMs: z.number().min(0),
});
export type InterviewPhase = z.infer<typeof InterviewPhase>;

/** A question that was drawn for it. */
export const InterviewQuestion = z.strictObject({
  questionId: QuestionId,
  notes: z.string().max(100_000),
  /** How the answer was, 1 weak to 4 strong; null while not rated. */
  rating: z.int().min(1).max(4).nullable(),
  /** The attempt that the debrief made of it. */
  attemptId: AttemptId.nullable(),
});
export type InterviewQuestion = z.infer<typeof InterviewQuestion>;

/** One line of the rubric. */
export const InterviewScore = z.strictObject({
  criterion: z.string().max(120),
  /** 1 weak to 4 strong; null while not rated. */
  rating: z.int().min(1).max(4).nullable(),
  note: z.string().max(2000),
});
export type InterviewScore = z.infer<typeof InterviewScore>;

/** A mock interview. What was typed and how far its clock came is saved as it goes on, so that it can be resumed. */
export const Interview = z.strictObject({
  id: InterviewId,
  kind: InterviewKind,
  date: LocalDate,
  areas: z.array(SkillArea).max(8),
  /** The session of the plan it was held for. */
  sessionId: SessionId.nullable(),
  phases: z.array(InterviewPhase).min(1).max(12),
  /** Index of the phase that one is in. */
  phase: z.int().min(0),
  questions: z.array(InterviewQuestion).min(1).max(20),
  scores: z.array(InterviewScore).max(20),
  notes: z.string().max(200_000),
  drawings: z.array(DrawingId).max(20),
  recordings: z.array(RecordingId).max(20),
  /** Since when the clock of the phase runs; null while it is paused or over. */
  runningSince: Instant.nullable(),
  /** When the clock was known to run last: what came after a crash is not counted. */
  seenAt: Instant,
  state: z.enum(['under-way', 'to-score', 'finished']),
  /** The debrief entry; null until there is one. */
  entryId: EntryId.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  zone: ZoneName,
  deletedAt: Instant.nullable(),
});
export type Interview = z.infer<typeof Interview>;
