import { z } from 'zod';
import { EntryKind } from '../model/entryKind.ts';
import { SkillId } from '../model/ids.ts';
import { ProgressFilter } from '../model/progressFilter.ts';
import { SkillArea } from '../model/skill.ts';
import { LocalDate } from '../model/time.ts';
import { expected } from './failures.ts';

const Grain = z.enum(['day', 'week', 'month']);
const span = { from: LocalDate, to: LocalDate };

/** Words written; see wordsWritten.ts. */
export const WordsFigure = z.object({
  grain: Grain,
  spans: z.array(z.object({ ...span, total: z.int(), byKind: z.partialRecord(EntryKind, z.int()) })),
  total: z.int(),
  kinds: z.array(z.object({ kind: EntryKind, words: z.int(), entries: z.int() })),
  daysWritten: z.int(),
  studyDays: z.int(),
  meanAStudyDay: z.number().nullable(),
});
export type WordsFigure = z.infer<typeof WordsFigure>;

const recall = { asked: z.int(), remembered: z.int() };

/** Cards remembered when they were asked again; see retention.ts. */
export const RetentionFigure = z.object({
  ...recall,
  weeks: z.array(z.object({ monday: LocalDate, ...recall })),
  young: z.object(recall),
  mature: z.object(recall),
  /** The share that the card settings ask for, 0 to 1. */
  wanted: z.number(),
});
export type RetentionFigure = z.infer<typeof RetentionFigure>;

/** Cards a day, done and to come; see cardLoad.ts. */
export const LoadFigure = z.object({
  days: z.array(z.object({ date: LocalDate, done: z.int(), due: z.int(), fresh: z.int() })),
  meanToCome: z.number(),
  meanDone: z.number(),
  fullest: z.object({ date: LocalDate, cards: z.int() }).nullable(),
});
export type LoadFigure = z.infer<typeof LoadFigure>;

const readiness = { new: z.int(), shaky: z.int(), solid: z.int(), stale: z.int() };

/** Where questions stand; see questionReadiness.ts. */
export const QuestionsFigure = z.object({
  ...readiness,
  areas: z.array(z.object({ area: SkillArea, ...readiness })),
  grain: Grain,
  overTime: z.array(z.object({ ...span, ...readiness })),
});
export type QuestionsFigure = z.infer<typeof QuestionsFigure>;

/** STAR stories by behavioural theme; see storyThemes.ts. */
export const StoriesFigure = z.object({
  themes: z.array(
    z.object({
      skillId: SkillId,
      title: z.string(),
      questions: z.int(),
      stories: z.int(),
      answered: z.int(),
      lastToldOn: LocalDate.nullable(),
      isStale: z.boolean(),
    }),
  ),
  none: z.int(),
  one: z.int(),
  two: z.int(),
  stale: z.int(),
  stories: z.int(),
});
export type StoriesFigure = z.infer<typeof StoriesFigure>;

export const PracticeProgress = z.object({
  today: LocalDate,
  retention: RetentionFigure,
  load: LoadFigure,
  questions: QuestionsFigure,
  stories: StoriesFigure,
});
export type PracticeProgress = z.infer<typeof PracticeProgress>;

/** Words written, by kind of entry. The first time, the whole journal is read for it. */
export const progressWords = expected.input(ProgressFilter).output(WordsFigure);

/**
 * Cards, questions and stories. None of them has an activity; the load is of the days around today and stories are as
 * they stand now, whatever the filter.
 */
export const progressPractice = expected.input(ProgressFilter).output(PracticeProgress);
