import { z } from 'zod';
import { Attempt, AttemptRating, QuestionState } from '../model/attempt.ts';
import { Telling } from '../model/entry.ts';
import { AttemptId, EntryId, QuestionId, SkillId } from '../model/ids.ts';
import { Question, QuestionKind, QuestionLevel } from '../model/question.ts';
import { SkillArea } from '../model/skill.ts';
import { LocalDate } from '../model/time.ts';
import { expected } from './failures.ts';
import { ItemLink, ResourceHead } from './libraryContract.ts';

const { id, text, kind, level, skills } = Question.shape;

export const QuestionHead = z.object({
  id,
  text,
  kind,
  level,
  skills,
  /** The area of its first skill. */
  area: SkillArea,
  state: QuestionState,
  attempts: z.int(),
  lastAttemptOn: LocalDate.nullable(),
});
export type QuestionHead = z.infer<typeof QuestionHead>;

export const QuestionQuery = z.object({
  text: z.string().max(200).default(''),
  area: SkillArea.nullable().default(null),
  level: QuestionLevel.nullable().default(null),
  kind: QuestionKind.nullable().default(null),
  skillId: SkillId.nullable().default(null),
  state: QuestionState.nullable().default(null),
  cursor: z.int().min(0).default(0),
  limit: z.int().min(1).max(100).default(50),
});
export type QuestionQuery = z.input<typeof QuestionQuery>;

/** A behavioural question with the stories that answer it. */
export const CoveredQuestion = z.object({
  id: QuestionId,
  text: z.string(),
  level: QuestionLevel,
  area: SkillArea,
  skills: z.array(SkillId),
  stories: z.array(EntryId),
});
export type CoveredQuestion = z.infer<typeof CoveredQuestion>;

export const CoverageStory = z.object({
  id: EntryId,
  title: z.string(),
  date: LocalDate,
  /** All four parts have words. */
  isComplete: z.boolean(),
  questions: z.array(QuestionId),
  /** The skills it shows. */
  skills: z.array(SkillId),
  /** Spoken seconds of each part. */
  seconds: Telling.shape.seconds,
  /** How many figures prove its result. */
  figures: z.int(),
  /** The result names a number, or a figure stands beside it. */
  isProven: z.boolean(),
  /** How often it was of use: tellings and answers to its questions. */
  uses: z.object({
    total: z.int(),
    tellings: z.int(),
    answers: z.int(),
    byQuestion: z.partialRecord(QuestionId, z.int()),
  }),
  /** The last time it was told aloud, on the day as it was there. */
  lastToldOn: LocalDate.nullable(),
});
export type CoverageStory = z.infer<typeof CoverageStory>;

export const questionsContract = {
  /** By area, then from screen to lead bar; by relevance while searching. */
  list: expected.input(QuestionQuery).output(
    z.object({
      questions: z.array(QuestionHead),
      total: z.int(),
      /** How many of those asked for stand where, whatever `state` was asked. */
      states: z.record(QuestionState, z.int()),
      nextCursor: z.int().nullable(),
    }),
  ),
  get: expected.input(z.object({ id: QuestionId })).output(
    z.object({
      question: Question,
      area: SkillArea,
      state: QuestionState,
      /** Newest first. */
      attempts: z.array(Attempt),
      sessions: z.array(ItemLink),
      resources: z.array(ResourceHead),
    }),
  ),
  /** Records how an answer went. */
  attempt: expected
    .input(z.object({ questionId: QuestionId, rating: AttemptRating, entryId: EntryId.nullable().default(null) }))
    .output(Attempt),
  takeBackAttempt: expected.input(z.object({ id: AttemptId })).output(z.object({})),
  /** Which behavioural questions have a story, and which stories serve several. */
  coverage: expected.output(z.object({ questions: z.array(CoveredQuestion), stories: z.array(CoverageStory) })),
  /** Says that a STAR story answers a question, or takes that back. */
  linkStory: expected
    .input(z.object({ questionId: QuestionId, entryId: EntryId, isLinked: z.boolean() }))
    .output(z.object({})),
};
