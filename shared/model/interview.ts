import { z } from 'zod';
import { AttemptRating } from './attempt.ts';
import { AttemptId, DrawingId, EntryId, InterviewId, QuestionId, RecordingId, SessionId, SkillId } from './ids.ts';
import { ItemRef } from './itemRef.ts';
import { SkillArea } from './skill.ts';
import { Instant, LocalDate, Minutes, ZoneName } from './time.ts';

export const INTERVIEW_KINDS = ['coding-talk', 'system-design', 'behavioural', 'lead-bar'] as const;
export const InterviewKind = z.enum(INTERVIEW_KINDS);
export type InterviewKind = z.infer<typeof InterviewKind>;

/** 1 weak, 2 shaky, 3 solid, 4 strong: the same steps as of a practised answer. */
export const InterviewRating = AttemptRating;
export type InterviewRating = z.infer<typeof InterviewRating>;

/** How long a whole interview may be. */
export const InterviewMinutes = Minutes.min(15).max(120);

/** A part of the interview with a time of its own. */
export const InterviewPhase = z.strictObject({
  title: z.string().max(80),
  minutes: Minutes.min(1),
  /** Real time spent in it so far, in milliseconds, without what runs now. */
  spentMs: z.int().min(0),
  /** Index of the question it is for; null where it is for none or for all. */
  question: z.int().min(0).nullable(),
});
export type InterviewPhase = z.infer<typeof InterviewPhase>;

/** A question of the bank or a system to design that was drawn for it. */
export const InterviewQuestion = z.strictObject({
  item: ItemRef,
  /** Why it was drawn, as it was said then. */
  reason: z.string().max(120),
  notes: z.string().max(100_000),
  /** How the answer was; null while not rated, and for one that was not reached. */
  rating: InterviewRating.nullable(),
});
export type InterviewQuestion = z.infer<typeof InterviewQuestion>;

/** One line of the rubric. */
export const InterviewScore = z.strictObject({
  skillId: SkillId,
  /** The skill's name on that day. */
  criterion: z.string().max(120),
  rating: InterviewRating.nullable(),
  note: z.string().max(2000),
});
export type InterviewScore = z.infer<typeof InterviewScore>;

/**
 * What an interview leaves elsewhere. The ids are kept before anything is made of them, so that making it again after a
 * crash, or twice at once, makes nothing twice.
 */
export const InterviewDebrief = z.strictObject({
  entryId: EntryId,
  /** One a question, by its place; null where it makes none: it is not of the bank, or has no rating. */
  attempts: z.array(AttemptId.nullable()).max(20),
  /** Weak answers become cards, and the cards of all answers are told how they went. */
  withCards: z.boolean(),
  /** Weak questions that had no card before. */
  newCards: z.array(QuestionId).max(20),
});
export type InterviewDebrief = z.infer<typeof InterviewDebrief>;

/** A mock interview. What was typed and how far its clock came is saved as it goes on, so that it can be resumed. */
export const Interview = z.strictObject({
  id: InterviewId,
  kind: InterviewKind,
  date: LocalDate,
  minutes: InterviewMinutes,
  /** Empty for all. */
  areas: z.array(SkillArea).max(8),
  /** The session of the plan it was held for. */
  sessionId: SessionId.nullable(),
  phases: z.array(InterviewPhase).min(1).max(24),
  /** Index of the phase that one is in. */
  phase: z.int().min(0),
  questions: z.array(InterviewQuestion).min(1).max(20),
  scores: z.array(InterviewScore).max(20),
  notes: z.string().max(200_000),
  drawings: z.array(DrawingId).max(20),
  recordings: z.array(RecordingId).max(20),
  /** Since when the clock of the phase runs; null while it is paused or over. */
  runningSince: Instant.nullable(),
  /** When the clock was known to run last: what came after it in a crash is not counted. */
  seenAt: Instant,
  /** How much was left out because nothing was seen of it, in milliseconds. */
  unseenMs: z.int().min(0),
  state: z.enum(['under-way', 'to-score', 'finished']),
  /** Null until it is finished for the first time, and after that was taken back. */
  debrief: InterviewDebrief.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  zone: ZoneName,
  deletedAt: Instant.nullable(),
});
export type Interview = z.infer<typeof Interview>;
