import { z } from 'zod';

/** UUIDv7: sorts by time of creation, so an entry's shard can be read off its id. */
const uuid = z.uuidv7();

export const EntryId = uuid.brand<'EntryId'>();
export type EntryId = z.infer<typeof EntryId>;

export const RunId = uuid.brand<'RunId'>();
export type RunId = z.infer<typeof RunId>;

/** One practised answer to a question. */
export const AttemptId = uuid.brand<'AttemptId'>();
export type AttemptId = z.infer<typeof AttemptId>;

/** A question or a note of one's own in spaced repetition. */
export const CardId = uuid.brand<'CardId'>();
export type CardId = z.infer<typeof CardId>;

/** One rated look at a card. */
export const ReviewId = uuid.brand<'ReviewId'>();
export type ReviewId = z.infer<typeof ReviewId>;

/** One unbroken stretch of real work. */
export const FocusIntervalId = uuid.brand<'FocusIntervalId'>();
export type FocusIntervalId = z.infer<typeof FocusIntervalId>;

/** A remark on an RFC or a decision. */
export const CommentId = uuid.brand<'CommentId'>();
export type CommentId = z.infer<typeof CommentId>;

/** A kept state of an entry. */
export const RevisionId = uuid.brand<'RevisionId'>();
export type RevisionId = z.infer<typeof RevisionId>;

/** A whiteboard. */
export const DrawingId = uuid.brand<'DrawingId'>();
export type DrawingId = z.infer<typeof DrawingId>;

/** An audio take. */
export const RecordingId = uuid.brand<'RecordingId'>();
export type RecordingId = z.infer<typeof RecordingId>;

/** A mock interview. */
export const InterviewId = uuid.brand<'InterviewId'>();
export type InterviewId = z.infer<typeof InterviewId>;

/** A rule that reminds. */
export const ReminderId = uuid.brand<'ReminderId'>();
export type ReminderId = z.infer<typeof ReminderId>;

/** A reminder that came. */
export const NoticeId = uuid.brand<'NoticeId'>();
export type NoticeId = z.infer<typeof NoticeId>;

export const RatingId = uuid.brand<'RatingId'>();
export type RatingId = z.infer<typeof RatingId>;

/** Stable name of a piece of content, for example `set-up-postgresql-locally`. Never reused for anything else. */
const name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** A session of a plan, or an activity of a module that was put on the calendar. */
export const SessionId = name.brand<'SessionId'>();
export type SessionId = z.infer<typeof SessionId>;

export const ResourceId = name.brand<'ResourceId'>();
export type ResourceId = z.infer<typeof ResourceId>;

export const PlanId = name.brand<'PlanId'>();
export type PlanId = z.infer<typeof PlanId>;

export const SkillId = name.brand<'SkillId'>();
export type SkillId = z.infer<typeof SkillId>;

export const QuestionId = name.brand<'QuestionId'>();
export type QuestionId = z.infer<typeof QuestionId>;

export const ModuleId = name.brand<'ModuleId'>();
export type ModuleId = z.infer<typeof ModuleId>;

export const ExerciseId = name.brand<'ExerciseId'>();
export type ExerciseId = z.infer<typeof ExerciseId>;

export const LessonId = name.brand<'LessonId'>();
export type LessonId = z.infer<typeof LessonId>;

export const TemplateId = name.brand<'TemplateId'>();
export type TemplateId = z.infer<typeof TemplateId>;

/** The last part of an item's name, unique within what holds it: an aspect of a skill, a prompt of a lesson. */
export const PartId = name;
